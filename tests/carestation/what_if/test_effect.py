"""The effect of a change is what a full replay of each case says before and after it (R18, R19, R20)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.calendars.calendar_set import CalendarSet
from carestation.cases.case import Priority, Status
from carestation.cases.event import EventType
from carestation.cases.interaction import Direction
from carestation.cases.target_rules import TargetRule
from carestation.identity import RepresentativeId
from carestation.instants import HOUR, MINUTE, Instant
from carestation.settings.hours import Calendars
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import (
    CalendarChanged,
    CustomerMessage,
    Event,
    Opened,
    Reply,
    StatusChanged,
    TargetsChanged,
)
from carestation.timers.replay import replay
from carestation.timers.targets import Targets
from carestation.timers.timer import TimerInstance
from carestation.what_if.effect import CHECK_EVERY, Effect, Proposal, Standing, effect
from carestation.what_if.recorded_case import RecordedCase
from tests.carestation.what_if.recorded import case, contact, event, handed, recorded
from tests.desks import MONDAY_TEN

DAYS = ("mon", "tue", "wed", "thu", "fri")


def week(opening: str, closing: str) -> BusinessHours:
    return BusinessHours("Europe/Berlin", dict.fromkeys(DAYS, ((opening, closing),)))


NINE_TO_FIVE, FROM_NOON, LONG = week("09:00", "17:00"), week("12:00", "17:00"), week("06:00", "22:00")
HOURS = (NINE_TO_FIVE, FROM_NOON, LONG)
BEN = RepresentativeId(2)

moments = st.integers(0, 60 * 24 * 4).map(lambda minutes: Instant(MONDAY_TEN + minutes * MINUTE))
sets = st.builds(
    CalendarSet,
    st.sampled_from(HOURS),
    st.dictionaries(st.sampled_from([RepresentativeId(1), BEN]), st.sampled_from(HOURS)),
)
targets = st.builds(
    Targets,
    st.sampled_from([0, 30, 240]),
    st.sampled_from([0, 60]),
    st.sampled_from([0, 480, 1440]),
)
acts = st.sampled_from(["wrote", "answered", "waits", "goes on", "to Ann", "to Ben", "to nobody"])
_PEOPLE: dict[str, int | None] = {"to Ann": 1, "to Ben": 2, "to nobody": None}


@settings(deadline=None)
@given(
    st.lists(st.tuples(moments, acts), max_size=6, unique_by=lambda act: act[0]),
    st.tuples(targets, targets),
    st.lists(st.tuples(moments, sets), max_size=2, unique_by=lambda change: change[0]),
    st.tuples(sets, sets),
    moments,
)
def test_r18_r19_r20_the_effect_is_a_full_replay_before_and_after(
    done: list[tuple[Instant, str]],
    terms: tuple[Targets, Targets],
    edits: list[tuple[Instant, CalendarSet]],
    calendars: tuple[CalendarSet, CalendarSet],
    now: Instant,
) -> None:
    done = sorted(act for act in done if act[0] < now)
    edits = sorted((edit for edit in edits if edit[0] < now), key=lambda edit: edit[0])
    story: list[Event] = []
    people = [(Instant(0), RepresentativeId(1))]
    history, contacts, holder = [], [], 1
    for at, act in done:
        if act in _PEOPLE:
            history.append(handed(at, holder, _PEOPLE[act]))
            holder = _PEOPLE[act]  # type: ignore[assignment]
            people.append((at, holder))  # type: ignore[arg-type]
        elif act in ("wrote", "answered"):
            contacts.append(contact(at, Direction.IN if act == "wrote" else Direction.OUT))
            story.append(CustomerMessage(at) if act == "wrote" else Reply(at))
        else:
            status = Status.WAITING_CUSTOMER if act == "waits" else Status.OPEN
            history.append(event(EventType.STATUS, at, to=status))
            story.append(StatusChanged(at, status))
    in_force = Calendars(((Instant(0), calendars[0]), *edits))
    begun = terms[0].to_json()
    subject = recorded(case(holder), begun, *history, calendars=in_force, contacts=contacts)
    proposal = Proposal(calendars[1], (TargetRule(terms[1]),))

    def hours(at: Instant, proposed: bool) -> BusinessHours:
        everything = in_force.in_force + (((now, calendars[1]),) if proposed else ())
        desk = [one for since, one in everything if since <= at][-1]
        return desk.of([person for since, person in people if since <= at][-1])

    def full(proposed: bool) -> tuple[TimerInstance, ...]:
        moments = {at for at, _ in (*people[1:], *edits)} | ({now} if proposed else set())
        changes: list[Event] = [CalendarChanged(at, hours(at, proposed)) for at in moments]
        events = [Opened(MONDAY_TEN), *story, *changes]
        if proposed:
            events.append(TargetsChanged(now, terms[1]))
        return replay(events, terms[0], hours(MONDAY_TEN, False), now)

    told = effect([subject], proposal, now)
    before, after = _slowly(full(False)), _slowly(full(True))
    assert told.is_nothing == (before == after)
    for moved, is_late, was_late in _lists(told):
        assert (moved.before, moved.after) == (before, after)
        assert (after.late, before.late) == (is_late, was_late)


def _lists(told: Effect) -> list[tuple[Any, bool, bool]]:
    return [
        *((moved, True, False) for moved in told.late),
        *((moved, False, True) for moved in told.no_longer_late),
        *((moved, moved.before.late, moved.before.late) for moved in told.due_otherwise),
    ]


def _slowly(timers: tuple[TimerInstance, ...]) -> Standing:
    going_on = [timer for timer in timers if timer.ended_at is None]
    late = any(timer.used_ms > timer.target_ms and not timer.paused for timer in going_on)
    due = sorted((timer for timer in going_on if timer.due_at), key=lambda timer: timer.due_at or 0)
    if due:
        return Standing(due[0].metric, due[0].due_at, due[0].target_ms - due[0].used_ms, late)
    return Standing(left_ms=min((timer.left_ms for timer in going_on), default=0), late=late)


WEEKDAYS = Calendars(((Instant(0), CalendarSet(NINE_TO_FIVE)),))
ONE = Instant(MONDAY_TEN + 3 * HOUR)


def test_shorter_targets_make_cases_late_and_longer_ones_no_longer() -> None:
    waiting = recorded(case(), {"first_response": 240}, calendars=WEEKDAYS)
    short = effect([waiting], Proposal(rules=(TargetRule(Targets(first_response=60)),)), ONE)
    assert [moved.case.number for moved in short.late] == [1001]
    late = recorded(case(), {"first_response": 60}, calendars=WEEKDAYS)
    longer = effect([late], Proposal(rules=(TargetRule(Targets(first_response=240)),)), ONE)
    assert [moved.customer_name for moved in longer.no_longer_late] == ["Marta"]
    none = effect([late], Proposal(rules=()), ONE)  # R18: no rule fits, nothing runs
    assert none.no_longer_late[0].after == Standing()


def test_what_the_rules_do_not_reach_stays_as_it_is() -> None:
    urgent = (TargetRule(Targets(first_response=30), priority=Priority.URGENT),)
    rest = TargetRule(Targets(first_response=240))
    cases = [recorded(case(), {"first_response": 240}, calendars=WEEKDAYS)] * 3
    told = effect(cases, Proposal(rules=(*urgent, rest)), ONE)
    assert (told.is_nothing, told.others) == (True, 3)


class Dropped(Exception):
    """Nobody waits for the answer any more."""


def test_an_answer_that_nobody_waits_for_is_given_up_in_the_middle() -> None:
    taken = []

    def cases() -> Iterator[RecordedCase]:
        for number in range(1_000):
            taken.append(number)
            yield recorded(case(), {"first_response": 240}, calendars=WEEKDAYS)

    def still_wanted() -> None:
        raise Dropped

    with pytest.raises(Dropped):
        effect(cases(), Proposal(), ONE, still_wanted)
    assert len(taken) == CHECK_EVERY


def test_r19_the_calendar_of_who_looks_after_it_counts() -> None:
    mine = CalendarSet(NINE_TO_FIVE, {BEN: FROM_NOON})
    bens, anns = (recorded(case(who), {"first_response": 240}, calendars=WEEKDAYS) for who in (2, 1))
    told = effect([bens, anns], Proposal(mine), ONE)
    assert told.others == 1
    (moved,) = told.due_otherwise
    assert moved.case.representative_id == BEN
    assert (moved.before.left_ms, moved.after.left_ms) == (HOUR, 3 * HOUR)
