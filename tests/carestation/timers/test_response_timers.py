"""R10–R13, R15, R16: the first response and the rounds of next response."""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.events import (
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
from carestation.timers.targets import Pauses, Targets
from carestation.timers.timer import State

from .stories import FIRST, NEXT, RESOLUTION, TARGETS, at, only, rounds, said, status, timers, used


def test_r6_r24_a_target_goes_on_at_the_next_opening() -> None:
    first = only(timers(Opened(at("Fri 16:30")), now=at("Fri 16:40")), FIRST)
    assert (first.state, said(first.due_at), used(first)) == (State.RUNNING, "Mon 09:30+", 10)


def test_r7_an_answer_in_the_night_after_a_due_time_at_closing_is_in_time() -> None:
    first = only(timers(Opened(at("Fri 16:00")), Reply(at("Sat 22:00")), now=at("Sun 12:00")), FIRST)
    assert (first.state, said(first.due_at), first.left_ms) == (State.MET, "Fri 17:00", 0)


def test_r7_nothing_is_missed_in_closed_time() -> None:
    opened = Opened(at("Fri 16:00"))
    assert only(timers(opened, now=at("Mon 09:00", week=1)), FIRST).state is State.RUNNING
    late = only(timers(opened, now=Instant(at("Mon 09:00", week=1) + 1)), FIRST)
    assert (late.state, said(late.missed_at)) == (State.MISSED, "Mon 09:00+")


def test_r9_a_target_of_zero_is_no_target() -> None:
    found = timers(Opened(at("Mon 09:00")), now=at("Mon 10:00"), targets=Targets(resolution=480))
    assert [timer.metric for timer in found] == [RESOLUTION]


def test_r10_first_response_starts_with_the_customers_first_message() -> None:
    ours = Opened(at("Mon 09:00"), by_customer=False)
    assert [timer.metric for timer in timers(ours, now=at("Mon 12:00"))] == [RESOLUTION]
    found = timers(ours, Reply(at("Mon 09:05")), CustomerMessage(at("Tue 10:00")), now=at("Tue 10:10"))
    first = only(found, FIRST)
    assert (said(first.started_at), first.state, rounds(found)) == ("Tue 10:00", State.RUNNING, [])


def test_r10_reopening_does_not_arm_the_first_response_again() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        Reply(at("Mon 09:30")),
        status("Mon 10:00", Status.RESOLVED),
        CustomerMessage(at("Tue 10:00")),
        now=at("Tue 10:30"),
    )
    assert only(found, FIRST).state is State.MET
    assert [(timer.cycle, timer.state) for timer in rounds(found)] == [(1, State.RUNNING)]


@pytest.mark.parametrize(
    "answer", [Reply(at("Mon 09:30")), Reply(at("Mon 09:30"), holding=True), Call(at("Mon 09:30"))]
)
def test_r11_a_persons_answer_that_reaches_the_customer_meets_it(answer: Event) -> None:
    first = only(timers(Opened(at("Mon 09:00")), answer, now=at("Mon 12:00")), FIRST)
    assert (first.state, said(first.met_at), used(first)) == (State.MET, "Mon 09:30", 30)
    assert first.holding == (isinstance(answer, Reply) and answer.holding)


@pytest.mark.parametrize(
    "other",
    [Note(at("Mon 09:30")), MachineMessage(at("Mon 09:30")), status("Mon 09:30", Status.WAITING_CUSTOMER)],
)
def test_r11_a_note_a_machine_or_a_status_is_no_answer(other: Event) -> None:
    first = only(timers(Opened(at("Mon 09:00")), other, now=at("Mon 09:45")), FIRST)
    assert (first.state, used(first)) == (State.RUNNING, 45)


def test_r11_a_call_that_opens_the_case_has_answered_it() -> None:
    found = timers(
        Opened(at("Mon 09:00")), CustomerMessage(at("Mon 09:00")), Call(at("Mon 09:00")), now=at("Mon 12:00")
    )
    assert (only(found, FIRST).state, used(only(found, FIRST)), rounds(found)) == (State.MET, 0, [])


def test_r11_a_later_call_that_was_taken_is_asked_and_answered_at_once() -> None:
    begun = (Opened(at("Mon 09:00")), Reply(at("Mon 09:10")))
    taken = CustomerMessage(at("Mon 10:00"), answered=True)
    [called] = rounds(timers(*begun, taken, now=at("Mon 15:00")))
    assert (called.state, used(called), said(called.met_at)) == (State.MET, 0, "Mon 10:00")
    wrote = CustomerMessage(at("Mon 09:30"))
    [wrote_and_called] = rounds(timers(*begun, wrote, taken, now=at("Mon 15:00")))
    assert (said(wrote_and_called.started_at), used(wrote_and_called)) == ("Mon 09:30", 30)


