"""The figures by weekday, hour and day, on the business's clocks.

Cases count when they were opened, responses when the message came that they answer, resolutions when they were
made: so a line says what reached the desk then, and whether there were hands enough.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TypeVar

from carestation.instants import Instant
from carestation.summary.local_time import LocalTime
from carestation.summary.month import Month
from carestation.summary.portion import Portion, divide
from carestation.summary.tables.grid import grid, words
from carestation.summary.tables.table import Column, Kind, Table

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_FIGURES = ("new_cases", "in_time", "late", "first_within", "first_median", "resolved")

Slot = TypeVar("Slot", int, date)


def by_weekday(portion: Portion, local: LocalTime) -> Table:
    """Monday to Sunday."""
    parts = _divided(portion, local.weekday)
    lines = [(name, parts.get(day, _nothing(portion))) for day, name in enumerate(WEEKDAYS)]
    return grid("by-weekday", "By weekday", words("Weekday"), _FIGURES, lines)


def by_hour(portion: Portion, local: LocalTime) -> Table:
    """The hours of the day, from the first to the last in which anything happened."""
    parts = _divided(portion, local.hour)
    hours = range(min(parts), max(parts) + 1) if parts else range(0)
    lines = [(f"{hour:02}:00", parts.get(hour, _nothing(portion))) for hour in hours]
    return grid("by-hour", "By hour", words("Hour"), _FIGURES, lines)


def by_day(portion: Portion, local: LocalTime, month: Month) -> Table:
    """Every day of the month. Responses to messages of earlier months are in no line."""
    parts = _divided(portion, local.day)
    lines = [(day, parts.get(day, _nothing(portion))) for day in days_of(month)]
    return grid("by-day", "By day", Column("Date", Kind.DATE), _FIGURES, lines)


def days_of(month: Month) -> list[date]:
    """The dates of a month."""
    first, end = date(month.year, month.month, 1), date(month.next.year, month.next.month, 1)
    return [first + timedelta(days=day) for day in range((end - first).days)]


def _divided(portion: Portion, slot: Callable[[Instant], Slot]) -> dict[Slot, Portion]:
    def opened(case: Any) -> Slot:
        return slot(case.opened_at)

    def came(timer: Any) -> Slot:
        return slot(timer.started_at)

    def made(resolution: Any) -> Slot:
        return slot(resolution.at)

    keys = {"new": opened, "first_answered": came, "first_decided": came, "resolutions": made}
    return divide(portion, keys)


def _nothing(portion: Portion) -> Portion:
    return Portion(portion.start, portion.end)
