"""The days on which a calendar differs from its week, so that an owner sees when the business is closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from carestation.calendars.calendar import Calendar, Spans
from carestation.calendars.opening import hours_without, observes
from carestation.calendars.public_holidays import Holiday
from carestation.timers.business_hours import BusinessHours
from carestation.timers.intervals import time_text
from carestation.timers.opening_days import midnight


class Difference(StrEnum):
    """Why a day is not like others. The first that holds is told, in the order of precedence (R2)."""

    HOLIDAY = "holiday"
    DAY_OFF = "day_off"
    CLOSURE = "closure"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class ComingDay:
    """A date that differs, why, by what name, and the hours that are left of it on the wall."""

    day: date
    difference: Difference
    name: str
    spans: Spans


def coming_days(
    calendar: Calendar, holidays: Sequence[Holiday], first: date, days: int = 366
) -> tuple[ComingDay, ...]:
    """The days that differ from `first` on, in order. CareError for hours that cannot be."""
    hours = hours_without(calendar, "UTC", {holiday.day: holiday.key for holiday in holidays})
    names = {holiday.day: holiday.name for holiday in holidays if observes(calendar, holiday.key)}
    dates = (first + timedelta(days=ahead) for ahead in range(days))
    return tuple(found for day in dates for found in _differing(calendar, hours, names, day))


def _differing(
    calendar: Calendar, hours: BusinessHours, holidays: dict[date, str], day: date
) -> Iterator[ComingDay]:
    reasons = {
        Difference.HOLIDAY: holidays.get(day),
        Difference.DAY_OFF: calendar.days_off.get(day, calendar.yearly.get(f"{day:%m-%d}")),
        Difference.CLOSURE: calendar.closures[day].name if day in calendar.closures else None,
        Difference.SPECIAL: calendar.special[day].name if day in calendar.special else None,
    }
    told = next(((why, name) for why, name in reasons.items() if name is not None), None)
    if told is not None:
        yield ComingDay(day, told[0], told[1], open_on(hours, day))


def open_on(hours: BusinessHours, day: date) -> Spans:
    """The open time of a date by the clock on the wall."""
    start = midnight(day.toordinal())
    spans = hours.days.spans(day.toordinal(), day.toordinal())
    return tuple((time_text(opening - start), time_text(closing - start)) for opening, closing in spans)
