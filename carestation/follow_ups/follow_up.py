"""A follow-up: a reminder on a case or a customer with a due time; a promise is one the customer was told about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import CaseId, CustomerId, FollowUpId, RepresentativeId
from carestation.instants import Instant


class FollowUpKind(StrEnum):
    """Why it reminds (`domain.md`, Follow-ups)."""

    REMINDER = "reminder"
    IF_NO_REPLY = "if_no_reply"
    PROMISE = "promise"


class FollowUpState(StrEnum):
    """How it stands. A promise that is done is kept or late; one that was let go is broken."""

    OPEN = "open"
    DONE = "done"
    LATE = "late"
    BROKEN = "broken"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """A follow-up about to be set. `customer_replied` marks it as a chip: keep, done, move."""

    case_id: CaseId
    kind: FollowUpKind
    due_at: Instant
    text: str = ""
    representative_id: RepresentativeId | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A stored follow-up."""

    id: FollowUpId
    case_id: CaseId
    kind: FollowUpKind
    state: FollowUpState
    due_at: Instant
    text: str
    representative_id: RepresentativeId | None
    created_at: Instant
    ended_at: Instant | None
    why: str
    version: int


@dataclass(frozen=True, slots=True)
class TodayRow:
    """A follow-up with the case and customer it belongs to, as *Today* lists them."""

    follow_up: FollowUp
    case_number: int
    subject: str
    customer_id: CustomerId
    customer_name: str
    customer_phone: str
