"""The clock of a practice desk: it begins when the scene begins, runs as fast as any, and can be put forward."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from carestation.clock import Clock
from carestation.instants import MINUTE, Instant, from_datetime, to_datetime
from carestation.practice.practice_desk import HOURS
from carestation.practice.scene import Scene

_FRIDAY = 4


class PracticeClock:
    """A `Clock`. `real` is the machine's, of which only the passing counts."""

    def __init__(self, scene: Scene, real: Clock) -> None:
        self._real = real
        self._began = real()
        self._start = scene_start(scene, real())
        self._ahead = 0

    def __call__(self) -> Instant:
        return Instant(self._start + self._real() - self._began + self._ahead)

    def advance(self, minutes: int) -> Instant:
        """Put it forward by minutes of business time: what falls into the night is over in a moment."""
        now = self()
        self._ahead += HOURS.due_ms(now, minutes * MINUTE) - now
        return self()


def scene_start(scene: Scene, now: Instant) -> Instant:
    """The time of day at which a scene starts: today, or on the Friday before a weekend."""
    zone = ZoneInfo(HOURS.zone)
    day = to_datetime(now).astimezone(zone).date()
    return from_datetime(datetime.combine(_working_day(day), time.fromisoformat(scene.starts), zone))


def _working_day(day: date) -> date:
    late = max(0, day.weekday() - _FRIDAY)
    return day - timedelta(days=late)
