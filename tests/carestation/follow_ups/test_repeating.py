"""Follow-ups that repeat, on the calendar of an office in Berlin."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.follow_ups.repeating import Frequency, Repeat, next_due, read_repeat, repeat_rule
from carestation.instants import DAY, HOUR, Instant
from tests.carestation.follow_ups.calendars import OFFICE, at, wall


def following(frequency: Frequency, first: str, times: int, until: date | None = None) -> list[str]:
    due_at = at(first)
    rule = repeat_rule(Repeat(frequency, until), due_at, OFFICE)
    found = []
    for _ in range(times):
        next_at = next_due(rule, due_at, due_at, OFFICE)
        if next_at is None:
            break
        due_at = next_at
        found.append(wall(due_at))
    return found


@pytest.mark.parametrize(
    ("frequency", "first", "expected"),
    [
        # a weekend and a holiday in between
        (Frequency.DAILY, "2026-12-24 10:00", ["Mon 2026-12-28 10:00", "Tue 2026-12-29 10:00"]),
        (Frequency.WEEKLY, "2026-12-18 09:00", ["Mon 2026-12-28 09:00", "Fri 2027-01-01 09:00"]),
        # the 31st is the last day of a shorter month; 28 February 2027 is a Sunday
        (Frequency.MONTHLY, "2026-12-31 10:00", ["Mon 2027-02-01 10:00", "Mon 2027-03-01 10:00"]),
        (Frequency.YEARLY, "2028-02-29 10:00", ["Wed 2029-02-28 10:00", "Thu 2030-02-28 10:00"]),
        # the clocks change on 28 March 2027: ten stays ten
        (Frequency.WEEKLY, "2027-03-22 10:00", ["Mon 2027-03-29 10:00"]),
    ],
)
def test_it_comes_back_on_business_days(frequency: Frequency, first: str, expected: list[str]) -> None:
    assert following(frequency, first, len(expected)) == expected


def test_a_holiday_does_not_shift_all_that_follow() -> None:
    assert following(Frequency.WEEKLY, "2026-12-18 09:00", 2)[1] == "Fri 2027-01-01 09:00"


def test_it_ends_on_its_last_day() -> None:
    until = date(2026, 12, 3)
    assert following(Frequency.WEEKLY, "2026-11-19 10:00", 9, until) == [
        "Thu 2026-11-26 10:00",
        "Thu 2026-12-03 10:00",
    ]


def test_what_was_missed_is_not_caught_up() -> None:
    first = at("2026-11-19 10:00")
    rule = repeat_rule(Repeat(Frequency.DAILY), first, OFFICE)
    assert wall(next_due(rule, first, at("2026-12-02 11:00"), OFFICE) or Instant(0)) == "Thu 2026-12-03 10:00"


@pytest.mark.parametrize("frequency", Frequency)
@pytest.mark.parametrize("until", [None, date(2027, 1, 31)])
def test_a_stored_rule_is_read_again(frequency: Frequency, until: date | None) -> None:
    repeat = Repeat(frequency, until)
    assert read_repeat(repeat_rule(repeat, at("2026-12-31 10:00"), OFFICE)) == repeat


def test_no_rule_is_none_and_a_broken_one_is_refused() -> None:
    assert read_repeat("") is None
    with pytest.raises(BadInput):
        read_repeat("DTSTART:20261119T100000\nRRULE:FREQ=NEVER")
    with pytest.raises(BadInput):
        next_due("RRULE:FREQ=", at("2026-11-19 10:00"), at("2026-11-19 10:00"), OFFICE)


@given(st.sampled_from(Frequency), st.integers(0, 800), st.integers(0, 23), st.integers(0, 900))
def test_the_next_one_is_ahead_on_an_open_day_at_the_same_time_of_day(
    frequency: Frequency, day: int, hour: int, later: int
) -> None:
    first = Instant(at("2026-01-01 04:00") + day * DAY + hour * HOUR)
    now = Instant(first + later * DAY)
    rule = repeat_rule(Repeat(frequency), first, OFFICE)
    found = next_due(rule, first, now, OFFICE)
    assert found is not None
    assert found > now
    assert list(OFFICE.open_spans_ms(Instant(found - DAY), Instant(found + DAY)))
    assert wall(found)[:3] not in ("Sat", "Sun")