def test_r11_a_call_that_was_taken_is_the_first_response_to_a_case_that_we_opened() -> None:
    taken = CustomerMessage(at("Mon 10:00"), answered=True)
    found = timers(Opened(at("Mon 09:00"), by_customer=False), taken, now=at("Mon 15:00"))
    assert (only(found, FIRST).state, used(only(found, FIRST)), rounds(found)) == (State.MET, 0, [])


def test_r15_a_call_that_was_taken_and_resolved_in_one_act_is_answered_first() -> None:
    begun = (Opened(at("Mon 09:00")), Reply(at("Mon 09:10")))
    resolved = status("Mon 10:00", Status.RESOLVED)
    found = timers(*begun, resolved, CustomerMessage(at("Mon 10:00"), answered=True), now=at("Mon 15:00"))
    assert [timer.state for timer in rounds(found)] == [State.MET]
    assert (only(found, RESOLUTION).state, used(only(found, RESOLUTION))) == (State.MET, 60)


def test_r17_a_call_that_was_taken_reopens_and_leaves_nobody_waiting() -> None:
    taken = CustomerMessage(at("Mon 10:00"), answered=True)
    resolved = status("Mon 09:20", Status.RESOLVED)
    found = timers(Opened(at("Mon 09:00")), Reply(at("Mon 09:10")), resolved, taken, now=at("Mon 11:00"))
    assert (only(found, RESOLUTION).state, used(only(found, RESOLUTION))) == (State.RUNNING, 80)
    assert [timer.state for timer in rounds(found)] == [State.MET]


def test_r12_next_response_exists_once_the_first_is_met() -> None:
    unanswered = (Opened(at("Mon 09:00")), CustomerMessage(at("Mon 09:20")))
    assert rounds(timers(*unanswered, now=at("Mon 09:30"))) == []
    found = timers(*unanswered, Reply(at("Mon 09:40")), CustomerMessage(at("Mon 10:00")), now=at("Mon 10:30"))
    assert [(said(timer.started_at), said(timer.due_at)) for timer in rounds(found)] == [
        ("Mon 10:00", "Mon 12:00")
    ]


def test_r12_without_a_target_for_the_first_response_the_first_message_arms_the_next() -> None:
    found = timers(Opened(at("Mon 09:00")), now=at("Mon 09:30"), targets=Targets(next_response=120))
    assert [(timer.metric, said(timer.started_at)) for timer in found] == [(NEXT, "Mon 09:00")]


def test_r12_the_oldest_unanswered_message_counts_and_every_round_is_kept() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        Reply(at("Mon 09:10")),
        CustomerMessage(at("Mon 10:00")),
        CustomerMessage(at("Mon 11:00")),  # "where is my answer?"
        Reply(at("Mon 11:30")),
        Reply(at("Mon 11:40")),
        CustomerMessage(at("Mon 13:00")),
        now=at("Mon 16:00"),
    )
    assert [(timer.cycle, timer.state, said(timer.started_at), used(timer)) for timer in rounds(found)] == [
        (1, State.MET, "Mon 10:00", 90),
        (2, State.MISSED, "Mon 13:00", 180),
    ]


def test_r12_machine_mail_neither_arms_nor_reopens() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        Reply(at("Mon 09:10")),
        MachineMessage(at("Mon 09:11")),
        status("Mon 10:00", Status.RESOLVED),
        MachineMessage(at("Mon 11:00")),
        now=at("Mon 12:00"),
    )
    assert rounds(found) == []
    assert (only(found, RESOLUTION).state, used(only(found, RESOLUTION))) == (State.MET, 60)


def test_r13_a_status_does_not_pause_responses_by_default() -> None:
    found = timers(Opened(at("Mon 09:00")), status("Mon 09:10", Status.WAITING_SUPPLIER), now=at("Mon 11:00"))
    assert (only(found, FIRST).state, only(found, RESOLUTION).state) == (State.MISSED, State.PAUSED)


def test_r13_pausing_is_a_flag_of_each_target() -> None:
    flags = Pauses(first_response=True, next_response=True, resolution=False)
    found = timers(
        Opened(at("Mon 09:00")),
        status("Mon 09:10", Status.WAITING_SUPPLIER),
        now=at("Mon 11:00"),
        targets=Targets(60, 120, 480, flags),
    )
    first, resolution = only(found, FIRST), only(found, RESOLUTION)
    assert (first.state, first.due_at, used(first)) == (State.PAUSED, None, 10)
    assert (resolution.state, used(resolution)) == (State.RUNNING, 120)


@pytest.mark.parametrize("to", [Status.WAITING_CUSTOMER, Status.RESOLVED, Status.CLOSED])
@pytest.mark.parametrize("answer_first", [True, False])
def test_r15_an_answer_and_a_status_in_one_act_the_answer_first(to: Status, answer_first: bool) -> None:
    act: list[Event] = [Reply(at("Mon 09:30")), status("Mon 09:30", to)]
    found = timers(Opened(at("Mon 09:00")), *act[:: 1 if answer_first else -1], now=at("Mon 12:00"))
    assert only(found, FIRST).state is State.MET


