"""What is due, in the order of a day: overdue, today by time, promised, later this week; and the days of the week."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from operator import attrgetter
from zoneinfo import ZoneInfo

from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.instants import Instant, from_datetime, to_datetime

DAYS = 7
"""The week ahead begins today."""


class Group(StrEnum):
    """The parts of the list, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    PROMISED = "promised"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week ahead: where it begins and ends, and how much is due on it; overdue counts as today's."""

    day: date
    start: Instant
    end: Instant
    count: int


def end_of_week(now: Instant, zone: ZoneInfo) -> Instant:
    """Midnight after the seventh day, today included."""
    return _midnight(now, zone, DAYS)


def grouped(
    rows: Sequence[TodayRow], now: Instant, zone: ZoneInfo
) -> tuple[tuple[Group, Sequence[TodayRow]], ...]:
    """The groups that have rows. `rows` are in the order of their due times, and stay so within each group.

    Promises have a group of their own from tomorrow on: today, what comes first is done first.
    """
    overdue, tonight = (_place(rows, at) for at in (now, Instant(_midnight(now, zone, 1) - 1)))
    tonight = max(overdue, tonight)
    ahead = rows[tonight:]
    parts = {
        Group.OVERDUE: rows[:overdue],
        Group.TODAY: rows[overdue:tonight],
        Group.PROMISED: [row for row in ahead if row.follow_up.kind is FollowUpKind.PROMISE],
        Group.LATER: [row for row in ahead if row.follow_up.kind is not FollowUpKind.PROMISE],
    }
    return tuple((group, part) for group, part in parts.items() if part)


def week_ahead(rows: Sequence[TodayRow], now: Instant, zone: ZoneInfo) -> tuple[Day, ...]:
    """Seven days from today. `rows` are in the order of their due times."""
    today = to_datetime(now).astimezone(zone).date()
    days = []
    for ahead in range(DAYS):
        start, end = _midnight(now, zone, ahead), _midnight(now, zone, ahead + 1)
        before = _place(rows, Instant(start - 1)) if ahead else 0
        count = _place(rows, Instant(end - 1)) - before
        days.append(Day(today + timedelta(days=ahead), start, end, count))
    return tuple(days)


def of_day(rows: Sequence[TodayRow], day: Day, now: Instant) -> Sequence[TodayRow]:
    """What is due on that day; what is overdue belongs to today."""
    first = 0 if day.start <= now else _place(rows, Instant(day.start - 1))
    return rows[first : _place(rows, Instant(day.end - 1))]


def _place(rows: Sequence[TodayRow], at: Instant) -> int:
    """How many are due at this instant or before."""
    return bisect_right(rows, at, key=attrgetter("follow_up.due_at"))


def _midnight(now: Instant, zone: ZoneInfo, ahead: int) -> Instant:
    day = to_datetime(now).astimezone(zone).date() + timedelta(days=ahead)
    return from_datetime(datetime(day.year, day.month, day.day, tzinfo=zone))
