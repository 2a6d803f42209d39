"""Why this case is the next one, in one sentence: "First answer due in 22 min; the customer has waited since 09:10"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.inbox.urgent import PAUSED
from carestation.inbox.why import Why
from carestation.instants import Instant
from ui.case.due_words import due_countdown, due_what
from ui.case.seat import Seat
from ui.words.moments import clock, day, moment
from ui.words.urgency import Countdown, Urgency


def why_words(why: Why, now: Instant, seat: Seat) -> str:
    """The sentence; empty only where nothing is due and nobody waits."""
    parts = [_due(why, now, seat), _waiting(why, now, seat), _contacts(why.contacts)]
    sentence = "; ".join(part for part in parts if part)
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


def _due(why: Why, now: Instant, seat: Seat) -> str:
    said = due_countdown(why.urgent, why.status, now, seat, why.representative_id)
    if not said.words or why.urgent.by in ("", PAUSED):
        return said.words
    return _due_format(said, why.urgent.at <= now).format(what=due_what(why.urgent.by), when=said.words)


def _due_format(said: Countdown, is_over: bool) -> str:
    if said.urgency is Urgency.LATE or is_over:
        return QCoreApplication.translate("Next", "{what} {when}")
    return QCoreApplication.translate("Next", "{what} due {when}")


def _waiting(why: Why, now: Instant, seat: Seat) -> str:
    if not why.waiting_since:
        return ""
    today = day(why.waiting_since, now, seat.zone) == day(now, now, seat.zone)
    since = clock(why.waiting_since, seat.zone) if today else moment(why.waiting_since, now, seat.zone)
    return QCoreApplication.translate("Next", "the customer has waited since {when}").format(when=since)


def _contacts(count: int) -> str:
    named = {
        2: QCoreApplication.translate("Next", "second contact in a week"),
        3: QCoreApplication.translate("Next", "third contact in a week"),
    }
    if count in named:
        return named[count]
    if count < 2:
        return ""
    return QCoreApplication.translate("Next", "{n} contacts in a week").format(n=count)
