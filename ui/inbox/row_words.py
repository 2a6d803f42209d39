"""What a row of the inbox says: its second line, its countdown, and the sentence for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.cases.case import Status
from carestation.inbox.inbox_row import InboxRow
from carestation.inbox.urgent import FOLLOW_UP, PAUSED, PROMISE
from carestation.instants import FAR_FUTURE, Instant
from ui.case.seat import Seat
from ui.words.moments import exact
from ui.words.urgency import NOTHING_DUE, Countdown, Standing, countdown

_WAITING = {
    Status.WAITING_CUSTOMER: Standing.WAITING_CUSTOMER,
    Status.WAITING_SUPPLIER: Standing.WAITING_SUPPLIER,
}


def subject_line(row: InboxRow, seat: Seat) -> str:
    """The issue type and the subject, on one line whatever the customer wrote into it."""
    kind, subject = seat.issue_title(row.issue_type), " ".join(row.subject[:500].split())
    return f"{kind}: {subject}" if subject else kind


def row_countdown(row: InboxRow, now: Instant, seat: Seat) -> Countdown:
    """What the pill shows. A timer past its due time is late by open time only (R7), a reminder by the clock."""
    if row.urgent_by == PAUSED:
        standing = _WAITING.get(row.status, Standing.PAUSED)
        return countdown(None, None, standing, row.left_ms, now, seat.zone)
    if not row.urgent_by or row.urgent_at >= FAR_FUTURE:
        standing = _WAITING.get(row.status, Standing.NONE)
        return countdown(None, None, standing, None, now, seat.zone) if standing else NOTHING_DUE
    is_timer = row.urgent_by not in (FOLLOW_UP, PROMISE)
    left = -seat.hours.elapsed_ms(row.urgent_at, now) if is_timer and row.urgent_at <= now else None
    return countdown(row.urgent_at, row.urgent_from, Standing.RUNNING, left, now, seat.zone)


def chip_words(row: InboxRow) -> str:
    """The chip beside the name of a case that somebody wanted to come back to."""
    if row.urgent_by == PROMISE:
        return QCoreApplication.translate("Inbox", "promise")
    if 0 < row.follow_up_at < FAR_FUTURE:
        return QCoreApplication.translate("Inbox", "follow-up")
    return ""


def spoken(row: InboxRow, said: Countdown, seat: Seat) -> str:
    """The row as a sentence: "Rosa Keller, Return: blue kettle, 12 min late, 2 of 7 steps"."""
    steps = ""
    if row.steps_total:
        words = QCoreApplication.translate("Inbox", "{done} of {total} steps")
        steps = words.format(done=row.steps_done, total=row.steps_total)
    parts = (row.customer_name, subject_line(row, seat), said.words, chip_words(row), steps)
    return ", ".join(part for part in parts if part)


def tip(row: InboxRow, seat: Seat) -> str:
    """The tool tip: what the row has no room for, and the exact time."""
    lines = [f"CS-{row.number} · {subject_line(row, seat)}"]
    if row.urgent_by and row.urgent_by != PAUSED and row.urgent_at < FAR_FUTURE:
        due = QCoreApplication.translate("Inbox", "{what} due {when}")
        lines.append(due.format(what=_what(row.urgent_by), when=exact(row.urgent_at, seat.zone)))
    return "\n".join(lines)


def _what(urgent_by: str) -> str:
    words = {
        "first_response": QCoreApplication.translate("Inbox", "First answer"),
        "next_response": QCoreApplication.translate("Inbox", "Next answer"),
        "resolution": QCoreApplication.translate("Inbox", "Resolution"),
        FOLLOW_UP: QCoreApplication.translate("Inbox", "Follow-up"),
        PROMISE: QCoreApplication.translate("Inbox", "Promise"),
    }
    return words.get(urgent_by, urgent_by)
