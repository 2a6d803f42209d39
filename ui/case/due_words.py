"""What is due on a case, and in how long: for the pill of a row and for the sentence on the case."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.cases.case import Status
from carestation.identity import RepresentativeId
from carestation.inbox.urgent import FOLLOW_UP, PAUSED, PROMISE, Urgent
from carestation.instants import FAR_FUTURE, Instant
from ui.case.seat import Seat
from ui.words.urgency import NOTHING_DUE, Countdown, Standing, countdown

_WAITING = {
    Status.WAITING_CUSTOMER: Standing.WAITING_CUSTOMER,
    Status.WAITING_SUPPLIER: Standing.WAITING_SUPPLIER,
}


def due_countdown(
    urgent: Urgent, status: Status, now: Instant, seat: Seat, whose: RepresentativeId | None
) -> Countdown:
    """A timer past its due time is late by open time only (R7), a reminder by the clock.

    Open is when the one `whose` case it is works (R19).
    """
    if urgent.by == PAUSED:
        standing = _WAITING.get(status, Standing.PAUSED)
        return countdown(None, None, standing, urgent.left_ms, now, seat.zone)
    if not urgent.by or urgent.at >= FAR_FUTURE:
        standing = _WAITING.get(status, Standing.NONE)
        return countdown(None, None, standing, None, now, seat.zone) if standing else NOTHING_DUE
    is_timer = urgent.by not in (FOLLOW_UP, PROMISE)
    left = -seat.hours_of(whose).elapsed_ms(urgent.at, now) if is_timer and urgent.at <= now else None
    return countdown(urgent.at, urgent.since, Standing.RUNNING, left, now, seat.zone)


def due_what(urgent_by: str) -> str:
    """What it is that is due: "First answer"."""
    words = {
        "first_response": QCoreApplication.translate("Inbox", "First answer"),
        "next_response": QCoreApplication.translate("Inbox", "Next answer"),
        "resolution": QCoreApplication.translate("Inbox", "Resolution"),
        FOLLOW_UP: QCoreApplication.translate("Inbox", "Follow-up"),
        PROMISE: QCoreApplication.translate("Inbox", "Promise"),
    }
    return words.get(urgent_by, urgent_by)
