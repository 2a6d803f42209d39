"""R22, R23: what is warned of, when, and how often."""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.instants import MINUTE, Instant
from carestation.timers.events import CustomerMessage, Event, Opened, Reply, TargetsChanged
from carestation.timers.targets import Targets
from carestation.timers.timer import TimerInstance
from carestation.timers.warnings import Threshold, next_warning_at, passed, warnings_to_give

from .stories import FIRST, at, only, said, status, timers

OPENED = Opened(at("Mon 09:00"))
ONE_HOUR = Targets(first_response=60)


def found(*events: Event, now: str, targets: Targets = ONE_HOUR) -> tuple[TimerInstance, ...]:
    return timers(*events, now=at(now), targets=targets)


def given_now(*events: Event, now: str, targets: Targets = ONE_HOUR) -> list[str]:
    return [warning.key[2] for warning in warnings_to_give(found(*events, now=now, targets=targets), ())]


def test_r22_at_three_quarters_when_due_and_an_hour_past_it() -> None:
    timer = only(found(OPENED, now="Mon 12:00"), FIRST)
    assert [(warning.key[2], said(warning.at)) for warning in passed(timer)] == [
        ("soon", "Mon 09:45"),
        ("due", "Mon 10:00"),
        ("overdue", "Mon 11:00"),
    ]


@pytest.mark.parametrize(
    ("now", "expected"), [("Mon 09:45", []), ("Mon 09:46", ["soon"]), ("Mon 10:01", ["soon", "due"])]
)
def test_r22_a_threshold_counts_once_it_is_passed(now: str, expected: list[str]) -> None:
    assert given_now(OPENED, now=now) == expected


def test_r22_once_for_each_timer_and_threshold() -> None:
    late = found(OPENED, now="Mon 12:00")
    keys = {warning.key for warning in warnings_to_give(late, ())}
    assert len(keys) == 3
    assert warnings_to_give(late, keys) == []
    again = found(
        OPENED,
        Reply(at("Mon 09:10")),
        CustomerMessage(at("Mon 09:20")),
        now="Mon 12:00",
        targets=Targets(60, 60),
    )
    assert {warning.key[0] for warning in warnings_to_give(again, keys)} == {"next_response"}


def test_r22_never_in_closed_time_but_at_the_next_opening() -> None:
    """Zammad's warnings came at midnight."""
    friday = Opened(at("Fri 16:15"))
    assert given_now(friday, now="Sat 00:00") == []
    assert said(only(found(friday, now="Sat 00:00"), FIRST).due_at) == "Mon 09:15+"
    monday = timers(friday, now=Instant(at("Mon 09:00", week=1) + MINUTE), targets=ONE_HOUR)
    assert [said(warning.at) for warning in warnings_to_give(monday, ())] == ["Mon 09:00+"]


def test_r22_what_nobody_saw_before_closing_time_waits_for_the_morning() -> None:
    friday = Opened(at("Fri 16:10"))
    assert given_now(friday, now="Fri 16:58") == ["soon"]
    assert given_now(friday, now="Sat 00:00") == []


def test_r22_never_while_paused_or_closed() -> None:
    target = Targets(resolution=60)
    paused = status("Mon 09:50", Status.WAITING_CUSTOMER)
    assert given_now(OPENED, paused, now="Mon 12:00", targets=target) == []
    assert given_now(OPENED, paused, status("Mon 10:50", Status.OPEN), now="Mon 10:55", targets=target) == [
        "soon"
    ]
    assert given_now(OPENED, status("Mon 12:00", Status.RESOLVED), now="Mon 12:01", targets=target) == []


def test_r22_what_was_missed_while_the_program_was_closed_comes_together() -> None:
    assert given_now(OPENED, now="Thu 09:30") == ["soon", "due", "overdue"]


def test_r22_a_lead_is_a_threshold_too() -> None:
    half_an_hour_before = [Threshold("lead", after_ms=-30 * MINUTE)]
    timer = only(found(Opened(at("Fri 16:30")), now="Sat 10:00"), FIRST)
    assert said(next_warning_at(timer, half_an_hour_before)) == "Mon 09:00+"
    long_lead = Threshold("lead", after_ms=-90 * MINUTE)
    assert said(passed(only(found(OPENED, now="Mon 09:10"), FIRST), [long_lead])[0].at) == "Mon 09:00"


def test_r22_the_next_warning_can_be_waited_for() -> None:
    assert said(next_warning_at(only(found(OPENED, now="Mon 09:10"), FIRST))) == "Mon 09:45"
    assert said(next_warning_at(only(found(OPENED, now="Mon 09:50"), FIRST))) == "Mon 10:00"
    assert next_warning_at(only(found(OPENED, now="Mon 15:00"), FIRST)) is None
    answered = found(OPENED, Reply(at("Mon 09:10")), now="Mon 09:20")
    assert next_warning_at(only(answered, FIRST)) is None


def test_r19_a_miss_by_a_change_is_one_warning_marked_as_such() -> None:
    tightened = found(OPENED, TargetsChanged(at("Mon 09:30"), Targets(first_response=20)), now="Mon 09:31")
    due = [warning for warning in warnings_to_give(tightened, ()) if warning.key[2] == "due"]
    assert [(said(warning.at), warning.by_change) for warning in due] == [("Mon 09:30", True)]


def test_r23_missed_is_one_warning_however_the_target_changes() -> None:
    extended = found(OPENED, TargetsChanged(at("Mon 10:30"), Targets(first_response=600)), now="Mon 10:31")
    due = [warning for warning in warnings_to_give(extended, ()) if warning.key[2] == "due"]
    assert [(said(warning.at), warning.by_change) for warning in due] == [("Mon 10:00", False)]
