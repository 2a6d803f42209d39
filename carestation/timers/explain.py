"""A timer in plain English words, in the time of its calendar: what a command prints and a log keeps (R24)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from carestation.instants import HOUR, MINUTE, Instant, to_datetime
from carestation.timers.ledger import LedgerSpan, Reason, account_of, ledger
from carestation.timers.targets import Metric
from carestation.timers.timer import State, TimerInstance

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_REASONS = {
    Reason.COUNTED: "counted",
    Reason.OUT_OF_HOURS: "out of business hours",
    Reason.WAITING_CUSTOMER: "paused, waiting for the customer",
    Reason.WAITING_SUPPLIER: "paused, waiting for a supplier",
    Reason.RESOLVED: "left out, the case was resolved",
    Reason.CLOSED: "left out, the case was closed",
}


def name(timer: TimerInstance) -> str:
    """ "First response", or "Next response 2"."""
    words = timer.metric.replace("_", " ").capitalize()
    return f"{words} {timer.cycle}" if timer.metric is Metric.NEXT_RESPONSE else words


def standing(timer: TimerInstance) -> str:
    """How it stands in a few words: "running, 2 h 10 min left", "missed, 5 min over"."""
    if timer.ended_at is not None and timer.state is not State.MISSED:
        return f"{timer.state} after {amount(timer.used_ms)}"
    return f"{timer.state}, {left(timer.left_ms)}"


def left(left_ms: int) -> str:
    """What is left of a target, rounded down, or how far it is over, rounded up (R8)."""
    minutes = left_ms // MINUTE
    return f"{_hours(minutes)} left" if minutes >= 0 else f"{_hours(-minutes)} over"


def amount(used_ms: int) -> str:
    """Business time used, rounded up so that it agrees with what is left (R8)."""
    return _hours(-(-used_ms // MINUTE))


def when(timer: TimerInstance, instant: Instant | None) -> str:
    """ "Fri 2026-03-27 16:30" on the wall clock of the timer's calendar; "–" for no instant."""
    return "–" if instant is None else _moment(_wall(timer, instant))


def why(timer: TimerInstance) -> list[str]:
    """Its ledger in words, a line for each span: "Fri 2026-03-27 16:30–17:00  counted"."""
    return [f"{_span(timer, span)}  {_REASONS[span.reason]}" for span in ledger(timer)]


def _span(timer: TimerInstance, span: LedgerSpan) -> str:
    start, end = _wall(timer, span.start), _wall(timer, span.end)
    if start.date() == end.date():
        return f"{_moment(start)}–{_clock(end)}"
    return f"{_moment(start)} – {_moment(end)}"


def _wall(timer: TimerInstance, instant: Instant) -> datetime:
    return to_datetime(instant).astimezone(ZoneInfo(account_of(timer).business_hours.zone))


def _moment(wall: datetime) -> str:
    return f"{_WEEKDAYS[wall.weekday()]} {wall.date().isoformat()} {_clock(wall)}"


def _clock(wall: datetime) -> str:
    return wall.strftime("%H:%M:%S" if wall.second else "%H:%M")


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, HOUR // MINUTE)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"
