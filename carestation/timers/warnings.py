"""When to warn: at a share of the target, when it is due, and after; in business time (R22)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from carestation.instants import HOUR, Instant
from carestation.timers.ledger import account_of
from carestation.timers.running_time import exceeded_at, running_spans
from carestation.timers.targets import Metric
from carestation.timers.timer import TimerInstance


@dataclass(frozen=True, slots=True)
class Threshold:
    """A point of a target, in business time: a share of it and an amount after (before, if negative)."""

    name: str
    share: float = 1.0
    after_ms: int = 0

    def mark(self, target_ms: int) -> int:
        """How much has to be counted; a lead longer than the target is no warning but the start."""
        return max(0, round(target_ms * self.share) + self.after_ms)


SOON: Final = Threshold("soon", share=0.75)
DUE: Final = Threshold("due")
OVERDUE: Final = Threshold("overdue", after_ms=HOUR)
THRESHOLDS: Final = (SOON, DUE, OVERDUE)

WarningKey = tuple[Metric, int, str]
"""Metric, cycle and name of the threshold: what a warning is given once for, in its case."""


@dataclass(frozen=True, slots=True)
class TimerWarning:
    """A threshold passed at an instant; `by_change` when a change of target or calendar did it (R19)."""

    key: WarningKey
    at: Instant
    by_change: bool = False


def passed(timer: TimerInstance, thresholds: Sequence[Threshold] = THRESHOLDS) -> list[TimerWarning]:
    """The thresholds that a timer has passed so far, always at an instant of open, unpaused time (R22)."""
    account = account_of(timer)
    spans = running_spans(account.history, timer.started_at, account.until, account.pauses)
    found = []
    for threshold in thresholds:
        key = (timer.metric, timer.cycle, threshold.name)
        at = exceeded_at(account.business_hours, spans, threshold.mark(timer.target_ms))
        if threshold == DUE and timer.missed_at is not None:
            found.append(TimerWarning(key, timer.missed_at, timer.missed_by_change))
        elif at is not None:
            found.append(TimerWarning(key, at))
    return found


def warnings_to_give(
    timers: Iterable[TimerInstance],
    given: Collection[WarningKey],
    thresholds: Sequence[Threshold] = THRESHOLDS,
) -> list[TimerWarning]:
    """What to warn of now, all together: also what was passed while the program was closed (R22).

    Nothing for a timer that is paused or has ended, and nothing out of hours: it comes at the next opening.
    The caller remembers the keys as given.
    """
    return [
        warning
        for timer in timers
        if _is_counting(timer)
        for warning in passed(timer, thresholds)
        if warning.key not in given
    ]


def next_warning_at(timer: TimerInstance, thresholds: Sequence[Threshold] = THRESHOLDS) -> Instant | None:
    """When a timer will next pass a threshold if nothing happens; None when paused, ended, or past all."""
    if timer.ended_at is not None or timer.paused:
        return None
    marks = [threshold.mark(timer.target_ms) for threshold in thresholds]
    ahead = [mark - timer.used_ms for mark in marks if mark >= timer.used_ms]
    if not ahead:
        return None
    account = account_of(timer)
    return account.business_hours.next_opening_ms(account.business_hours.due_ms(account.until, min(ahead)))


def _is_counting(timer: TimerInstance) -> bool:
    if timer.ended_at is not None or timer.paused:
        return False
    account = account_of(timer)
    return account.business_hours.elapsed_ms(account.until, account.until + 1) == 1
