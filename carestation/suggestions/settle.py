"""What the owner does with a suggestion: a draft of it, or a no with its reason. Its author is told of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from carestation.errors import BadInput, Refused
from carestation.identity import SuggestionId
from carestation.instants import Instant
from carestation.operation import Operation, Outcome, Several
from carestation.people.owner_only import owner_only
from carestation.policy.desk_policy import NewDraft
from carestation.policy.put_draft import PutPolicyDraft
from carestation.sop_editing.ease_step import next_version
from carestation.sop_editing.put_draft import PutDraft
from carestation.suggestions.suggest import SUGGESTIONS, AnswerSuggestion
from carestation.suggestions.suggested_sop import suggested_sop
from carestation.suggestions.suggestion import About, Suggestion
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class DraftSuggestion:
    """Make a draft of the SOP or of the policy in which the place reads as suggested."""

    suggestion_id: SuggestionId
    title: str = "draft from suggestion"

    def run(self, work: Work) -> Outcome[Suggestion]:
        """The suggestion, so that the draft can be opened. Refused for one that is settled, or has no place now."""
        known = _undecided(work, self.suggestion_id)
        done = Several(self.title, (_draft(work, known), _SetFate(known.id, work.now, None, self.title))).run(
            work
        )
        said = f"“{known.subject.title}” is in the draft as suggested"
        return Outcome(known, done.changes, done.inverse, said)


@dataclass(frozen=True, slots=True)
class DeclineSuggestion:
    """It stays as it is, for a reason that stands below the suggestion as an answer."""

    suggestion_id: SuggestionId
    why: str
    title: str = "decline suggestion"

    def run(self, work: Work) -> Outcome[None]:
        """BadInput without a reason."""
        known = _undecided(work, self.suggestion_id)
        if not self.why.strip():
            raise BadInput("A no needs a reason.", remedy="Say in a few words why it stays as it is.")
        declined = _SetFate(known.id, known.drafted_at, work.now, self.title)
        done = Several(self.title, (AnswerSuggestion(known.id, self.why), declined)).run(work)
        return Outcome(None, done.changes, done.inverse, "Suggestion declined")


@dataclass(frozen=True, slots=True)
class _SetFate:
    """Write what became of it; the undo writes what was there."""

    suggestion_id: SuggestionId
    drafted_at: Instant | None
    declined_at: Instant | None
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """The owner's."""
        owner_only(work, "decides on suggestions")
        known = work.suggestions.get(self.suggestion_id)
        work.suggestions.set_fate(known.id, self.drafted_at, self.declined_at)
        before = _SetFate(known.id, known.drafted_at, known.declined_at, self.title)
        return Outcome(None, SUGGESTIONS, before)


def _undecided(work: Work, suggestion: SuggestionId) -> Suggestion:
    known = work.suggestions.get(suggestion)
    if known.is_settled:
        raise Refused("This suggestion is settled already.")
    return known


def _draft(work: Work, suggestion: Suggestion) -> Operation[Any]:
    if suggestion.subject.about is About.POLICY:
        return _policy_draft(work, suggestion)
    known = work.sops.on_desk(suggestion.subject.key)
    if known is None:
        raise Refused("This SOP is no longer there.", remedy="Answer the suggestion, or decline it.")
    return PutDraft(known.key, suggested_sop(next_version(known), suggestion), "draft from suggestion")


def _policy_draft(work: Work, suggestion: Suggestion) -> Operation[Any]:
    policy = work.policy.on_desk()
    draft = policy.draft or (NewDraft(policy.current.document) if policy.current is not None else None)
    section = draft.document.section(suggestion.subject.key) if draft is not None else None
    if draft is None or section is None:
        raise Refused("This part of the policy is gone.", remedy="Answer the suggestion, or decline it.")
    reworded = replace(section, text=suggestion.wording.strip() or section.text)
    return PutPolicyDraft(replace(draft, document=draft.document.with_section(reworded)))
