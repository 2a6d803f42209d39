"""Cases told in a few words: "Mon 09:00" is the wall clock of Berlin in the week of Monday 2 March 2026."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from carestation.cases.case import Status
from carestation.instants import MINUTE, Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import Event, StatusChanged
from carestation.timers.replay import replay
from carestation.timers.targets import Metric, Targets
from carestation.timers.timer import TimerInstance

from .calendars import nine_to_five

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ZONE = ZoneInfo("Europe/Berlin")
_MONDAY = datetime(2026, 3, 2, tzinfo=_ZONE)

FIRST, NEXT, RESOLUTION = Metric.FIRST_RESPONSE, Metric.NEXT_RESPONSE, Metric.RESOLUTION

HOURS = nine_to_five()
TARGETS = Targets(first_response=60, next_response=120, resolution=480)


def at(text: str, *, week: int = 0) -> Instant:
    """The instant of such a wall clock."""
    day, clock = text.split()
    hour, minute = clock.split(":")
    days = timedelta(days=_DAYS.index(day) + 7 * week)
    return from_datetime((_MONDAY + days).replace(hour=int(hour), minute=int(minute)))


def said(instant: Instant | None) -> str | None:
    """The wall clock of an instant, as `at` reads it; further weeks have a "+"."""
    if instant is None:
        return None
    wall = to_datetime(instant).astimezone(_ZONE)
    weeks = (wall.date() - _MONDAY.date()).days // 7
    return f"{_DAYS[wall.weekday()]} {wall:%H:%M}" + "+" * weeks


def status(text: str, to: Status) -> StatusChanged:
    return StatusChanged(at(text), to)


def timers(
    *events: Event, now: Instant, targets: Targets = TARGETS, hours: BusinessHours = HOURS
) -> tuple[TimerInstance, ...]:
    return replay(events, targets, hours, now)


def only(found: tuple[TimerInstance, ...], metric: Metric) -> TimerInstance:
    """The one timer of that metric."""
    [timer] = [timer for timer in found if timer.metric is metric]
    return timer


def rounds(found: tuple[TimerInstance, ...]) -> list[TimerInstance]:
    return [timer for timer in found if timer.metric is NEXT]


def used(timer: TimerInstance) -> float:
    """Minutes of business time."""
    return timer.used_ms / MINUTE
