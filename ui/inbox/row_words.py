"""What a row of the inbox says: its second line, its countdown, and the sentence for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.inbox.inbox_row import InboxRow
from carestation.inbox.urgent import PAUSED, PROMISE, Urgent
from carestation.instants import FAR_FUTURE, Instant
from ui.case.due_words import due_countdown, due_what
from ui.case.seat import Seat
from ui.words.moments import exact
from ui.words.urgency import Countdown


def subject_line(row: InboxRow, seat: Seat) -> str:
    """The issue type and the subject, on one line whatever the customer wrote into it."""
    kind, subject = seat.issue_title(row.issue_type), " ".join(row.subject[:500].split())
    return f"{kind}: {subject}" if subject else kind


def row_countdown(row: InboxRow, now: Instant, seat: Seat) -> Countdown:
    """What the pill shows."""
    urgent = Urgent(row.urgent_at, row.urgent_by, row.urgent_from, row.left_ms)
    return due_countdown(urgent, row.status, now, seat, row.representative_id)


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
        lines.append(due.format(what=due_what(row.urgent_by), when=exact(row.urgent_at, seat.zone)))
    return "\n".join(lines)
