"""The laws of business hours, against a walk minute by minute and among themselves."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from carestation.timers.business_hours import BusinessHours

from .calendars import WINDOWS, built, calendars, nine_to_five, round_the_clock, windows
from .minute_walk import MINUTE, MinuteWalk, Window, WrittenCalendar, utc

moments = st.datetimes(datetime(2009, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))
amounts = st.timedeltas(timedelta(0), timedelta(hours=60))
signed_amounts = st.timedeltas(timedelta(hours=-60), timedelta(hours=60))


@st.composite
def any_hours(draw: st.DrawFn) -> BusinessHours:
    return built(draw(calendars(draw(windows))))


@st.composite
def walked(draw: st.DrawFn) -> tuple[Window, WrittenCalendar]:
    window = draw(windows)
    return window, draw(calendars(window))


minutes = st.integers(0, WINDOWS[0].minutes)


@settings(max_examples=100)
@given(walked(), minutes, minutes)
def test_elapsed_equals_the_walk(case: tuple[Window, WrittenCalendar], a: int, b: int) -> None:
    """R2, R3, R5."""
    window, calendar = case
    walk = MinuteWalk(calendar, window)
    assert built(calendar).elapsed(window.at(a), window.at(b)) == walk.elapsed(a, b) * MINUTE


@settings(max_examples=100)
@given(walked(), minutes, st.integers(-1500, 1500))
def test_due_equals_the_walk(case: tuple[Window, WrittenCalendar], start: int, amount: int) -> None:
    """R3, R6: forward to the earliest moment, back to the first one on the way."""
    window, calendar = case
    expected = MinuteWalk(calendar, window).due(start, amount)
    assume(expected is not None)
    assert expected is not None
    assert built(calendar).due(window.at(start), amount * MINUTE) == window.at(expected)


@settings(max_examples=50)
@given(walked())
def test_open_spans_equal_the_walk(case: tuple[Window, WrittenCalendar]) -> None:
    """R1, R2, R3."""
    window, calendar = case
    spans = built(calendar).open_spans(window.start, window.at(window.minutes))
    assert list(spans) == MinuteWalk(calendar, window).spans()


@settings(max_examples=40)
@given(
    walked(), st.lists(minutes.filter(lambda minute: minute < WINDOWS[0].minutes), min_size=1, max_size=20)
)
def test_is_open_and_the_next_opening_equal_the_walk(
    case: tuple[Window, WrittenCalendar], looked_at: list[int]
) -> None:
    """R3, R4."""
    window, calendar = case
    walk, hours = MinuteWalk(calendar, window), built(calendar)
    for minute in looked_at:
        assert hours.is_open(window.at(minute)) == walk.open[minute]
        if any(walk.open[minute:]):
            assert hours.next_opening(window.at(minute)) == window.at(walk.open.index(True, minute))


@settings(max_examples=50)
@given(any_hours(), moments, moments, moments)
def test_r5_elapsed_adds_up_and_is_signed(
    hours: BusinessHours, a: datetime, b: datetime, c: datetime
) -> None:
    assert hours.elapsed(a, b) + hours.elapsed(b, c) == hours.elapsed(a, c)
    assert hours.elapsed(b, a) == -hours.elapsed(a, b)
    assert abs(hours.elapsed(a, b)) <= abs(b - a)


@settings(max_examples=50)
@given(any_hours(), moments, signed_amounts)
def test_r6_exactly_the_amount_has_passed_when_due(
    hours: BusinessHours, start: datetime, amount: timedelta
) -> None:
    due = hours.due(start, amount)
    assert hours.elapsed(start, due) == amount
    assert abs(due - start) >= abs(amount)


@settings(max_examples=50)
@given(any_hours(), moments, amounts.filter(bool))
def test_r6_due_is_the_earliest_such_moment(hours: BusinessHours, start: datetime, amount: timedelta) -> None:
    just_before = hours.due(start, amount) - timedelta(microseconds=1)
    assert hours.elapsed(start, just_before) < amount


@settings(max_examples=50)
@given(any_hours(), moments, moments, signed_amounts, signed_amounts)
def test_r6_due_is_monotone(
    hours: BusinessHours, a: datetime, b: datetime, less: timedelta, more: timedelta
) -> None:
    (a, b), (less, more) = sorted([a, b]), sorted([less, more])
    assert hours.due(a, less) <= hours.due(a, more)
    assert hours.due(a, less) <= hours.due(b, less)


@given(windows, minutes, signed_amounts)
def test_r3_round_the_clock_is_the_clock(window: Window, start: int, amount: timedelta) -> None:
    begin = window.at(start)
    assert round_the_clock(window.zone).due(begin, amount) == begin + amount


@settings(max_examples=50)
@given(any_hours(), moments, moments)
def test_open_spans_add_up_to_elapsed(hours: BusinessHours, a: datetime, b: datetime) -> None:
    a, b = sorted([a, min(b, a + timedelta(days=40))])
    spans = list(hours.open_spans(a, b))
    assert sum((end - start for start, end in spans), timedelta(0)) == hours.elapsed(a, b)
    assert all(ends < start for (_, ends), (start, _) in pairwise(spans))


@settings(max_examples=50)
@given(any_hours(), st.integers(0, 2**40), st.integers(-(2**30), 2**30))
def test_stored_instants_count_like_moments(hours: BusinessHours, at: int, amount: int) -> None:
    start, span = utc(1990, 1, 1) + timedelta(milliseconds=at), timedelta(milliseconds=amount)
    stored = round(utc(1990, 1, 1).timestamp()) * 1000 + at
    due = hours.due(start, span)
    assert hours.due_ms(stored, amount) == stored + (due - start) // timedelta(milliseconds=1)
    assert hours.elapsed_ms(stored, hours.due_ms(stored, amount)) == amount


@pytest.mark.parametrize("machine", ["Asia/Tokyo", "America/Los_Angeles", "Australia/Lord_Howe"])
def test_the_zone_of_the_machine_changes_nothing(machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """R1."""
    friday, long = utc(2026, 3, 27, 8), timedelta(hours=20)
    expected = nine_to_five().due(friday, long)
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", machine)
        time.tzset()
        assert nine_to_five().due(friday, long) == expected
    time.tzset()
