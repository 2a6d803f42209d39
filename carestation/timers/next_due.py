"""How urgent a case is: its earliest running due time, for the badge and the order of the inbox (R23)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from carestation.instants import FAR_FUTURE, Instant
from carestation.timers.targets import Metric
from carestation.timers.timer import State, TimerInstance


@dataclass(frozen=True, slots=True)
class Urgency:
    """The timer that a badge shows. `started_at` and `due_at` are instants, `left_ms` is business time.

    `state` is running, paused (then `due_at` is None and `left_ms` says what is left) or missed (late, and
    still without an answer).
    """

    metric: Metric
    due_at: Instant | None
    started_at: Instant
    state: State
    left_ms: int


def urgency(timers: Iterable[TimerInstance]) -> Urgency | None:
    """The open timer that is due first; when all are paused, the one with least left; None without any."""
    going_on = [timer for timer in timers if timer.ended_at is None]
    if not going_on:
        return None
    first = min(going_on, key=_order)
    return Urgency(first.metric, first.due_at, first.started_at, first.state, first.left_ms)


def _order(timer: TimerInstance) -> tuple[int, int]:
    return (FAR_FUTURE if timer.due_at is None else timer.due_at, timer.left_ms)
