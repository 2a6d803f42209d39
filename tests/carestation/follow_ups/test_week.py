"""The order of a day's work, on Thursday, 19 November 2026, at ten, in Berlin."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from carestation.follow_ups.follow_up import FollowUpKind
from carestation.follow_ups.week import Group, end_of_week, grouped, of_day, week_ahead
from carestation.instants import HOUR, Instant
from tests.carestation.follow_ups.calendars import THURSDAY, ZONE, at
from tests.carestation.follow_ups.rows import row

HERE = ZoneInfo(ZONE)


def test_overdue_then_today_by_time_then_promises_then_the_rest() -> None:
    rows = [
        row(at("2026-11-17 09:00"), text="a"),
        row(at("2026-11-19 10:00"), FollowUpKind.PROMISE, text="b"),
        row(at("2026-11-19 11:00"), text="c"),
        row(at("2026-11-19 23:59"), FollowUpKind.PROMISE, text="d"),
        row(at("2026-11-20 00:00"), text="e"),
        row(at("2026-11-20 09:00"), FollowUpKind.PROMISE, text="f"),
    ]
    told = [(group, [one.follow_up.text for one in part]) for group, part in grouped(rows, THURSDAY, HERE)]
    assert told == [
        (Group.OVERDUE, ["a", "b"]),
        (Group.TODAY, ["c", "d"]),
        (Group.PROMISED, ["f"]),
        (Group.LATER, ["e"]),
    ]
    assert [day.count for day in week_ahead(rows, THURSDAY, HERE)] == [4, 2, 0, 0, 0, 0, 0]


def test_no_group_without_rows() -> None:
    assert grouped([], THURSDAY, HERE) == ()


def test_days_are_those_of_the_wall_clock_when_the_clocks_change() -> None:
    saturday = at("2027-03-27 10:00")
    days = week_ahead([], saturday, HERE)
    assert days[1].end - days[1].start == 23 * HOUR
    assert end_of_week(saturday, HERE) == at("2027-04-03 00:00")


@given(st.lists(st.integers(-200, 7 * 24 - 11), max_size=30).map(sorted))
def test_every_row_is_in_one_group_and_on_one_day(hours: list[int]) -> None:
    rows = [row(Instant(THURSDAY + ahead * HOUR), number=number) for number, ahead in enumerate(hours)]
    in_groups = [one for _, part in grouped(rows, THURSDAY, HERE) for one in part]
    days = week_ahead(rows, THURSDAY, HERE)
    on_days = [one for day in days for one in of_day(rows, day, THURSDAY)]
    assert sorted(one.follow_up.id for one in in_groups) == list(range(len(rows)))
    assert on_days == rows
    assert [len(of_day(rows, day, THURSDAY)) for day in days] == [day.count for day in days]
