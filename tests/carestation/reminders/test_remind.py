"""Nobody is nagged, and nothing is forgotten: whatever the clock, the PC and the program do (R22; Follow-ups)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.cases.case import Status
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.identity import CaseId
from carestation.instants import DAY, HOUR, MINUTE, Instant
from carestation.reminders.due_item import DueFacts, DueItem, RunningTimer, Stage, follow_up_key, stage_of
from carestation.reminders.quiet import Quiet, is_open, until_tomorrow
from carestation.reminders.remind import Reminding, remind
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import CustomerMessage, Opened, StatusChanged
from carestation.timers.replay import replay
from carestation.timers.targets import Metric, Targets
from carestation.timers.warnings import warnings_to_give
from tests.desks import MONDAY_TEN

HOURS = BusinessHours(
    "Europe/Berlin",
    {day: [("09:00", "12:00"), ("13:00", "17:00")] for day in ("mon", "tue", "wed", "thu", "fri")},
    holidays=[date(2026, 11, 18)],
)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ALWAYS = BusinessHours("UTC", {day: [("00:00", "24:00")] for day in WEEK})
TEN = MONDAY_TEN
WORKING = Quiet()
NOISY = Quiet(outside_hours=False)
CHANGE_OF_CLOCKS = Instant(1_774_688_400_000)
"""Saturday, 28 March 2026, 10:00 in Berlin; the clocks go forward in the night after it."""


def follow_up(number: int, due_at: int) -> DueItem:
    at = Instant(due_at)
    key = follow_up_key(number, at)
    return DueItem(key, FollowUpKind.REMINDER, Stage.DUE, at, CaseId(number), 1000 + number, "Marta")


def answer(number: int, due_at: int, target: int = 2 * HOUR) -> RunningTimer:
    return RunningTimer(
        CaseId(number), 1000 + number, "Marta", Metric.FIRST_RESPONSE, 1, Instant(due_at), target, HOURS
    )


@dataclass
class Person:
    """Somebody at a desk, which remembers what it told them."""

    follow_ups: list[DueItem] = field(default_factory=list)
    timers: list[RunningTimer] = field(default_factory=list)
    told: dict[str, Instant] = field(default_factory=dict)
    quiet: Quiet = WORKING
    hours: BusinessHours = HOURS

    def look(self, now: int) -> Reminding:
        due = tuple(item for item in self.follow_ups if item.due_at <= now)
        facts = DueFacts(due, tuple(self.timers), dict(self.told), self.hours)
        found = remind(facts, self.quiet, Instant(now))
        self.told |= found.remember
        return found

    def hears(self, now: int) -> list[int | None]:
        return [item.case_id for item in self.look(now).tell]

    def stages(self, now: int) -> list[str]:
        return [item.stage for item in self.look(now).tell]


def test_a_follow_up_is_told_when_it_is_due_and_then_hourly_until_it_is_done() -> None:
    person = Person([follow_up(1, TEN + 5 * MINUTE)])
    heard = [minute for minute in range(130) if person.hears(TEN + minute * MINUTE)]
    assert heard == [5, 65]
    person.follow_ups = []
    assert person.hears(TEN + 4 * HOUR) == []


def test_one_that_was_moved_reminds_at_its_new_time() -> None:
    person = Person([follow_up(1, TEN)])
    assert person.hears(TEN) == [1]
    person.follow_ups = [follow_up(1, TEN + 10 * MINUTE)]
    assert person.hears(TEN + 9 * MINUTE) == []
    assert person.hears(TEN + 10 * MINUTE) == [1]


def test_r22_an_answer_is_told_at_three_quarters_when_due_and_an_hour_after_each_once() -> None:
    person = Person(timers=[answer(1, TEN + 2 * HOUR)])  # due at 12:00, when the lunch begins
    told = {
        minute: stages for minute in range(6 * 60) if (stages := person.stages(TEN + minute * MINUTE + 1))
    }
    assert told == {
        90: [Stage.SOON],
        180: [Stage.DUE],  # 13:00: nothing is late in closed time
        240: [Stage.OVERDUE],
        300: [Stage.OVERDUE],  # still not done: hourly from here on
    }


def test_what_is_repeated_comes_together_once_an_hour() -> None:
    person = Person([follow_up(number, TEN + number * 7 * MINUTE) for number in range(6)], quiet=NOISY)
    heard = {minute: found for minute in range(150) if (found := person.hears(TEN + minute * MINUTE))}
    assert heard == {
        0: [0],
        7: [1],
        14: [2],
        21: [3],
        28: [4],
        35: [5],
        60: [0],
        120: [0, 1, 2, 3, 4, 5],
    }


def test_ten_thousand_at_once_are_one_thing_to_say() -> None:
    person = Person([follow_up(number, TEN) for number in range(10_000)])
    assert len(person.look(TEN).tell) == 10_000
    assert person.look(TEN + MINUTE).tell == ()
    assert len(person.look(TEN + HOUR).tell) == 10_000


def test_a_day_asleep_is_told_once_and_at_once() -> None:
    person = Person([follow_up(1, TEN + HOUR), follow_up(2, TEN + 3 * HOUR)], [answer(3, TEN + 2 * HOUR)])
    person.look(TEN)
    assert person.hears(TEN + DAY) == [1, 3, 2]
    assert person.hears(TEN + DAY + MINUTE) == []


def test_a_second_start_within_the_minute_repeats_and_loses_nothing() -> None:
    person = Person([follow_up(1, TEN), follow_up(2, TEN + 30_000)])
    assert person.hears(TEN) == [1]
    again = replace(person, told=dict(person.told))
    assert again.hears(TEN + 1) == []
    assert again.hears(TEN + 30_000) == [2]


def test_quiet_hours_keep_everything_for_their_end() -> None:
    person = Person([follow_up(1, TEN), follow_up(2, TEN + 20 * MINUTE)], quiet=Quiet(time(10), time(11)))
    assert person.hears(TEN) == []
    assert len(person.look(TEN + 30 * MINUTE).due) == 2
    assert person.hears(TEN + HOUR) == [1, 2]


def test_quiet_hours_go_over_midnight() -> None:
    night = Quiet(time(20), time(7), outside_hours=False)
    evening, morning = TEN + 10 * HOUR, TEN + 21 * HOUR
    held = [night.holds(HOURS, Instant(at)) for at in (evening - 1, evening, morning - 1, morning)]
    assert held == [False, True, True, False]


def test_quiet_until_tomorrow_ends_with_the_next_opening_of_another_day() -> None:
    tuesday_nine = TEN + 23 * HOUR
    assert until_tomorrow(HOURS, TEN) == tuesday_nine
    assert until_tomorrow(HOURS, Instant(tuesday_nine)) == TEN + 3 * DAY - HOUR  # Wednesday is a holiday
    person = Person([follow_up(1, TEN)], quiet=Quiet(until=Instant(tuesday_nine)))
    assert person.hears(TEN) == []
    assert person.hears(tuesday_nine) == [1]


def test_r22_nothing_of_a_target_is_said_out_of_hours_even_where_nothing_is_quiet() -> None:
    person = Person([follow_up(1, TEN + 3 * HOUR)], [answer(2, TEN + HOUR)], quiet=NOISY)
    assert person.hears(TEN + 2 * HOUR + 30 * MINUTE) == []  # at lunch
    evening = TEN + 9 * HOUR
    assert person.hears(evening) == [1]
    assert person.hears(TEN + 23 * HOUR) == [2, 1]


@pytest.mark.parametrize("ahead", [MINUTE, 3 * HOUR, 400 * DAY])
def test_a_clock_that_was_ahead_silences_nothing(ahead: int) -> None:
    person = Person([follow_up(1, TEN)], quiet=NOISY)
    assert person.hears(TEN + ahead) == [1]
    assert person.hears(TEN) == []  # put right: it was told a moment ago
    assert person.hears(TEN + HOUR) == [1]


def test_the_night_of_the_clocks_is_an_hour_shorter_and_repeats_nothing() -> None:
    person = Person([follow_up(1, CHANGE_OF_CLOCKS)], quiet=NOISY)
    heard = [minute for minute in range(24 * 60) if person.hears(CHANGE_OF_CLOCKS + minute * MINUTE)]
    assert heard == list(range(0, 24 * 60, 60))


@settings(deadline=None)
@given(
    st.integers(0, 4 * DAY),
    st.integers(1, 600),
    st.lists(st.tuples(st.integers(1, DAY), st.booleans()), max_size=6),
    st.integers(0, 5 * DAY),
)
def test_the_stage_is_what_replaying_the_case_says(
    start: int, target: int, turns: list[tuple[int, bool]], after: int
) -> None:
    """The store's due time is enough to know which warnings of R22 were given, after any pauses."""
    at = Instant(TEN + start)
    events: list[Opened | CustomerMessage | StatusChanged] = [Opened(at, by_customer=True)]
    for gap, waits in turns:
        at = Instant(at + gap)
        events.append(StatusChanged(at, Status.WAITING_CUSTOMER if waits else Status.OPEN))
    now = Instant(at + after)
    timers = replay(events, Targets(0, 0, target), HOURS, now)
    running = [timer for timer in timers if timer.ended_at is None and not timer.paused]
    for timer in running:
        assert timer.due_at is not None
        known = (CaseId(1), 1, "", timer.metric, timer.cycle, timer.due_at, timer.target_ms, HOURS)
        stood_still = any(isinstance(event, StatusChanged) and event.at >= timer.due_at for event in events)
        row = RunningTimer(*known, timer.used_ms if stood_still else None)
        given_now = [warning.key[2] for warning in warnings_to_give([timer], ())]
        stage = stage_of(row, now)
        if is_open(HOURS, now):
            assert stage == (given_now[-1] if given_now else None)
        else:
            assert given_now == []


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(1, 200)),
        st.tuples(st.just("sleep"), st.integers(200, 3000)),
        st.tuples(st.just("restart"), st.integers(0, 2)),
        st.tuples(st.just("back"), st.integers(1, 3000)),
        st.tuples(st.just("done"), st.integers(0, 5)),
    ),
    min_size=1,
    max_size=12,
)


