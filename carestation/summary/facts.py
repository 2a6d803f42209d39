"""The facts behind a month's figures: slim rows, read once, reckoned purely.

A store leaves out everything that belongs to merged or deleted cases (R21): they are in no figure.
Business time is in milliseconds, with closed hours and pauses taken out (R5, R14).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.instants import Instant
from carestation.objectives.objective import Objective

FIRST_RESPONSE: Final = "first_response"
NEXT_RESPONSE: Final = "next_response"
RESOLUTION: Final = "resolution"
MET: Final = "met"
MISSED: Final = "missed"


@dataclass(slots=True)
class CaseFact:
    """A case opened in the span, or open at its start or at its end, as its history says of that instant.

    `representative_id` is whom it is assigned to.
    """

    case_id: CaseId
    customer_id: CustomerId
    issue_type: str
    channel: str
    representative_id: RepresentativeId | None
    opened_at: Instant
    open_at_start: bool
    open_at_end: bool


@dataclass(slots=True)
class ResolutionFact:
    """A resolution in the span: a case went from a status that has not ended to *resolved*.

    `first` marks the first one of the case's life; `replies` counts the human replies from opening until it;
    `reopened_at` is the first reopening after it, as known now; `used_ms` the business time from opening until
    it (R14, R17), None where no timer measured it. Credit goes to `resolved_by`, who acted.
    """

    case_id: CaseId
    issue_type: str
    channel: str
    at: Instant
    resolved_by: RepresentativeId | None
    first: bool
    replies: int
    reopened_at: Instant | None
    used_ms: int | None


@dataclass(slots=True)
class TimerFact:
    """A timer that was answered in the span, or missed in it; others (waived, cancelled, running) are no facts.

    `state` is MET or MISSED, decided by the target (R7). `answered_at` and `answered_by` tell of the human
    answer that ended it, None while there is none; `missed_at` is when the target ran out, None where met.
    `holding` marks an answer that only asked for patience.
    """

    case_id: CaseId
    metric: str
    state: str
    issue_type: str
    channel: str
    started_at: Instant
    answered_at: Instant | None
    missed_at: Instant | None
    used_ms: int
    answered_by: RepresentativeId | None
    holding: bool


@dataclass(slots=True)
class RatingFact:
    """A survey asked or answered in the span: 1 to 5 and the customer's words, None and empty while unanswered.

    `representative_id` is who resolved the case that it asks about.
    """

    case_id: CaseId
    number: int
    issue_type: str
    channel: str
    asked_at: Instant
    answered_at: Instant | None
    score: int | None
    words: str
    representative_id: RepresentativeId | None


@dataclass(slots=True)
class PromiseFact:
    """A promise made or due in the span: `state` is a `FollowUpState` (open, done, late, broken, cancelled).

    One that was made to a customer without a case has neither issue type nor channel.
    """

    case_id: CaseId | None
    issue_type: str
    channel: str
    state: str
    made_at: Instant
    due_at: Instant
    representative_id: RepresentativeId | None


@dataclass(slots=True)
class ChecklistFact:
    """A checklist of a case resolved in the span: how many of the steps shown were done and skipped.

    `overridden`: the case was resolved past the gate, with a reason, though this checklist had open steps.
    """

    case_id: CaseId
    sop_key: str
    done: int
    skipped: int
    total: int
    overridden: bool


@dataclass(slots=True)
class BuyerFact:
    """A customer who ordered in the span: had they ordered in the twelve months before their first order in it?

    `had_case`: a case of theirs was opened in those twelve months.
    """

    customer_id: CustomerId
    again: bool
    had_case: bool


@dataclass(frozen=True, slots=True)
class SkippedStep:
    """A step of an SOP that was skipped in so many checklists of the cases resolved in the span."""

    sop_key: str
    step_id: str
    title: str
    times: int


@dataclass(frozen=True, slots=True)
class TroubledCustomer:
    """A customer with signs of trouble of at least two kinds in the span, each counted."""

    customer_id: CustomerId
    name: str
    bad_ratings: int
    broken_promises: int
    came_back: int

    @property
    def signs(self) -> int:
        """All of them."""
        return self.bad_ratings + self.broken_promises + self.came_back


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """Everything that the figures of one span need. Instants, `start` included and `end` not.

    `people` names everyone who acted, those who left included; `titles` the issue types and SOPs by key; `logo` is
    a PNG picture or empty.
    """

    start: Instant
    end: Instant
    business: str
    zone: str
    people: dict[RepresentativeId, str]
    cases: list[CaseFact]
    timers: list[TimerFact]
    resolutions: list[ResolutionFact]
    ratings: list[RatingFact]
    promises: list[PromiseFact]
    checklists: list[ChecklistFact]
    buyers: list[BuyerFact] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    logo: bytes = b""
    objectives: tuple[Objective, ...] = ()
    trained: list[bool] = field(default_factory=list)
    """For each person of whom training is required: whether they are trained at the end."""
    skipped: tuple[SkippedStep, ...] = ()
    troubled: tuple[TroubledCustomer, ...] = ()
