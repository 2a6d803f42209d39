"""Publishing a draft: checked as a whole, with a note of what changed. No version is ever changed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.operation import Outcome
from carestation.sop_editing.check_draft import check_draft
from carestation.sop_editing.desk_sop import DeskSop, SopEventKind
from carestation.sop_editing.edits import name_of, tidy
from carestation.sop_editing.owner_only import owner_only
from carestation.sops.sop import Sop
from carestation.sops.write_sop import write_sop
from carestation.work import Work

PUBLISHED = Changes.of(Topic.SOP, Topic.CHECKLIST)
"""Cases that run an older version offer the newer one."""


@dataclass(frozen=True, slots=True)
class PublishSop:
    """Put the draft in force as a new version. Running cases keep theirs; a retired SOP comes back."""

    key: str
    note: str
    title: str = "publish SOP"

    def run(self, work: Work) -> Outcome[str]:
        """The SOP's key: one that was never published is named for its title.

        UnfitDraft names each fault with its step. BadInput without a note. Refused where nothing differs.
        """
        owner_only(work)
        known = work.sops.on_desk(self.key)
        if known is None or known.draft is None:
            raise Refused("There is no draft to publish.", remedy="Change the SOP first.")
        draft = tidy(known.draft.sop)
        check_draft(draft)
        if not self.note.strip():
            raise BadInput("A new version needs a note.", remedy="Say in a few words what changed.")
        if known.current is not None and known.in_force and known.current.sop == draft:
            raise Refused(f"Nothing differs from version {known.current.number}.")
        return self._publish(work, known, draft)

    def _publish(self, work: Work, known: DeskSop, draft: Sop) -> Outcome[str]:
        assert known.draft is not None
        if known.current is None:
            draft = replace(draft, key=name_of(draft.title, set(work.sops.all_keys()) - {self.key}))
        number = work.sops.publish(draft.key, write_sop(draft), self.note.strip())
        work.sops.drop_draft(self.key)
        back = work.sops.note_event(draft.key, SopEventKind.BROUGHT_BACK) if known.retired_at else None
        inverse = Withdraw(draft.key, number, known.draft.sop, back)
        return Outcome(draft.key, PUBLISHED, inverse, f"“{draft.title}” published as version {number}")


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back that a version was published: the one before is in force again, and its draft is there.

    Cases that began with it meanwhile keep it.
    """

    key: str
    number: int
    draft: Sop
    brought_back: int | None
    title: str = "publish SOP"

    def run(self, work: Work) -> Outcome[None]:
        """The version itself stays where it is."""
        owner_only(work)
        work.sops.set_withdrawn(self.key, self.number, True)
        work.sops.save_draft(self.key, replace(self.draft, key=self.key))
        if self.brought_back is not None:
            work.sops.set_annulled(self.brought_back, True)
        return Outcome(None, PUBLISHED, _Again(self))


@dataclass(frozen=True, slots=True)
class _Again:
    """Put a withdrawn version in force again."""

    withdrawn: Withdraw
    title: str = "publish SOP"

    def run(self, work: Work) -> Outcome[None]:
        """Its draft goes."""
        work.sops.set_withdrawn(self.withdrawn.key, self.withdrawn.number, False)
        work.sops.drop_draft(self.withdrawn.key)
        if self.withdrawn.brought_back is not None:
            work.sops.set_annulled(self.withdrawn.brought_back, False)
        return Outcome(None, PUBLISHED, self.withdrawn)
