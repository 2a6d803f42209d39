"""The days of a calendar that are the business's own, as one list in order of their dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from carestation.calendars.calendar import Calendar, DatedHours, Spans

LEAP_YEAR = 2000
"""Where a day of every year stands, so that 29 February can be one."""


class OwnKind(StrEnum):
    """What is special about a day."""

    DAY_OFF = "day_off"
    YEARLY = "yearly"
    SPECIAL = "special"
    CLOSURE = "closure"


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day off, once or (whatever its year) every year; special hours; or hours that are closed."""

    day: date
    kind: OwnKind
    name: str = ""
    spans: Spans = ()


def own_days(calendar: Calendar) -> tuple[OwnDay, ...]:
    """All of a calendar's, in order; those of every year first."""
    yearly = (
        OwnDay(date.fromisoformat(f"{LEAP_YEAR}-{day}"), OwnKind.YEARLY, name)
        for day, name in calendar.yearly.items()
    )
    off = (OwnDay(day, OwnKind.DAY_OFF, name) for day, name in calendar.days_off.items())
    special = (_dated(day, OwnKind.SPECIAL, hours) for day, hours in calendar.special.items())
    closures = (_dated(day, OwnKind.CLOSURE, hours) for day, hours in calendar.closures.items())
    return tuple(sorted([*yearly, *off, *special, *closures], key=_in_order))


def with_own_days(calendar: Calendar, days: Iterable[OwnDay]) -> Calendar:
    """The calendar with these days in place of its own. Hours of one date and kind are joined."""
    days_off: dict[date, str] = {}
    yearly: dict[str, str] = {}
    special: dict[date, DatedHours] = {}
    closures: dict[date, DatedHours] = {}
    for own in days:
        match own.kind:
            case OwnKind.DAY_OFF:
                days_off[own.day] = own.name or days_off.get(own.day, "")
            case OwnKind.YEARLY:
                yearly[f"{own.day:%m-%d}"] = own.name
            case OwnKind.SPECIAL:
                special[own.day] = _joined(special.get(own.day), own)
            case OwnKind.CLOSURE:
                closures[own.day] = _joined(closures.get(own.day), own)
    return replace(calendar, days_off=days_off, yearly=yearly, special=special, closures=closures)


def with_more_days(calendar: Calendar, days: Iterable[OwnDay]) -> Calendar:
    """The calendar with these days beside its own; what says the same is there once."""
    return with_own_days(calendar, (*own_days(calendar), *days))


def _dated(day: date, kind: OwnKind, hours: DatedHours) -> OwnDay:
    return OwnDay(day, kind, hours.name, hours.spans)


def _joined(known: DatedHours | None, own: OwnDay) -> DatedHours:
    if known is None:
        return DatedHours(tuple(sorted(set(own.spans))), own.name)
    return DatedHours(tuple(sorted({*known.spans, *own.spans})), own.name or known.name)


def _in_order(own: OwnDay) -> tuple[date, str]:
    return own.day, own.kind