@settings(deadline=None)
@given(STEPS, st.lists(st.integers(0, 3 * 24 * 60), min_size=1, max_size=6), st.sampled_from([HOURS, ALWAYS]))
def test_no_item_twice_in_an_hour_no_nag_twice_in_an_hour_and_nothing_undone_is_forgotten(
    steps: list[tuple[str, int]], due: list[int], hours: BusinessHours
) -> None:
    """Over any ticks, sleeps, restarts and clocks that are put right.

    What is repeated comes together, so an item waits less than two hours.
    """
    person = Person(
        [follow_up(number, TEN + minute * MINUTE) for number, minute in enumerate(due)],
        hours=hours,
    )
    last: dict[int | None, int] = {}
    nagged: int | None = None
    unheard: dict[int | None, int] = {}
    now = TEN
    for act, amount in steps:
        if act == "done":
            person.follow_ups = [item for item in person.follow_ups if item.case_id != amount]
            continue
        if act == "restart":
            person = replace(person, told=dict(person.told))
        if act == "sleep":
            now = Instant(now + amount * MINUTE)
        if act == "back":  # somebody puts the clock right: what was told counts as told now
            now = Instant(now - amount * MINUTE)
            last = {case: min(at, now + MINUTE) for case, at in last.items()}
            nagged = min(nagged, now + MINUTE) if nagged is not None else None
        for _ in range(amount if act == "wait" else 1):
            now = Instant(now + MINUTE)
            heard = person.hears(now)
            for case in heard:
                assert now - last.get(case, -HOUR) >= HOUR
            if any(case in last for case in heard):
                assert nagged is None or now - nagged >= HOUR
                nagged = now
            last |= dict.fromkeys(heard, now)
            is_quiet = not is_open(person.hours, now)
            assert not (is_quiet and heard)
            for item in person.follow_ups:
                if item.due_at > now or item.case_id in heard:
                    unheard[item.case_id] = 0
                elif not is_quiet:
                    unheard[item.case_id] = unheard.get(item.case_id, 0) + 1
                    assert item.case_id in last
                    assert unheard[item.case_id] < 120
