"""The team's days in a row with every promise kept."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from carestation.follow_ups.follow_up import FollowUpState
from carestation.instants import DAY, HOUR, Instant, from_datetime
from carestation.recognition.streak import DuePromise, Streak, streak
from tests.desks import MONDAY_TEN

BERLIN = ZoneInfo("Europe/Berlin")
DONE, LATE, OPEN = FollowUpState.DONE, FollowUpState.LATE, FollowUpState.OPEN


def _days(*states: FollowUpState) -> Streak:
    """One promise a day, the last of them yesterday."""
    first = MONDAY_TEN - len(states) * DAY
    return streak(
        [DuePromise(Instant(first + day * DAY), state) for day, state in enumerate(states)],
        MONDAY_TEN,
        BERLIN,
    )


def test_days_with_every_promise_kept_are_counted() -> None:
    assert _days(DONE, DONE, DONE) == Streak(3, 3, 3)


def test_one_that_was_late_begins_anew() -> None:
    assert _days(DONE, DONE, LATE, DONE) == Streak(1, 2, 1)


def test_one_that_is_past_due_breaks_it_today() -> None:
    assert _days(DONE, OPEN) == Streak(0, 1, 0)


def test_a_promise_of_this_afternoon_is_not_decided() -> None:
    ahead = DuePromise(Instant(MONDAY_TEN + HOUR), OPEN)
    kept = DuePromise(Instant(MONDAY_TEN - DAY), DONE)
    assert streak([kept, ahead], MONDAY_TEN, BERLIN) == Streak(1, 1, 1)


def test_what_was_called_off_counts_for_nothing() -> None:
    assert _days(DONE, FollowUpState.CANCELLED, DONE) == Streak(2, 2, 2)


def test_a_day_is_a_day_at_the_desk() -> None:
    """23:30 and 0:30 in Berlin are one day in UTC, and two at the desk."""
    late, early = (
        from_datetime(datetime(2026, 11, day, hour, 30, tzinfo=BERLIN)) for day, hour in ((10, 23), (11, 0))
    )
    assert streak([DuePromise(late, DONE), DuePromise(early, DONE)], MONDAY_TEN, BERLIN).days == 2


@given(st.lists(st.sampled_from(list(FollowUpState)), max_size=30))
def test_it_is_never_longer_than_the_longest_nor_than_the_days(states: list[FollowUpState]) -> None:
    found = _days(*states)
    assert 0 <= found.days <= found.longest <= len(states)
    assert found.promises == found.days
    if LATE in states[-1:]:
        assert found.days == 0
