"""A follow-up: a reminder on a case or a customer with a due time; a promise is one the customer was told about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import CaseId, CustomerId, FollowUpId, RepresentativeId, WorkshopId
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
    """A follow-up about to be set, on a case, on a customer, or on a workshop that decided it.

    `representative_id` is whom it reminds. A promise without one is given by whoever has the case; any other
    follow-up without one is the case's: it goes with the case from hand to hand. `rule` is an RRULE (RFC 5545)
    for one that repeats, empty for once.
    """

    case_id: CaseId | None
    kind: FollowUpKind
    due_at: Instant
    text: str = ""
    representative_id: RepresentativeId | None = None
    customer_id: CustomerId | None = None
    rule: str = ""
    workshop_id: WorkshopId | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A stored follow-up, on a case, on a customer or on a workshop: one of the three ids is there.

    `moves` counts how often it was moved; `missed` says that a promise was past when it was moved, so that it is
    late at best. `uid` is the same on every desk and in every calendar.
    """

    id: FollowUpId
    case_id: CaseId | None
    kind: FollowUpKind
    state: FollowUpState
    due_at: Instant
    text: str
    representative_id: RepresentativeId | None
    created_at: Instant
    ended_at: Instant | None
    why: str
    version: int
    customer_id: CustomerId | None = None
    rule: str = ""
    moves: int = 0
    missed: bool = False
    uid: bytes = b""
    workshop_id: WorkshopId | None = None


@dataclass(frozen=True, slots=True)
class TodayRow:
    """A follow-up with the customer and, where it has one, the case it belongs to, as *Today* lists them.

    One that stands on a workshop has no customer: "Workshop" is in the place of the name.
    `reminds` is the name of the colleague whom it reminds.
    """

    follow_up: FollowUp
    case_number: int | None
    subject: str
    customer_id: CustomerId | None
    customer_name: str
    customer_phone: str
    reminds: str = ""
