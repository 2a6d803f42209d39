"""The presets: what a click gives at ten in the morning, in the evening, on a Friday, and in any calendar."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from carestation.follow_ups.presets import PresetKey, due_of, presets
from carestation.instants import DAY, Instant, to_datetime
from carestation.timers.business_hours import BusinessHours
from tests.carestation.follow_ups.calendars import ALWAYS, OFFICE, THURSDAY, ZONE, at, wall


def offered(now: Instant, hours: BusinessHours = OFFICE) -> list[tuple[str, str]]:
    return [(preset.title, wall(preset.due_at, hours)) for preset in presets(now, hours)]


def test_on_a_thursday_all_four_are_offered() -> None:
    assert offered(at("2026-11-19 09:10")) == [
        ("In 3 hours", "Thu 2026-11-19 12:10"),
        ("Tomorrow", "Fri 2026-11-20 09:00"),
        ("In 2 business days", "Mon 2026-11-23 09:10"),
        ("Next Monday", "Mon 2026-11-23 09:00"),
    ]


def test_of_two_that_mean_the_same_instant_one_is_offered() -> None:
    assert [title for title, _ in offered(at("2026-11-19 09:00"))] == [
        "In 3 hours",
        "Tomorrow",
        "Next Monday",
    ]


def test_three_hours_that_end_at_lunch_are_moved_behind_it() -> None:
    assert offered(at("2026-11-19 09:45"))[0] == ("In 3 hours", "Thu 2026-11-19 13:30")


def test_an_evening_offers_tomorrow_once() -> None:
    assert [title for title, _ in offered(at("2026-11-18 16:30"))] == [
        "Tomorrow",
        "In 2 business days",
        "Next Monday",
    ]


def test_on_a_friday_the_next_business_day_is_called_next_monday() -> None:
    assert offered(at("2026-11-20 10:00")) == [
        ("In 3 hours", "Fri 2026-11-20 13:30"),
        ("In 2 business days", "Tue 2026-11-24 10:00"),
        ("Next Monday", "Mon 2026-11-23 09:00"),
    ]


def test_before_a_holiday_tomorrow_is_the_next_business_day() -> None:
    titles = dict(offered(at("2026-12-23 10:00")))
    assert titles["Tomorrow"] == "Thu 2026-12-24 09:00"
    titles = dict(offered(at("2027-01-05 10:00"), closed_on(date(2027, 1, 6))))
    assert titles["Next business day"] == "Thu 2027-01-07 09:00"


def test_a_desk_that_never_closes_has_its_morning_at_nine() -> None:
    assert dict(offered(THURSDAY, ALWAYS))["Tomorrow"] == "Fri 2026-11-20 09:00"


def test_the_customers_date_is_offered_where_there_is_one_ahead() -> None:
    theirs = at("2026-12-05 10:00")  # on a Saturday, as they said it
    last = presets(THURSDAY, OFFICE, theirs)[-1]
    assert (last.key, last.title, last.due_at) == (
        PresetKey.CUSTOMERS_DATE,
        "Customer’s date",
        theirs,
    )
    assert len(presets(THURSDAY, OFFICE, at("2026-11-18 10:00"))) == len(presets(THURSDAY, OFFICE))


def test_a_desk_that_never_opens_again_is_offered_nothing() -> None:
    shut = [date(2026, 11, 16) + timedelta(days=days) for days in range(1200)]
    assert presets(THURSDAY, closed_on(*shut)) == ()


@given(st.integers(0, 3 * 365 * DAY), st.sampled_from([OFFICE, ALWAYS]))
def test_every_preset_is_ahead_in_open_time_and_offered_once(away: int, hours: BusinessHours) -> None:
    now = Instant(THURSDAY + away)
    found = [preset.due_at for preset in presets(now, hours)]
    assert len(found) == len(set(found)) >= 2
    assert all(due_at > now and hours.is_open(to_datetime(due_at)) for due_at in found)
    own = [key for key in PresetKey if key is not PresetKey.CUSTOMERS_DATE]
    assert {due_of(key, now, hours) for key in own} == set(found)


def closed_on(*days: date) -> BusinessHours:
    week = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (("09:00", "17:00"),))
    return BusinessHours(ZONE, week, holidays=days)