def test_r15_at_one_instant_stop_then_pause_then_start() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        CustomerMessage(at("Mon 09:30")),
        StatusChanged(at("Mon 09:30"), Status.WAITING_CUSTOMER),
        Reply(at("Mon 09:30")),
        now=at("Mon 10:00"),
    )
    assert only(found, FIRST).state is State.MET
    assert [(said(timer.started_at), timer.state) for timer in rounds(found)] == [
        ("Mon 09:30", State.RUNNING)
    ]
    assert used(only(found, RESOLUTION)) == 30


@pytest.mark.parametrize("to", [Status.RESOLVED, Status.CLOSED])
def test_r16_closing_waives_what_is_in_time_and_ends_what_is_late(to: Status) -> None:
    opened = Opened(at("Mon 09:00"))
    in_time = only(timers(opened, status("Mon 09:30", to), now=at("Mon 15:00")), FIRST)
    assert (in_time.state, in_time.met_at, used(in_time)) == (State.WAIVED, None, 30)
    late = only(timers(opened, status("Mon 10:30", to), now=at("Mon 15:00")), FIRST)
    assert (late.state, late.met_at, said(late.ended_at), used(late)) == (State.MISSED, None, "Mon 10:30", 90)


def test_r16_no_reply_needed_waives_the_open_next_response_only() -> None:
    thanks = (Opened(at("Mon 09:00")), NoReplyNeeded(at("Mon 09:05")), Reply(at("Mon 09:10")))
    found = timers(
        *thanks, CustomerMessage(at("Mon 10:00")), NoReplyNeeded(at("Mon 10:30")), now=at("Mon 16:00")
    )
    assert only(found, FIRST).state is State.MET
    assert [(timer.state, used(timer)) for timer in rounds(found)] == [(State.WAIVED, 30)]


def test_r16_after_no_reply_needed_the_next_message_arms_anew() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        Reply(at("Mon 09:10")),
        CustomerMessage(at("Mon 10:00")),
        NoReplyNeeded(at("Mon 10:30")),
        CustomerMessage(at("Mon 11:00")),
        now=at("Mon 11:30"),
    )
    assert [(timer.cycle, timer.state) for timer in rounds(found)] == [(1, State.WAIVED), (2, State.RUNNING)]


def test_r23_missed_stays_after_the_late_answer() -> None:
    first = only(timers(Opened(at("Mon 09:00")), Reply(at("Mon 11:00")), now=at("Mon 12:00")), FIRST)
    assert (first.state, said(first.missed_at), said(first.met_at)) == (
        State.MISSED,
        "Mon 10:00",
        "Mon 11:00",
    )
    assert used(first) == 120


def test_r24_what_comes_after_now_has_not_happened() -> None:
    events = (Opened(at("Mon 09:00")), Reply(at("Mon 09:30")), CustomerMessage(at("Mon 10:00")))
    assert only(timers(*events, now=at("Mon 09:10")), FIRST).state is State.RUNNING
    assert timers(*events, now=at("Sun 09:10", week=-1)) == ()


def test_r24_the_order_in_which_events_are_handed_over_does_not_matter() -> None:
    events = (Opened(at("Mon 09:00")), Reply(at("Mon 09:30")), CustomerMessage(at("Mon 10:00")))
    assert timers(*events, now=at("Mon 11:00")) == timers(*reversed(events), now=at("Mon 11:00"))


def test_an_older_message_counts_from_its_own_date_and_an_older_answer_answers_nothing() -> None:
    ours = Opened(at("Mon 10:00"), by_customer=False)
    found = timers(ours, CustomerMessage(at("Mon 09:00")), now=at("Mon 10:10"))
    assert said(only(found, FIRST).started_at) == "Mon 09:00"
    first = only(timers(Opened(at("Mon 10:00")), Reply(at("Mon 09:00")), now=at("Mon 10:10")), FIRST)
    assert first.state is State.RUNNING


def test_a_case_begins_with_its_opening() -> None:
    with pytest.raises(ValueError, match="opening"):
        timers(Reply(at("Mon 09:00")), now=at("Mon 10:00"))
    assert timers(now=at("Mon 10:00")) == ()


def test_a_case_without_targets_has_no_timers_until_it_gets_some() -> None:
    opened = Opened(at("Mon 09:00"))
    assert timers(opened, now=at("Mon 10:00"), targets=Targets()) == ()
    late = TargetsChanged(at("Mon 09:30"), TARGETS)
    found = timers(opened, late, now=at("Mon 09:45"), targets=Targets())
    assert [(timer.metric, used(timer)) for timer in found] == [(FIRST, 45), (RESOLUTION, 45)]
