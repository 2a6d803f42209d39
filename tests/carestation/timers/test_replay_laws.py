"""The laws of the timers, against a life minute by minute (R10–R17, R23) and among themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.cases.case import Status
from carestation.instants import MINUTE, Instant, from_datetime
from carestation.timers.events import (
    CalendarChanged,
    Call,
    CustomerMessage,
    Event,
    MachineMessage,
    NoReplyNeeded,
    Note,
    Opened,
    Reply,
    StatusChanged,
    TargetsChanged,
)
from carestation.timers.ledger import Reason, ledger
from carestation.timers.next_due import urgency
from carestation.timers.replay import replay
from carestation.timers.targets import Metric, Pauses, Targets
from carestation.timers.timer import State, TimerInstance

from .calendars import built, calendars, nine_to_five, round_the_clock, windows
from .minute_walk import MinuteWalk, Window, WrittenCalendar, utc
from .slow_replay import SlowReplay, SlowTimer, Story

_DAY = 1440
_MAKERS: dict[str, Callable[[Instant], Event]] = {
    "message": CustomerMessage,
    "reply": Reply,
    "call": Call,
    "taken": partial(CustomerMessage, answered=True),
    "no_reply_needed": NoReplyNeeded,
    "note": Note,
    "machine": MachineMessage,
}
_HAPPENINGS = [*_MAKERS, *Status, "message", "reply", "message", "reply"]

minutes_of_a_target = st.integers(1, 900)
targets = st.builds(
    Targets,
    minutes_of_a_target,
    minutes_of_a_target,
    minutes_of_a_target,
    st.builds(Pauses, st.booleans(), st.booleans(), st.booleans()),
)


@st.composite
def stories(draw: st.DrawFn) -> tuple[int, Story]:
    """The minute of the opening, and what happens in the five days after it, in order."""
    opened = draw(st.integers(0, 2 * _DAY))
    moments = st.integers(opened, opened + 5 * _DAY)
    happenings = st.tuples(moments, st.sampled_from(_HAPPENINGS))
    return opened, sorted(draw(st.lists(happenings, max_size=12)), key=lambda happening: happening[0])


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Window, WrittenCalendar]:
    window = draw(windows)
    return window, draw(calendars(window))


def instant(window: Window, minute: int) -> Instant:
    return from_datetime(window.at(minute))


def events_of(window: Window, opened: int, by_customer: bool, story: Story) -> list[Event]:
    events: list[Event] = [Opened(instant(window, opened), by_customer)]
    for minute, what in story:
        at = instant(window, minute)
        make = _MAKERS.get(what)
        events.append(make(at) if make else StatusChanged(at, Status(what)))
    return events


def told(timer: TimerInstance) -> tuple[object, ...]:
    times = (timer.started_at, timer.met_at, timer.missed_at)
    return (timer.metric, timer.cycle, timer.state, timer.used_ms, timer.target_ms, *times)


def told_slowly(timer: SlowTimer, state: str, window: Window) -> tuple[object, ...]:
    times = (None if at is None else instant(window, at) for at in (timer.started, timer.met, timer.missed))
    return (timer.metric, timer.cycle, state, timer.used * MINUTE, timer.target * MINUTE, *times)


@settings(max_examples=120)
@given(worlds(), stories(), targets, st.booleans(), st.integers(0, _DAY))
def test_a_replay_equals_a_life_minute_by_minute(
    world: tuple[Window, WrittenCalendar],
    told_story: tuple[int, Story],
    goals: Targets,
    by_customer: bool,
    later: int,
) -> None:
    window, calendar = world
    opened, story = told_story
    now = max(opened, *(minute for minute, _ in story), 0) + later
    walk = MinuteWalk(calendar, window)
    pausing = [metric for metric in Metric if goals.pausing(metric)]
    slow = SlowReplay(opened, by_customer, {m: getattr(goals, m) for m in Metric}, pausing)
    lived = slow.live(story, walk.open, now)
    expected = {told_slowly(timer, slow.state(timer), window) for timer in lived}

    events = events_of(window, opened, by_customer, story)
    found = replay(events, goals, built(calendar), instant(window, now))

    assert {told(timer) for timer in found} == expected
    for timer in found:
        left = timer.left_ms // MINUTE
        if timer.state is State.RUNNING and left and (due := walk.due(now, left)) is not None:
            assert timer.due_at == instant(window, due)


@settings(max_examples=60)
@given(worlds(), stories(), targets)
def test_r24_the_ledger_has_no_gap_and_adds_up(
    world: tuple[Window, WrittenCalendar], told_story: tuple[int, Story], goals: Targets
) -> None:
    window, calendar = world
    opened, story = told_story
    now = instant(window, opened + 6 * _DAY)
    for timer in replay(events_of(window, opened, True, story), goals, built(calendar), now):
        spans = ledger(timer)
        edges = [edge for span in spans for edge in span[:2]]
        end = now if timer.ended_at is None else timer.ended_at
        assert sum(span.end - span.start for span in spans if span.reason is Reason.COUNTED) == timer.used_ms
        assert edges[1:-1:2] == edges[2::2]
        assert (edges[0], edges[-1]) == (timer.started_at, end) if edges else timer.started_at == end


@settings(max_examples=60)
@given(worlds(), stories(), targets, targets, st.integers(0, 6 * _DAY))
def test_r19_a_change_is_as_if_it_had_always_been_so(
    world: tuple[Window, WrittenCalendar],
    told_story: tuple[int, Story],
    before: Targets,
    after: Targets,
    later: int,
) -> None:
    """For what still runs: its hours, targets and pauses; only a miss of before stays."""
    window, calendar = world
    opened, story = told_story
    hours, now = built(calendar), instant(window, opened + 6 * _DAY)
    at = instant(window, opened + later)
    events = events_of(window, opened, True, story)
    change: list[Event] = [TargetsChanged(at, after), CalendarChanged(at, hours)]
    changed = replay([*events, *change], before, nine_to_five(window.zone), now)
    always = replay(events, after, hours, now)
    running = [timer for timer in changed if timer.ended_at is None]
    expected = [timer for timer in always if timer.ended_at is None]
    assert [(t.metric, t.used_ms, t.left_ms) for t in running] == [
        (t.metric, t.used_ms, t.left_ms) for t in expected
    ]
    for timer, other in zip(running, expected, strict=True):
        assert timer.state is other.state or timer.missed_at is not None


@settings(max_examples=60)
@given(st.integers(0, 13), st.floats(0, 1), st.floats(0, 1))
def test_r14_moving_a_pause_within_closed_time_changes_nothing(day: int, share: float, moved: float) -> None:
    window = Window("Europe/Berlin", utc(2026, 3, 16), 30 * _DAY)
    hours, opened = nine_to_five(), instant(window, 0)
    closing, opening = list(hours.open_spans(window.start, window.at(30 * _DAY)))[day : day + 2]
    night = (from_datetime(closing[1]), from_datetime(opening[0]))

    def left(part: float) -> int:
        pause = Instant(night[0] + round(part * (night[1] - night[0])))
        waits = StatusChanged(pause, Status.WAITING_CUSTOMER)
        goes_on = StatusChanged(Instant(night[1] + 90 * MINUTE), Status.OPEN)
        [timer] = replay(
            [Opened(opened), waits, goes_on], Targets(resolution=10_000), hours, instant(window, 43_000)
        )
        assert timer.due_at is not None
        return timer.due_at

    assert left(share) == left(moved)


@settings(max_examples=60)
@given(windows, st.integers(0, 2 * _DAY), st.integers(1, 5 * _DAY))
def test_r3_round_the_clock_a_due_time_is_start_plus_target(window: Window, opened: int, target: int) -> None:
    start = instant(window, opened)
    [timer] = replay([Opened(start)], Targets(first_response=target), round_the_clock(window.zone), start)
    assert timer.due_at == start + target * MINUTE


@settings(max_examples=60)
@given(worlds(), stories(), targets)
def test_r23_the_badge_shows_the_earliest_due_time_of_what_goes_on(
    world: tuple[Window, WrittenCalendar], told_story: tuple[int, Story], goals: Targets
) -> None:
    window, calendar = world
    opened, story = told_story
    found = replay(
        events_of(window, opened, True, story), goals, built(calendar), instant(window, opened + 6 * _DAY)
    )
    going_on = [timer for timer in found if timer.ended_at is None]
    badge = urgency(found)
    assert (badge is None) == (not going_on)
    if badge is not None:
        dues = [timer.due_at for timer in going_on if timer.due_at is not None]
        assert badge.due_at == min(dues, default=None)
