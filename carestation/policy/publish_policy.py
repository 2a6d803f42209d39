"""Publishing the draft: its promises become the settings of the desk in the same moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.operation import Operation, Outcome
from carestation.people.owner_only import owner_only
from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.fill_policy import PolicyFault, faults
from carestation.policy.put_draft import POLICY, WHAT_OWNERS_DO
from carestation.policy.set_figures import set_figures
from carestation.work import Work

FIRST_NOTE = "Our first policy"
_TITLE = "publish policy"


class UnfitPolicy(BadInput):
    """A draft that cannot be published yet; `faults` has everything that is missing, in order."""

    def __init__(self, found: tuple[PolicyFault, ...]) -> None:
        super().__init__(
            "The policy cannot be published yet.",
            "\n".join(dict.fromkeys(fault.sentence for fault in found)),
            "Fill this in and publish again.",
        )
        self.faults = found


@dataclass(frozen=True, slots=True)
class PublishPolicy:
    """Put the draft in force as a new version, and set the desk by its figures."""

    note: str
    title: str = _TITLE

    def run(self, work: Work) -> Outcome[int]:
        """The version's number.

        UnfitPolicy for a draft with faults, BadInput without a note, Refused where there is nothing to publish.
        """
        owner_only(work, WHAT_OWNERS_DO)
        known = work.policy.on_desk()
        if known.draft is None:
            raise Refused("There is no draft to publish.", remedy="Change the policy first.")
        self._check(known, known.draft)
        done = set_figures(work, known.next_figures, _TITLE)
        figures = work.policy.on_desk().live
        number = work.policy.publish(known.draft.document, figures, self.note.strip() or FIRST_NOTE)
        work.policy.drop_draft()
        inverse = _Withdraw(number, known.kept.content if known.kept else None, done.inverse)
        changes = done.changes | Changes.of(Topic.POLICY)
        return Outcome(number, changes, inverse, f"Version {number} of the policy is published")

    def _check(self, known: DeskPolicy, draft: NewDraft) -> None:
        found = faults(draft.document, known.next_figures)
        if found:
            raise UnfitPolicy(found)
        if known.current is None:
            return
        if not self.note.strip():
            raise BadInput("A new version needs a note.", remedy="Say in a few words what changed.")
        if known.says_nothing_new(replace(draft, question=None)):
            raise Refused(f"Nothing differs from version {known.current.number}.")


@dataclass(frozen=True, slots=True)
class _Withdraw:
    """Take back that a version was published: the one before is in force, and draft and settings are as they were."""

    number: int
    draft: NewDraft | None
    settings: Operation[Any] | None
    title: str = _TITLE

    def run(self, work: Work) -> Outcome[None]:
        """The version itself stays where it is. Refused when a setting was changed since."""
        owner_only(work, WHAT_OWNERS_DO)
        done = self.settings.run(work) if self.settings is not None else Outcome(None)
        work.policy.set_withdrawn(self.number, True)
        if self.draft is not None:
            work.policy.save_draft(self.draft)
        return Outcome(None, done.changes | POLICY, _Again(self, done.inverse))


@dataclass(frozen=True, slots=True)
class _Again:
    """Put a withdrawn version in force again."""

    withdrawn: _Withdraw
    settings: Operation[Any] | None
    title: str = _TITLE

    def run(self, work: Work) -> Outcome[None]:
        """Its draft goes, its figures are set."""
        owner_only(work, WHAT_OWNERS_DO)
        done = self.settings.run(work) if self.settings is not None else Outcome(None)
        work.policy.set_withdrawn(self.withdrawn.number, False)
        work.policy.drop_draft()
        inverse = _Withdraw(self.withdrawn.number, self.withdrawn.draft, done.inverse)
        return Outcome(None, done.changes | POLICY, inverse)
