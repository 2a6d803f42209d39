"""R14, R16, R17: the resolution, its pauses, and the case that comes back."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.instants import MINUTE
from carestation.timers.events import Call, CustomerMessage, Opened, Reply
from carestation.timers.targets import Targets
from carestation.timers.timer import State

from .stories import RESOLUTION, at, only, rounds, said, status, timers, used

OPENED = Opened(at("Mon 09:00"))
LONG = Targets(first_response=6000, next_response=6000, resolution=120)


def test_r14_resolution_runs_from_opening_to_resolved() -> None:
    found = timers(
        Opened(at("Mon 16:00"), by_customer=False), status("Tue 10:00", Status.RESOLVED), now=at("Wed 10:00")
    )
    resolution = only(found, RESOLUTION)
    assert (resolution.state, used(resolution), said(resolution.met_at)) == (State.MET, 120, "Tue 10:00")


def test_r14_while_paused_there_is_no_due_time_but_what_is_left() -> None:
    waiting = timers(OPENED, status("Mon 09:30", Status.WAITING_CUSTOMER), now=at("Thu 12:00"), targets=LONG)
    resolution = only(waiting, RESOLUTION)
    assert (resolution.state, resolution.paused, resolution.due_at) == (State.PAUSED, True, None)
    assert resolution.left_ms == 90 * MINUTE


def test_r14_on_resuming_it_is_due_after_what_is_left() -> None:
    found = timers(
        OPENED,
        status("Mon 09:30", Status.WAITING_CUSTOMER),
        status("Tue 16:00", Status.WAITING_SUPPLIER),
        status("Wed 16:00", Status.OPEN),
        now=at("Wed 16:10"),
        targets=LONG,
    )
    resolution = only(found, RESOLUTION)
    assert (resolution.state, used(resolution), said(resolution.due_at)) == (State.RUNNING, 40, "Thu 09:30")


def test_r14_a_pause_takes_out_only_its_open_time() -> None:
    """ERPNext's fault: hours of the night added to a deadline in business hours."""
    found = timers(
        OPENED,
        status("Mon 16:30", Status.WAITING_SUPPLIER),
        status("Tue 09:30", Status.OPEN),
        now=at("Tue 09:40"),
        targets=Targets(resolution=600),
    )
    assert said(only(found, RESOLUTION).due_at) == "Tue 12:00"


def test_r6_r14_after_a_pause_it_may_be_due_at_closing_time() -> None:
    pause = (status("Fri 10:00", Status.WAITING_SUPPLIER), status("Fri 16:00", Status.OPEN))
    found = timers(Opened(at("Fri 09:00")), *pause, now=at("Sat 12:00"), targets=LONG)
    assert (only(found, RESOLUTION).state, said(only(found, RESOLUTION).due_at)) == (
        State.RUNNING,
        "Fri 17:00",
    )


def test_r23_what_was_missed_before_a_pause_stays_missed_and_keeps_its_due_time() -> None:
    found = timers(OPENED, status("Mon 12:00", Status.WAITING_CUSTOMER), now=at("Tue 12:00"), targets=LONG)
    resolution = only(found, RESOLUTION)
    assert (resolution.state, resolution.paused, said(resolution.due_at)) == (State.MISSED, True, "Mon 11:00")


def test_a_status_said_twice_is_said_once() -> None:
    once = (OPENED, status("Mon 10:00", Status.WAITING_CUSTOMER), status("Mon 11:00", Status.OPEN))
    twice = (*once, status("Mon 10:30", Status.WAITING_CUSTOMER), status("Mon 11:30", Status.OPEN))
    assert timers(*once, now=at("Mon 12:00")) == timers(*twice, now=at("Mon 12:00"))


def test_r14_a_message_alone_does_not_end_a_pause() -> None:
    found = timers(
        OPENED,
        status("Mon 09:30", Status.WAITING_CUSTOMER),
        CustomerMessage(at("Mon 10:00")),
        now=at("Mon 11:00"),
        targets=LONG,
    )
    assert only(found, RESOLUTION).state is State.PAUSED


def test_r16_closing_without_resolving_waives() -> None:
    resolution = only(
        timers(OPENED, status("Mon 10:00", Status.CLOSED), now=at("Tue 10:00"), targets=LONG), RESOLUTION
    )
    assert (resolution.state, resolution.met_at, said(resolution.ended_at)) == (
        State.WAIVED,
        None,
        "Mon 10:00",
    )


def test_r16_closing_what_is_resolved_changes_nothing() -> None:
    resolved = (OPENED, status("Mon 10:00", Status.RESOLVED))
    closed = timers(*resolved, status("Tue 10:00", Status.CLOSED), now=at("Wed 10:00"), targets=LONG)
    assert closed == timers(*resolved, now=at("Wed 10:00"), targets=LONG)


def test_r16_a_late_resolution_is_missed_with_its_time() -> None:
    found = timers(OPENED, status("Mon 12:00", Status.RESOLVED), now=at("Tue 10:00"), targets=LONG)
    resolution = only(found, RESOLUTION)
    assert (resolution.state, said(resolution.missed_at)) == (State.MISSED, "Mon 11:00")
    assert (said(resolution.met_at), said(resolution.due_at)) == ("Mon 12:00", "Mon 11:00")


def test_r17_reopening_goes_on_with_what_was_used() -> None:
    """Zammad's example: a quarter of an hour pending, half an hour closed, a target of two hours."""
    found = timers(
        OPENED,
        status("Mon 09:30", Status.WAITING_CUSTOMER),
        status("Mon 09:45", Status.OPEN),
        status("Mon 10:00", Status.RESOLVED),
        status("Mon 10:30", Status.OPEN),
        now=at("Mon 10:40"),
        targets=LONG,
    )
    resolution = only(found, RESOLUTION)
    assert (resolution.state, said(resolution.due_at), used(resolution)) == (State.RUNNING, "Mon 11:45", 55)


def test_r17_the_first_resolution_stays_recorded() -> None:
    found = timers(
        OPENED,
        status("Mon 10:00", Status.RESOLVED),
        status("Tue 10:00", Status.OPEN),
        status("Tue 12:00", Status.RESOLVED),
        now=at("Wed 12:00"),
        targets=LONG,
    )
    resolution = only(found, RESOLUTION)
    assert (said(resolution.first_met_at), resolution.first_used_ms) == ("Mon 10:00", 60 * MINUTE)
    assert (said(resolution.met_at), used(resolution), resolution.state) == ("Tue 12:00", 180, State.MISSED)


def test_r17_the_message_that_reopens_arms_a_next_response() -> None:
    found = timers(
        OPENED,
        Reply(at("Mon 09:30")),
        status("Mon 10:00", Status.CLOSED),
        CustomerMessage(at("Tue 10:00")),
        now=at("Tue 10:20"),
        targets=LONG,
    )
    assert [(said(timer.started_at), used(timer)) for timer in rounds(found)] == [("Tue 10:00", 20)]
    assert (only(found, RESOLUTION).state, used(only(found, RESOLUTION))) == (State.RUNNING, 80)


def test_r17_our_own_call_does_not_reopen() -> None:
    found = timers(
        OPENED, status("Mon 10:00", Status.RESOLVED), Call(at("Tue 10:00")), now=at("Tue 11:00"), targets=LONG
    )
    assert (only(found, RESOLUTION).state, used(only(found, RESOLUTION))) == (State.MET, 60)
