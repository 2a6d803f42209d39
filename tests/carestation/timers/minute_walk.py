"""A slow calendar for the laws: it looks at the wall clock of every minute, and shares no code with ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

Written = Sequence[tuple[str, str]]

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Window:
    """A stretch of minutes of UTC in a zone, around something that happens to its clocks."""

    zone: str
    start: datetime
    minutes: int

    def at(self, minute: int) -> datetime:
        return self.start + minute * MINUTE


@dataclass(frozen=True)
class WrittenCalendar:
    """A calendar as a person writes it."""

    zone: str
    weekly: Mapping[str, Written]
    holidays: Sequence[date]
    special: Mapping[date, Written]
    closures: Mapping[date, Written]


@lru_cache(maxsize=64)
def wall_minutes(window: Window) -> list[tuple[date, int]]:
    """The local date and the minute of the day, for each minute of the window."""
    zone = ZoneInfo(window.zone)
    walls = (window.at(minute).astimezone(zone) for minute in range(window.minutes))
    return [(wall.date(), wall.hour * 60 + wall.minute) for wall in walls]


class MinuteWalk:
    """Open or closed, for every minute of a window."""

    def __init__(self, calendar: WrittenCalendar, window: Window) -> None:
        self.window = window
        walls = wall_minutes(window)
        days = {day: open_minutes(calendar, day) for day in {day for day, _ in walls}}
        self.open = [minute in days[day] for day, minute in walls]

    def elapsed(self, a: int, b: int) -> int:
        counted = 0
        for minute in range(min(a, b), max(a, b)):
            counted += self.open[minute]
        return counted if a <= b else -counted

    def due(self, start: int, amount: int) -> int | None:
        """The minute at which `amount` has been counted; `None` when the window ends first."""
        step = 1 if amount > 0 else -1
        left, minute = abs(amount), start
        while left:
            looked_at = minute if step > 0 else minute - 1
            if not 0 <= looked_at < self.window.minutes:
                return None
            left -= self.open[looked_at]
            minute += step
        return minute

    def spans(self) -> list[tuple[datetime, datetime]]:
        found: list[tuple[datetime, datetime]] = []
        for minute, is_open in enumerate(self.open):
            if is_open and minute and self.open[minute - 1]:
                found[-1] = (found[-1][0], self.window.at(minute + 1))
            elif is_open:
                found.append((self.window.at(minute), self.window.at(minute + 1)))
        return found


def open_minutes(calendar: WrittenCalendar, day: date) -> set[int]:
    """The minutes of a local date that are open, by R1 and R2."""
    if day in calendar.holidays:
        return set()
    return _minutes(lambda other: _intervals(calendar, other), day) - _minutes(
        lambda other: calendar.closures.get(other, ()), day
    )


def _intervals(calendar: WrittenCalendar, day: date) -> Written:
    if day in calendar.special:
        return calendar.special[day]
    return calendar.weekly.get(f"{day:%a}".lower(), ())


def _minutes(intervals_of: Callable[[date], Written], day: date) -> set[int]:
    found: set[int] = set()
    for start, end in intervals_of(day):
        found.update(range(_minute(start), 1440 if _is_over_midnight(start, end) else _closing(end)))
    for start, end in intervals_of(day - DAY):
        if _is_over_midnight(start, end):
            found.update(range(_minute(end)))
    return found


def _is_over_midnight(start: str, end: str) -> bool:
    return end < start


def _closing(end: str) -> int:
    return 1440 if end == "23:59" else _minute(end)


def _minute(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
