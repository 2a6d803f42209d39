"""When a timer runs: the history of statuses cut into phases, and the open time in them (R13, R14, R17)."""

from __future__ import annotations

from collections.abc import Sequence

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours

History = Sequence[tuple[Instant, Status]]
"""Statuses of a case and since when, in order."""

RunningSpans = Sequence[tuple[Instant, Instant]]

_WAITING = (Status.WAITING_CUSTOMER, Status.WAITING_SUPPLIER)


def stopped_by(status: Status, pauses: bool) -> bool:
    """Whether a timer stands still in that status; `pauses` is its flag."""
    return status.ended or (pauses and status in _WAITING)


def phases(
    history: History, start: Instant, until: Instant, pauses: bool
) -> list[tuple[Instant, Instant, Status | None]]:
    """`[start, until)` in pieces that do not touch alike: None where the timer runs, else what stops it."""
    found: list[tuple[Instant, Instant, Status | None]] = []
    for place, (since, status) in enumerate(history):
        begin = max(since, start) if place else start
        end = min(history[place + 1][0], until) if place + 1 < len(history) else until
        reason = status if stopped_by(status, pauses) else None
        if begin >= end:
            continue
        if found and found[-1][2] is reason:
            begin = found.pop()[0]
        found.append((begin, end, reason))
    return found


def running_spans(history: History, start: Instant, until: Instant, pauses: bool) -> RunningSpans:
    """The stretches of `[start, until)` in which a timer runs, closed hours included."""
    if len(history) == 1:
        return ((start, until),)
    return [(begin, end) for begin, end, reason in phases(history, start, until, pauses) if reason is None]


def counted(hours: BusinessHours, spans: RunningSpans) -> int:
    """The open time in the spans, in milliseconds."""
    return sum(hours.elapsed_ms(start, end) for start, end in spans)


def reached_at(hours: BusinessHours, spans: RunningSpans, amount: int) -> Instant | None:
    """The earliest instant at which that much is counted (R6); None when the spans hold less."""
    for start, end in spans:
        here = hours.elapsed_ms(start, end)
        if amount <= here:
            return hours.due_ms(start, amount)
        amount -= here
    return None


def exceeded_at(hours: BusinessHours, spans: RunningSpans, amount: int) -> Instant | None:
    """From when more than that much is counted: an instant of open, running time (R7); None when never."""
    for start, end in spans:
        here = hours.elapsed_ms(start, end)
        if amount < here:
            return hours.next_opening_ms(hours.due_ms(start, amount))
        amount -= here
    return None
