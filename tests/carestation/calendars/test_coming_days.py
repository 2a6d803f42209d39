"""An owner sees which days are closed, and why (R2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from carestation.calendars.calendar import Calendar, DatedHours
from carestation.calendars.calendar_json import read_week
from carestation.calendars.coming_days import ComingDay, Difference, coming_days
from carestation.calendars.public_holidays import named_holidays
from tests.desks import WEEK

DECEMBER = date(2026, 12, 20)
HOLIDAYS = named_holidays("DE", [2026, 2027], "", "en_GB")
SHOP = Calendar(
    "Shop",
    read_week(WEEK),
    country="DE",
    days_off={date(2026, 12, 28): "Stocktaking"},
    yearly={"12-31": "New Year's Eve"},
    special={date(2026, 12, 24): DatedHours((("09:00", "12:00"),), "Christmas Eve")},
    closures={date(2026, 12, 29): DatedHours((("09:00", "10:30"),), "Fire drill")},
)


def told(calendar: Calendar, days: int = 14) -> list[ComingDay]:
    return list(coming_days(calendar, HOLIDAYS, DECEMBER, days))


def test_the_days_that_differ_are_told_in_order_with_what_is_open() -> None:
    nine_to_twelve, rest = (("09:00", "12:00"),), (("10:30", "17:00"),)
    assert told(SHOP) == [
        ComingDay(date(2026, 12, 24), Difference.SPECIAL, "Christmas Eve", nine_to_twelve),
        ComingDay(date(2026, 12, 25), Difference.HOLIDAY, "Christmas Day", ()),
        ComingDay(date(2026, 12, 26), Difference.HOLIDAY, "Second Day of Christmas", ()),
        ComingDay(date(2026, 12, 28), Difference.DAY_OFF, "Stocktaking", ()),
        ComingDay(date(2026, 12, 29), Difference.CLOSURE, "Fire drill", rest),
        ComingDay(date(2026, 12, 31), Difference.DAY_OFF, "New Year's Eve", ()),
        ComingDay(date(2027, 1, 1), Difference.HOLIDAY, "New Year's Day", ()),
    ]


def test_a_holiday_that_is_switched_off_is_a_day_like_others() -> None:
    working = replace(SHOP, not_observed=frozenset({"Erster Weihnachtstag"}))
    assert date(2026, 12, 25) not in [coming.day for coming in told(working)]


def test_r2_special_hours_on_a_holiday_open_nothing() -> None:
    """The list says so, so that nobody relies on them."""
    opened = replace(SHOP, special={date(2026, 12, 25): DatedHours((("09:00", "12:00"),), "Open!")})
    (christmas,) = [coming for coming in told(opened) if coming.day == date(2026, 12, 25)]
    assert (christmas.difference, christmas.spans) == (Difference.HOLIDAY, ())


def test_a_night_before_a_holiday_ends_at_midnight() -> None:
    night = replace(SHOP, weekly={"thu": (("22:00", "06:00"),)}, special={})
    days = {coming.day: coming.spans for coming in told(replace(night, yearly={"12-24": "Eve"}))}
    assert days[date(2026, 12, 25)] == ()
