"""Which case comes first: the laws of the order, for any two cases, at any time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.cases.case import Priority
from carestation.inbox.ranking import MOST_HEAD_START, UNTIMED, Weight, rank
from carestation.inbox.urgent import FOLLOW_UP, PAUSED, PROMISE, Urgent
from carestation.instants import DAY, FAR_FUTURE, HOUR, MINUTE, Instant
from tests.desks import MONDAY_TEN

MOMENTS = st.integers(MONDAY_TEN - 30 * DAY, MONDAY_TEN + 30 * DAY).map(Instant)
KINDS = st.sampled_from(["first_response", "next_response", "resolution", FOLLOW_UP, PROMISE])
WEIGHTS = st.builds(Weight, st.sampled_from(Priority), st.integers(0, 9))


@st.composite
def timed(draw: st.DrawFn) -> Urgent:
    """A case with a due time, whose customer waits or does not."""
    at = draw(MOMENTS)
    waits = draw(st.booleans())
    since = Instant(at - draw(st.integers(1, 5 * DAY))) if waits else Instant(0)
    return Urgent(at, draw(KINDS), waiting_since=since)


UNTIMED_CASES = st.one_of(
    st.just(Urgent(FAR_FUTURE, PAUSED)),
    st.just(Urgent()),
    MOMENTS.map(lambda since: Urgent(waiting_since=since)),
)


@given(timed(), WEIGHTS, MOMENTS)
def test_all_head_starts_together_have_a_bound(case: Urgent, weight: Weight, now: Instant) -> None:
    place = rank(case, weight)
    assert -15 * MINUTE <= case.at - place <= MOST_HEAD_START
    late, not_due = case.at < now - MOST_HEAD_START, Instant(now + 15 * MINUTE)
    if late:
        assert place < rank(Urgent(Instant(not_due + MOST_HEAD_START), PROMISE), weight)


@given(timed(), WEIGHTS, st.integers(1, 30 * DAY))
def test_of_two_alike_the_one_due_first_comes_first(case: Urgent, weight: Weight, later: int) -> None:
    follower = replace(case, at=Instant(case.at + later), waiting_since=_shift(case, later))
    assert rank(case, weight) < rank(follower, weight)


def _shift(case: Urgent, by: int) -> Instant:
    return Instant(case.waiting_since + by) if case.waiting_since else case.waiting_since


@given(MOMENTS, MOMENTS, WEIGHTS)
def test_late_comes_before_due(one: Instant, other: Instant, weight: Weight) -> None:
    now, due = sorted((one, other))
    late = Urgent(Instant(now - 1), "next_response")
    assert rank(late, weight) < rank(Urgent(due, "next_response"), weight)


@given(MOMENTS, WEIGHTS)
def test_a_promise_comes_before_a_reminder_of_the_same_minute(at: Instant, weight: Weight) -> None:
    assert rank(Urgent(at, PROMISE), weight) < rank(Urgent(at, FOLLOW_UP), weight)


@given(MOMENTS, WEIGHTS, st.integers(0, 2 * DAY), st.integers(MINUTE, 2 * DAY))
def test_who_waits_longer_comes_first(at: Instant, weight: Weight, wait: int, longer: int) -> None:
    short = Urgent(at, "resolution", waiting_since=Instant(at - wait))
    long = Urgent(at, "resolution", waiting_since=Instant(at - wait - longer))
    assert rank(long, weight) < rank(short, weight)
    assert rank(short, weight) <= rank(Urgent(at, "resolution"), weight)


@given(timed(), st.sampled_from(Priority), st.integers(1, 3))
def test_who_asks_again_comes_before_who_asked_once(
    case: Urgent, priority: Priority, unanswered: int
) -> None:
    assert rank(case, Weight(priority, unanswered + 1)) < rank(case, Weight(priority, unanswered))


@given(timed(), st.integers(0, 5))
def test_what_matters_more_comes_first(case: Urgent, unanswered: int) -> None:
    order = [Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.LOW]
    places = [rank(case, Weight(priority, unanswered)) for priority in order]
    assert places == sorted(set(places))


@given(timed(), UNTIMED_CASES, WEIGHTS, WEIGHTS)
def test_what_has_no_due_time_comes_last(case: Urgent, untimed: Urgent, one: Weight, other: Weight) -> None:
    assert rank(case, one) < UNTIMED < rank(untimed, other)


@given(MOMENTS, MOMENTS)
def test_without_a_due_time_who_waits_for_us_comes_first_and_longest_first(
    one: Instant, other: Instant
) -> None:
    first, second = (rank(Urgent(waiting_since=since), Weight()) for since in sorted((one, other)))
    assert first <= second < rank(Urgent(FAR_FUTURE, PAUSED), Weight())


@given(timed(), WEIGHTS, st.integers(0, 8 * HOUR))
def test_a_skipped_case_sinks_until_it_comes_back_and_never_rises(
    case: Urgent, weight: Weight, rest: int
) -> None:
    until = Instant(MONDAY_TEN + rest)
    skipped = rank(case, replace(weight, skipped_until=until))
    assert skipped == max(until, rank(case, weight))


@pytest.mark.parametrize("elapsed", [0, HOUR, 400 * DAY])
def test_the_key_knows_no_clock(elapsed: int) -> None:
    """Nothing but facts goes in: however much time passes, no row changes its place by itself."""
    case = Urgent(
        Instant(MONDAY_TEN - elapsed), "first_response", waiting_since=Instant(MONDAY_TEN - elapsed - HOUR)
    )
    assert case.at - rank(case, Weight()) == 3 * MINUTE
