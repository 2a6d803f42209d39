"""A calendar of a plain list of closed dates: what the first start asks for, and what earlier programs kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from carestation.calendars.calendar import Calendar, Spans
from carestation.calendars.opening import observes
from carestation.calendars.public_holidays import names_of, public_holidays
from carestation.errors import BadInput

THE_BUSINESS = "Business hours"
"""What the default calendar is called until somebody names it."""


def calendar_of_dates(weekly: Mapping[str, Spans], country: str, closed: Iterable[date]) -> Calendar:
    """The default calendar with these closed dates: public holidays by their names, where that says the same.

    A list without any public holiday, or with one that is closed in one year and open in the next, stays a
    list of days: nothing is lost or guessed.
    """
    dates = set(closed)
    plain = Calendar(THE_BUSINESS, weekly, days_off=dict.fromkeys(sorted(dates), ""))
    public = _public(country, {day.year for day in dates})
    if not dates & public.keys():
        return plain
    kept = {name for day in dates & public.keys() for name in names_of(public[day])}
    missing = {name for day in public.keys() - dates for name in names_of(public[day])}
    own = dict.fromkeys(sorted(dates - public.keys()), "")
    named = Calendar(
        THE_BUSINESS, weekly, country=country, not_observed=frozenset(missing - kept), days_off=own
    )
    observed = {day for day, name in public.items() if observes(named, name)}
    return named if observed | own.keys() == dates else plain


def _public(country: str, years: set[int]) -> Mapping[date, str]:
    if not country or not years:
        return {}
    try:
        return public_holidays(country, sorted(years))
    except BadInput:
        return {}
