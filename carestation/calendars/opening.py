"""From a calendar as it is defined to the business hours that timers count with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import combinations

from carestation.calendars.calendar import Calendar, DatedHours, Spans
from carestation.calendars.calendar_set import CalendarSet
from carestation.calendars.public_holidays import names_of, public_holidays
from carestation.errors import BadInput
from carestation.instants import Instant, to_datetime
from carestation.timers.business_hours import BusinessHours

_YEARS_BEFORE, _YEARS_AHEAD = 5, 10


def years_around(now: Instant) -> range:
    """The years whose public holidays are written down: of the oldest open case, and of the longest target."""
    year = to_datetime(now).year
    return range(year - _YEARS_BEFORE, year + _YEARS_AHEAD + 1)


def holidays_of(calendar: Calendar, years: Iterable[int]) -> Mapping[date, str]:
    """The public holidays of its country and region, also those that it does not observe."""
    return public_holidays(calendar.country, years, calendar.region) if calendar.country else {}


def observes(calendar: Calendar, holiday: str) -> bool:
    """Whether a date with this name is closed; one with two names is, while either is observed."""
    return not calendar.not_observed.issuperset(names_of(holiday))


def hours_of(calendar: Calendar, zone: str, years: Iterable[int]) -> BusinessHours:
    """The business hours of a calendar; `zone` where it has none of its own. CareError for hours that cannot be."""
    return hours_without(calendar, zone, holidays_of(calendar, years))


def hours_without(calendar: Calendar, zone: str, public: Mapping[date, str]) -> BusinessHours:
    """The same, with public holidays that are known already, by their names in the country's own language."""
    closed = (day for day, name in public.items() if observes(calendar, name))
    return BusinessHours(
        calendar.zone or zone,
        calendar.weekly,
        holidays=[*closed, *calendar.days_off],
        special=_spans(calendar.special),
        closures=_spans(calendar.closures),
        yearly=[(int(day[:2]), int(day[3:])) for day in calendar.yearly],
    )


def opened(defined: Iterable[Calendar], zone: str, now: Instant) -> CalendarSet:
    """The calendars of a desk as timers count with them; the first is the default.

    BadInput where two calendars have one name, or a person has two calendars.
    """
    calendars = tuple(defined)
    _check(calendars)
    years = years_around(now)
    default, *others = calendars
    own = {
        person: hours
        for calendar in others
        for hours in [hours_of(calendar, zone, years)]
        for person in calendar.people
    }
    return CalendarSet(hours_of(default, zone, years), own)


def _check(calendars: tuple[Calendar, ...]) -> None:
    for calendar in calendars:
        if not calendar.name.strip():
            raise BadInput("A calendar needs a name.")
    for one, other in combinations(calendars, 2):
        if one.name.strip().casefold() == other.name.strip().casefold():
            raise BadInput(f"Two calendars are called “{other.name}”.", remedy="Give one another name.")
        if set(one.people) & set(other.people):
            raise BadInput(
                f"Somebody has both “{one.name}” and “{other.name}”.", remedy="Take them out of one."
            )


def _spans(dated: Mapping[date, DatedHours]) -> dict[date, Spans]:
    return {day: hours.spans for day, hours in dated.items()}
