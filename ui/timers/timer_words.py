"""A timer in the words of the side panel: its name, when it is due, and its pill."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from carestation.instants import Instant
from carestation.timers.ledger import account_of
from carestation.timers.targets import Metric
from carestation.timers.timer import State, TimerInstance
from ui.words.moments import clock, day, exact, moment
from ui.words.spans import span
from ui.words.urgency import RELATIVE_MS, Countdown, Standing, Urgency, countdown


def shown_timers(timers: Sequence[TimerInstance]) -> tuple[TimerInstance, ...]:
    """The last instance of each target, in their order; one that was cancelled says nothing."""
    last = {timer.metric: timer for timer in timers if timer.state is not State.CANCELLED}
    return tuple(last[metric] for metric in Metric if metric in last)


def timer_name(timer: TimerInstance) -> str:
    """ "Next answer"."""
    names = {
        Metric.FIRST_RESPONSE: QCoreApplication.translate("Timers", "First answer"),
        Metric.NEXT_RESPONSE: QCoreApplication.translate("Timers", "Next answer"),
        Metric.RESOLUTION: QCoreApplication.translate("Timers", "Resolution"),
    }
    return names[timer.metric]


def due_words(timer: TimerInstance, now: Instant, zone: ZoneInfo) -> str:
    """ "by 10:21"; empty where nothing is due, now or any more, and where the pill says when instead of how soon."""
    if timer.ended_at is not None or timer.due_at is None or timer.due_at - now >= RELATIVE_MS:
        return ""
    is_today = day(timer.due_at, now, zone) == day(now, now, zone)
    said = clock(timer.due_at, zone) if is_today else moment(timer.due_at, now, zone)
    return QCoreApplication.translate("Timers", "by {moment}").format(moment=said)


def exact_words(timer: TimerInstance, zone: ZoneInfo) -> str:
    """The exact time behind the pill, for its tool tip."""
    at = timer.ended_at or timer.due_at
    return exact(at, zone) if at is not None else ""


def timer_pill(timer: TimerInstance, now: Instant, zone: ZoneInfo) -> Countdown:
    """How the timer stands at `now`, which may be later than when it was read."""
    if timer.ended_at is not None:
        return _ended(timer)
    if timer.due_at is None:
        return countdown(None, timer.started_at, Standing.PAUSED, timer.left_ms, now, zone)
    left = account_of(timer).business_hours.elapsed_ms(now, timer.due_at)
    return countdown(timer.due_at, timer.started_at, Standing.RUNNING, left, now, zone)


def _ended(timer: TimerInstance) -> Countdown:
    """What is over does not shout, also when it was late."""
    if timer.state is State.MET:
        words = QCoreApplication.translate("Timers", "met in {span}")
        return Countdown(Urgency.IN_TIME, words.format(span=span(timer.used_ms, up=True)))
    if timer.state is State.MISSED and timer.met_at is not None:
        words = QCoreApplication.translate("Timers", "met {span} late")
        return Countdown(Urgency.NONE, words.format(span=span(-timer.left_ms, up=True)))
    if timer.state is State.MISSED:
        return Countdown(Urgency.NONE, QCoreApplication.translate("Timers", "missed"))
    return Countdown(Urgency.NONE, QCoreApplication.translate("Timers", "not needed"))
