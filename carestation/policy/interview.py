"""The interview: ten questions by which a business makes the starting policy its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.document import SectionKey
from carestation.policy.read_policy import starting_policy


@dataclass(frozen=True, slots=True)
class Question:
    """One screen: what is asked and why, which figures answer it, and the part of the policy where they stand."""

    key: str
    figures: tuple[str, ...]
    section: str = SectionKey.PROMISES


QUESTIONS: Final = (
    Question("name", ("business.name",), ""),
    Question("hours", ("hours",)),
    Question("first_answer", ("targets.first_response", "targets.urgent")),
    Question("settled", ("targets.next_response", "targets.resolution")),
    Question("returns", ("returns.days", "refunds.days")),
    Question("complaints", ("complaints.person", "complaints.email", "complaints.phone")),
    Question("complaint_answer", ("complaints.days",)),
    Question("reach", ("access.ways",), SectionKey.ACCESSIBILITY),
    Question("content", ("feedback.days",), SectionKey.FEEDBACK),
    Question("again", ("training.months", "review.months"), SectionKey.TRAINING),
)


def begin_interview(policy: DeskPolicy, owner: str, email: str, language: str = "en") -> NewDraft:
    """The draft to answer into: the one that is there, what is published, or the starting policy.

    Where nobody is named for complaints yet, the owner is suggested.
    """
    draft = policy.draft or NewDraft(
        policy.current.document if policy.current is not None else starting_policy(language)
    )
    if draft.question is not None:
        return draft
    for figure, suggested in (("complaints.person", owner), ("complaints.email", email)):
        if not policy.figures_with(draft)[figure] and suggested:
            draft = policy.proposing(draft, figure, suggested)
    return replace(draft, question=0)
