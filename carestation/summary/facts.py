"""The facts behind a month's figures: slim rows, read once, reckoned purely."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.instants import Instant


@dataclass(slots=True)
class CaseFact:
    """A case opened or ended in the span, or open at its end.

    `resolved_at` is the first resolution inside the span's knowledge, `reopened_at` the first reopening after it,
    `replies` the human replies before that resolution.
    """

    case_id: CaseId
    number: int
    customer_id: CustomerId
    issue_type: str
    channel: str
    representative_id: RepresentativeId | None
    opened_at: Instant
    ended_at: Instant | None
    resolved_at: Instant | None
    resolved_by: RepresentativeId | None
    reopened_at: Instant | None
    replies: int
    merged: bool


@dataclass(slots=True)
class TimerFact:
    """A timer that was met or missed in the span; times in milliseconds of business time.

    Credit goes to `answered_by`, who acted. `holding` marks a first answer that only asked for patience.
    """

    case_id: CaseId
    metric: str
    state: str
    issue_type: str
    channel: str
    ended_at: Instant
    used_ms: int
    target_ms: int
    answered_by: RepresentativeId | None
    holding: bool


@dataclass(slots=True)
class RatingFact:
    """An answer to a survey: 1 to 5, and the customer's words."""

    case_id: CaseId
    score: int
    words: str
    at: Instant
    representative_id: RepresentativeId | None


@dataclass(slots=True)
class PromiseFact:
    """A promise that fell due in the span: `state` is open, done (kept), late, broken or cancelled."""

    case_id: CaseId
    state: str
    due_at: Instant
    ended_at: Instant | None
    representative_id: RepresentativeId | None


@dataclass(slots=True)
class ChecklistFact:
    """A checklist of a case resolved in the span: steps done, skipped and left open."""

    case_id: CaseId
    sop_key: str
    done: int
    skipped: int
    total: int
    overridden: bool


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """Everything that the figures of one span need. Instants, `start` included and `end` not."""

    start: Instant
    end: Instant
    business: str
    zone: str
    people: dict[RepresentativeId, str]
    cases: list[CaseFact]
    timers: list[TimerFact]
    ratings: list[RatingFact]
    ratings_asked: int
    promises: list[PromiseFact]
    checklists: list[ChecklistFact]
    backlog_at_start: int
    backlog_at_end: int
