"""R1–R9 by example."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from carestation.errors import CareError
from carestation.timers.business_hours import BusinessHours

from .calendars import nine_to_five, round_the_clock
from .minute_walk import utc

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def berlin(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)


def open_hours(hours: BusinessHours, day: datetime) -> list[tuple[str, str]]:
    """The open spans of a local date, on its wall clock."""
    spans = hours.open_spans(day, day + timedelta(days=1))
    return [tuple(f"{edge.astimezone(day.tzinfo):%H:%M}" for edge in span) for span in spans]  # type: ignore[misc]


def test_r1_a_day_has_any_number_of_intervals_half_open() -> None:
    lunch = BusinessHours("Europe/Berlin", {"mon": [("13:15", "17:00"), ("09:00", "12:30")]})
    assert open_hours(lunch, berlin(3, 2, 0)) == [("09:00", "12:30"), ("13:15", "17:00")]
    assert lunch.is_open(berlin(3, 2, 9))
    assert not lunch.is_open(berlin(3, 2, 12, 30))


def test_r1_intervals_that_touch_are_one_span() -> None:
    hours = BusinessHours(
        "UTC", {"mon": [("09:00", "12:00"), ("12:00", "24:00")], "tue": [("00:00", "01:00")]}
    )
    assert list(hours.open_spans(utc(2026, 3, 1), utc(2026, 3, 5))) == [
        (utc(2026, 3, 2, 9), utc(2026, 3, 3, 1))
    ]


@pytest.mark.parametrize("end", ["24:00", "23:59", "00:00"])
def test_r1_the_end_of_the_day_may_be_written_in_three_ways(end: str) -> None:
    hours = BusinessHours("Europe/Berlin", {"mon": [("20:00", end)]})
    assert hours.elapsed(berlin(3, 2, 0), berlin(3, 4, 0)) == 4 * HOUR


def test_r1_an_interval_over_midnight_belongs_to_the_day_on_which_it_starts() -> None:
    night = BusinessHours("Europe/Berlin", {"fri": [("22:00", "06:00")]})
    assert night.elapsed(berlin(3, 6, 0), berlin(3, 8, 0)) == 8 * HOUR
    assert night.is_open(berlin(3, 7, 5, 59))
    assert not night.is_open(berlin(3, 6, 5))


@pytest.mark.parametrize(
    ("weekly", "words"),
    [
        ({"mon": [("09:00", "09:00")]}, "no length"),
        ({"mon": [("24:00", "09:00")]}, "no length"),
        ({"mon": [("09:00", "12:00"), ("11:59", "13:00")]}, "mon overlap at 11:59"),
        ({"mon": [("22:00", "06:00")], "tue": [("05:00", "09:00")]}, "mon runs over midnight"),
        ({"sun": [("22:00", "06:00")], "mon": [("05:59", "09:00")]}, "sun runs over midnight"),
        ({"mon": [("9:00", "17:00")]}, "'9:00' of mon"),
        ({"mon": [("09:00", "24:01")]}, "'24:01' of mon"),
        ({"mon": [("09:00", "١٧:٠٠")]}, "form HH:MM"),
        ({"mon": [(540, 1020)]}, "540 of mon"),
        ({"mon": [["09:00"]]}, "pair of times"),
        ({"mon": "09:00-17:00"}, "list of intervals"),
        ({"Monday": [("09:00", "17:00")]}, "'Monday' is not a weekday"),
        ({}, "never open"),
        ({"mon": [], "tue": []}, "never open"),
    ],
)
def test_r1_r4_what_is_no_week_is_refused_with_its_name(weekly: Any, words: str) -> None:
    with pytest.raises(CareError, match=words):
        BusinessHours("Europe/Berlin", weekly)


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "", "Europe", "../../etc/passwd", "x" * 5000, "a\0b", None, 3]
)
def test_r1_an_unknown_zone_is_refused(zone: Any) -> None:
    with pytest.raises(CareError, match="time zone"):
        BusinessHours(zone, {"mon": [("09:00", "17:00")]})


def test_r1_a_naive_datetime_is_refused() -> None:
    with pytest.raises(CareError, match="no time zone"):
        nine_to_five().elapsed(datetime(2026, 3, 2), berlin(3, 2, 9))
    with pytest.raises(CareError, match="no time zone"):
        nine_to_five().due(datetime(2026, 3, 2), HOUR)


@pytest.mark.parametrize("day", ["2026-12-25", datetime(2026, 12, 25)])
def test_r1_a_holiday_that_is_no_date_is_refused(day: Any) -> None:
    with pytest.raises(CareError, match="not a date"):
        BusinessHours("UTC", {"mon": [("09:00", "17:00")]}, holidays=[day])


def test_r1_answers_are_in_utc_whatever_the_question_was_in() -> None:
    due = nine_to_five().due(berlin(3, 2, 10).astimezone(ZoneInfo("Asia/Tokyo")), HOUR)
    assert (due, due.tzinfo) == (berlin(3, 2, 11), UTC)


def test_r1_a_holiday_may_come_back_every_year() -> None:
    hours = BusinessHours("UTC", {"fri": [("09:00", "17:00")]}, yearly=[(12, 25), (2, 29)])
    assert hours.elapsed(utc(2020, 12, 25), utc(2020, 12, 26)) == timedelta(0)  # a Friday
    assert hours.elapsed(utc(2026, 12, 25), utc(2026, 12, 26)) == timedelta(0)
    assert hours.elapsed(utc(2026, 12, 18), utc(2026, 12, 19)) == 8 * HOUR
    with pytest.raises(CareError, match="month and day"):
        BusinessHours("UTC", {"fri": [("09:00", "17:00")]}, yearly=[(2, 30)])


def test_r2_special_hours_replace_the_weekdays_and_an_empty_list_closes() -> None:
    hours = BusinessHours(
        "Europe/Berlin",
        {"mon": [("09:00", "17:00")], "tue": [("09:00", "17:00")]},
        special={
            date(2026, 3, 2): [("11:00", "12:00")],
            date(2026, 3, 3): [],
            date(2026, 3, 7): [("10:00", "11:00")],
        },
    )
    assert open_hours(hours, berlin(3, 2, 0)) == [("11:00", "12:00")]
    assert open_hours(hours, berlin(3, 3, 0)) == []
    assert open_hours(hours, berlin(3, 7, 0)) == [("10:00", "11:00")]


def test_r2_a_closure_takes_spans_out_of_special_hours_and_a_holiday_out_of_everything() -> None:
    closed = {date(2026, 3, 2): [("11:30", "12:30"), ("12:00", "13:00")]}
    special = {date(2026, 3, 2): [("11:00", "14:00")]}
    hours = BusinessHours("Europe/Berlin", {"fri": [("09:00", "17:00")]}, special=special, closures=closed)
    assert open_hours(hours, berlin(3, 2, 0)) == [("11:00", "11:30"), ("13:00", "14:00")]
    holiday = BusinessHours(
        "Europe/Berlin", {"fri": [("09:00", "17:00")]}, special=special, holidays=[date(2026, 3, 2)]
    )
    assert open_hours(holiday, berlin(3, 2, 0)) == []


def test_r2_a_closure_over_midnight_reaches_into_the_next_date() -> None:
    """On 17 April 2025, 00:37 in Kolkata, one stretch of UTC that is worked out at a time ends."""
    hours = BusinessHours(
        "Asia/Kolkata", {"thu": [("00:00", "04:00")]}, closures={date(2025, 4, 16): [("22:00", "02:00")]}
    )
    assert hours.elapsed(utc(2025, 4, 16), utc(2025, 4, 18)) == 2 * HOUR
    assert not hours.is_open(utc(2025, 4, 16, 19, 30))


def test_r2_a_holiday_closes_its_own_date_the_tail_of_the_night_before_included() -> None:
    night = {day: [("22:00", "06:00")] for day in ("thu", "fri", "sat")}
    hours = BusinessHours("Europe/Berlin", night, holidays=[date(2026, 3, 6)])
    assert open_hours(hours, berlin(3, 5, 0)) == [("22:00", "00:00")]
    assert open_hours(hours, berlin(3, 6, 0)) == []
    assert open_hours(hours, berlin(3, 7, 0)) == [("00:00", "06:00"), ("22:00", "00:00")]


def test_r2_a_holiday_is_a_date_of_the_calendars_zone() -> None:
    hours = BusinessHours("Pacific/Auckland", {"fri": [("09:00", "17:00")]}, holidays=[date(2026, 2, 6)])
    assert hours.elapsed(utc(2026, 2, 5), utc(2026, 2, 7)) == timedelta(0)
    assert hours.elapsed(utc(2026, 2, 12), utc(2026, 2, 14)) == 8 * HOUR


def test_r3_a_skipped_hour_does_not_exist_and_a_repeated_one_counts_twice() -> None:
    sunday = BusinessHours("Europe/Berlin", {"sun": [("01:00", "04:00")]})
    assert sunday.elapsed(berlin(3, 29, 0), berlin(3, 29, 12)) == 2 * HOUR
    assert sunday.elapsed(berlin(10, 25, 0), berlin(10, 25, 12)) == 4 * HOUR
    assert sunday.due(berlin(10, 25, 1), 2 * HOUR) == utc(2026, 10, 25, 1)


def test_r3_midnight_itself_may_be_skipped() -> None:
    """São Paulo, 4 November 2018: after 23:59 comes 01:00."""
    hours = BusinessHours("America/Sao_Paulo", {"sun": [("00:00", "02:00")]})
    assert list(hours.open_spans(utc(2018, 11, 4), utc(2018, 11, 5))) == [
        (utc(2018, 11, 4, 3), utc(2018, 11, 4, 4))
    ]


def test_r3_a_date_may_be_skipped() -> None:
    """Samoa had no 30 December 2011."""
    assert round_the_clock("Pacific/Apia").elapsed(utc(2011, 12, 29), utc(2012, 1, 1)) == 72 * HOUR
    friday = BusinessHours("Pacific/Apia", {"fri": [("09:00", "17:00")]})
    assert friday.elapsed(utc(2011, 12, 28), utc(2012, 1, 3)) == timedelta(0)


def test_r3_a_repeated_hour_of_opening_makes_two_spans() -> None:
    """Both times that the clock shows 02:00 the shop opens."""
    hours = BusinessHours("Europe/Berlin", {"sun": [("02:00", "02:30")]})
    spans = list(hours.open_spans(berlin(10, 25, 0), berlin(10, 26, 0)))
    assert spans == [
        (utc(2026, 10, 25, 0), utc(2026, 10, 25, 0, 30)),
        (utc(2026, 10, 25, 1), utc(2026, 10, 25, 1, 30)),
    ]


def test_r4_a_long_closed_time_is_searched_through() -> None:
    closed = [date(2026, 3, 1) + timedelta(days=day) for day in range(700)]
    hours = nine_to_five(holidays=tuple(closed))
    opening = hours.next_opening(berlin(3, 1, 0))
    assert opening.date() == date(2028, 1, 31)
    assert hours.due(berlin(2, 27, 16), 2 * HOUR) == opening + HOUR
    assert hours.due(opening, -HOUR) == berlin(2, 27, 16)


def test_r4_after_two_years_without_an_opening_it_says_so() -> None:
    closed = [date(2026, 3, 1) + timedelta(days=day) for day in range(800)]
    hours = nine_to_five(holidays=tuple(closed))
    with pytest.raises(CareError, match="two years"):
        hours.next_opening(berlin(3, 1, 0))
    with pytest.raises(CareError, match="two years"):
        hours.due(berlin(2, 27, 16), 2 * HOUR)
    with pytest.raises(CareError, match="two years"):
        hours.due(datetime(2028, 6, 1, tzinfo=UTC), timedelta(hours=-200))
    assert hours.due(berlin(2, 27, 16), HOUR) == berlin(2, 27, 17)
    assert hours.elapsed(berlin(2, 27, 16), datetime(2028, 4, 1, tzinfo=UTC)) == HOUR


@pytest.mark.parametrize(("start", "days"), [(utc(9990, 1, 1), 5000), (utc(9, 1, 1), -5000)])
def test_r4_counting_ends_with_the_years(start: datetime, days: int) -> None:
    with pytest.raises(CareError, match="years"):
        round_the_clock("UTC").due(start, timedelta(days=days))


def test_r5_elapsed_is_signed() -> None:
    monday, tuesday = berlin(3, 2, 16), berlin(3, 3, 10)
    assert nine_to_five().elapsed(monday, tuesday) == 2 * HOUR
    assert nine_to_five().elapsed(tuesday, monday) == -2 * HOUR


def test_r6_a_deadline_that_ends_at_closing_time_is_that_closing_time() -> None:
    assert nine_to_five().due(berlin(3, 6, 16), HOUR) == berlin(3, 6, 17)


def test_r6_it_goes_on_at_the_next_opening() -> None:
    assert nine_to_five().due(berlin(3, 6, 16, 30), HOUR) == berlin(3, 9, 9, 30)
    assert nine_to_five().due(berlin(3, 7, 12), HOUR) == berlin(3, 9, 10)


def test_r6_many_years_are_no_closed_time() -> None:
    start, amount = berlin(3, 2, 9), 8 * HOUR * 1300
    due = nine_to_five().due(start, amount)
    assert due.year == 2031
    assert nine_to_five().due(due, -amount) == start


def test_r6_with_nothing_to_count_it_is_the_start_even_when_closed() -> None:
    assert nine_to_five().due(berlin(3, 7, 12), timedelta(0)) == berlin(3, 7, 12)


def test_r6_a_negative_amount_walks_back() -> None:
    assert nine_to_five().due(berlin(3, 9, 9, 30), -HOUR) == berlin(3, 6, 16, 30)
    assert nine_to_five().due(berlin(3, 9, 10), -HOUR) == berlin(3, 9, 9)


def test_r8_inside_everything_is_exact() -> None:
    start, amount = berlin(3, 2, 9) + timedelta(microseconds=7), timedelta(hours=9, microseconds=1)
    assert nine_to_five().due(start, amount) == berlin(3, 3, 10) + timedelta(microseconds=8)


def test_r9_business_days_keep_the_local_time() -> None:
    """Over the night of 29 March, when the clocks change."""
    assert nine_to_five().business_days(berlin(3, 27, 15), 2) == berlin(3, 31, 15)
    assert nine_to_five().business_days(berlin(3, 31, 15), -2) == berlin(3, 27, 15)


def test_r9_business_days_leave_out_holidays_and_move_to_the_next_opening() -> None:
    hours = nine_to_five(holidays=(date(2026, 3, 3),))
    assert hours.business_days(berlin(3, 2, 18), 1) == berlin(3, 5, 9)
    assert hours.business_days(berlin(3, 7, 12), 0) == berlin(3, 9, 9)
    with pytest.raises(CareError, match="too many"):
        hours.business_days(berlin(3, 2, 18), 10**9)


def test_r9_the_tail_of_a_night_makes_no_working_day() -> None:
    night = BusinessHours("Europe/Berlin", {"fri": [("22:00", "06:00")], "mon": [("09:00", "17:00")]})
    assert night.business_days(berlin(3, 6, 10), 1) == berlin(3, 9, 10)


def test_equal_calendars_are_equal() -> None:
    assert nine_to_five() == nine_to_five()
    assert hash(nine_to_five()) == hash(nine_to_five())
    assert nine_to_five() != nine_to_five(holidays=(date(2026, 3, 3),))
    assert nine_to_five() != nine_to_five("UTC")
    assert nine_to_five() != "nine to five"


@pytest.mark.parametrize("zone", ["localtime", "posixrules", "Factory", "right/UTC", "posix/Europe/Berlin"])
def test_r1_a_zone_means_the_same_on_every_machine(zone: str) -> None:
    with pytest.raises(CareError, match="is not known"):
        BusinessHours(zone, {"mon": [("09:00", "17:00")]})
