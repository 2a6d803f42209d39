"""Urgency: what a countdown pill says, at a desk in Berlin at 09:59 on a Thursday."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from carestation.instants import DAY, HOUR, MINUTE, SECOND, Instant, from_datetime
from ui.words.spans import span
from ui.words.urgency import NOTHING_DUE, Countdown, Standing, Urgency, countdown

BERLIN = ZoneInfo("Europe/Berlin")
BRITISH = QLocale("en_GB")
NOW = from_datetime(datetime(2026, 11, 5, 9, 59, tzinfo=BERLIN))


def at(day: int, hour: int, minute: int = 0) -> Instant:
    return from_datetime(datetime(2026, 11, day, hour, minute, tzinfo=BERLIN))


def running(
    due_at: Instant | None, started_at: Instant | None = None, left_ms: int | None = None
) -> Countdown:
    return countdown(due_at, started_at, Standing.RUNNING, left_ms, NOW, BERLIN, BRITISH)


@pytest.mark.parametrize(
    ("due_at", "urgency", "words"),
    [
        (at(5, 9, 47), Urgency.LATE, "12 min late"),
        (Instant(NOW - 11 * MINUTE - SECOND), Urgency.LATE, "12 min late"),
        (at(5, 6, 54), Urgency.LATE, "3 h 05 min late"),
        (at(2, 9, 59), Urgency.LATE, "3 days late"),
        (at(5, 10, 21), Urgency.SOON, "in 22 min"),
        (Instant(NOW + 22 * MINUTE + 59 * SECOND), Urgency.SOON, "in 22 min"),
        (Instant(NOW + 59 * SECOND), Urgency.SOON, "in under 1 min"),
        (at(5, 11, 39), Urgency.IN_TIME, "in 1 h 40 min"),
        (at(5, 13, 4), Urgency.IN_TIME, "in 3 h 05 min"),
        (at(5, 11, 59), Urgency.IN_TIME, "in 2 h"),
        (at(5, 16, 40), Urgency.IN_TIME, "today 16:40"),
        (at(6, 9, 15), Urgency.IN_TIME, "tomorrow 09:15"),
        (at(9, 9), Urgency.IN_TIME, "Mon 09:00"),
        (at(25, 9), Urgency.IN_TIME, "25 Nov 09:00"),
    ],
)
def test_the_words_of_a_running_timer(due_at: Instant, urgency: Urgency, words: str) -> None:
    assert running(due_at) == Countdown(urgency, words)


def test_soon_when_three_quarters_are_used() -> None:
    due = at(5, 12)
    assert running(due, started_at=at(5, 9)).urgency is Urgency.IN_TIME
    assert running(due, started_at=at(4, 12)).urgency is Urgency.SOON


def test_nothing_is_late_in_closed_time() -> None:
    assert running(at(5, 9), left_ms=0) == Countdown(Urgency.SOON, "due when we open")
    assert running(at(5, 9), left_ms=-5 * MINUTE) == Countdown(Urgency.LATE, "5 min late")


def test_what_waits_says_for_whom() -> None:
    def waiting(standing: Standing, left_ms: int | None = None) -> Countdown:
        return countdown(None, None, standing, left_ms, NOW, BERLIN, BRITISH)

    assert waiting(Standing.WAITING_CUSTOMER) == Countdown(Urgency.PAUSED, "waiting for customer")
    assert waiting(Standing.WAITING_SUPPLIER).words == "waiting for supplier"
    assert waiting(Standing.PAUSED, 130 * MINUTE + 59 * SECOND).words == "paused, 2 h 10 min left"
    assert waiting(Standing.PAUSED).words == "paused"


def test_nothing_due_says_nothing() -> None:
    assert running(None) == NOTHING_DUE
    assert countdown(NOW, None, Standing.NONE, None, NOW, BERLIN, BRITISH) == NOTHING_DUE


@given(st.integers(min_value=0, max_value=90 * DAY))
def test_rounding_favours_nobody(ms: int) -> None:
    """Left is rounded down and over is rounded up (R8)."""
    exact_minute = ms // MINUTE * MINUTE
    assert span(ms) == span(exact_minute)
    assert span(ms, up=True) == span(exact_minute if ms == exact_minute else exact_minute + MINUTE)


@given(st.integers(min_value=-30 * DAY, max_value=30 * DAY))
def test_late_exactly_when_the_time_is_over(left: int) -> None:
    shown = running(Instant(NOW + left))
    assert (shown.urgency is Urgency.LATE) == (left < 0)
    assert shown.words
    assert (shown.urgency in (Urgency.SOON, Urgency.LATE)) == (left < HOUR)
