"""The figures by weekday, hour and day, on the business's clocks.

Cases count when they were opened, responses when the message came that they answer, resolutions when they were
made: so a line says what reached the desk then, and whether there were hands enough.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from carestation.instants import Instant
from carestation.summary.facts import CaseFact, ResolutionFact, TimerFact
from carestation.summary.local_time import LocalTime
from carestation.summary.month import Month
from carestation.summary.portion import Portion, divide, joined
from carestation.summary.tables.grid import grid, words
from carestation.summary.tables.table import Cell, Column, Kind, Table

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_FIGURES = ("new_cases", "in_time", "late", "first_within", "first_median", "resolved")

Slots = Mapping[tuple[date, int], Portion]
"""The facts of each hour of each day, on the business's clocks."""

Key = TypeVar("Key", int, date)


def slots_of(portion: Portion, local: LocalTime) -> Slots:
    """Divided once, for all tables of this room."""

    def opened(case: CaseFact) -> tuple[date, int]:
        return local.slot(case.opened_at)

    def came(timer: TimerFact) -> tuple[date, int]:
        return local.slot(timer.started_at)

    def made(resolution: ResolutionFact) -> tuple[date, int]:
        return local.slot(resolution.at)

    return divide(
        portion, {"new": opened, "first_answered": came, "first_decided": came, "resolutions": made}
    )


def by_weekday(slots: Slots) -> Table:
    """Monday to Sunday."""
    parts = _grouped(slots, lambda day, _: day.weekday())
    lines = [(name, parts.get(day, _NOTHING)) for day, name in enumerate(WEEKDAYS)]
    return grid("by-weekday", "By weekday", words("Weekday"), _FIGURES, lines)


def by_hour(slots: Slots) -> Table:
    """The hours of the day, from the first to the last in which anything happened."""
    parts = _grouped(slots, lambda _, hour: hour)
    hours = range(min(parts), max(parts) + 1) if parts else range(0)
    lines = [(f"{hour:02}:00", parts.get(hour, _NOTHING)) for hour in hours]
    return grid("by-hour", "By hour", words("Hour"), _FIGURES, lines)


def by_day(slots: Slots, month: Month) -> Table:
    """Every day of the month. Responses to messages of earlier months are in no line."""
    parts = _grouped(slots, lambda day, _: day)
    lines = [(day, parts.get(day, _NOTHING)) for day in days_of(month)]
    return grid("by-day", "By day", Column("Date", Kind.DATE), _FIGURES, lines)


def days_of(month: Month) -> list[date]:
    """The dates of a month."""
    first, end = date(month.year, month.month, 1), date(month.next.year, month.next.month, 1)
    return [first + timedelta(days=day) for day in range((end - first).days)]


def lines_of(table: str, slots: Slots) -> dict[Cell, Portion]:
    """The portions of one of these tables, by what their lines begin with."""
    if table == "by-weekday":
        return {WEEKDAYS[day]: part for day, part in _grouped(slots, lambda day, _: day.weekday()).items()}
    if table == "by-hour":
        return {f"{hour:02}:00": part for hour, part in _grouped(slots, lambda _, hour: hour).items()}
    return dict(_grouped(slots, lambda day, _: day).items())


def _grouped(slots: Slots, key_of: Callable[[date, int], Key]) -> dict[Key, Portion]:
    groups: dict[Key, list[Portion]] = {}
    for (day, hour), part in slots.items():
        groups.setdefault(key_of(day, hour), []).append(part)
    return {key: joined(parts, Portion(parts[0].start, parts[0].end)) for key, parts in groups.items()}


_NOTHING = Portion(Instant(0), Instant(0))
