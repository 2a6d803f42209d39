"""Recorded cases for tests: what was noted and written on them, one hour after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from carestation.cases.case import Case, Channel, Priority, Status
from carestation.cases.case_store import Contact
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Kind
from carestation.identity import CaseId, CustomerId, EventId, InteractionId, RepresentativeId
from carestation.instants import Instant
from carestation.settings.hours import Calendars
from carestation.what_if.recorded_case import RecordedCase
from tests.desks import MONDAY_TEN


def case(
    person: int | None = None, *, issue_type: str = "refund", priority: Priority = Priority.NORMAL
) -> Case:
    """A case that its customer opened by mail on Monday at ten."""
    return Case(
        id=CaseId(1),
        uid=b"1",
        number=1001,
        customer_id=CustomerId(1),
        subject="Where is it?",
        issue_type=issue_type,
        priority=priority,
        channel=Channel.EMAIL,
        status=Status.OPEN,
        representative_id=RepresentativeId(person) if person else None,
        opened_at=MONDAY_TEN,
        opened_by_us=False,
        ended_at=None,
        merged_into_id=None,
        version=1,
    )


def event(kind: EventType, at: Instant = MONDAY_TEN, **data: Any) -> CaseEvent:
    """An entry of its history."""
    return CaseEvent(EventId(1), CaseId(1), at, kind, None, "", data)


def handed(at: Instant, giver: int | None, taker: int | None) -> CaseEvent:
    """The case goes from one person to another."""
    return event(EventType.ASSIGNED, at, **{"from": giver, "to": taker})


def contact(at: Instant, direction: Direction) -> Contact:
    """A mail."""
    return Contact(InteractionId(at), at, Kind.MAIL, direction, None, False, False)


def recorded(
    subject: Case,
    targets: dict[str, Any],
    *later: CaseEvent,
    calendars: Calendars,
    contacts: Sequence[Contact] = (),
) -> RecordedCase:
    """The case with these targets, and what came later."""
    begun = (event(EventType.OPENED, by_us=False), event(EventType.TARGETS, to=targets))
    return RecordedCase(subject, (*begun, *later), tuple(contacts), calendars, "Marta")
