"""R8, R23, R24: what a timer says of itself: its badge, its ledger, its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from carestation.cases.case import Status
from carestation.instants import MINUTE, SECOND
from carestation.timers.events import CustomerMessage, Opened, Reply
from carestation.timers.explain import amount, left, name, standing, when, why
from carestation.timers.ledger import ledger
from carestation.timers.next_due import urgency
from carestation.timers.targets import Targets
from carestation.timers.timer import State

from .stories import FIRST, NEXT, RESOLUTION, at, only, rounds, said, status, timers

OPENED = Opened(at("Fri 16:30"))


@pytest.mark.parametrize(
    ("left_ms", "words"),
    [
        (130 * MINUTE + 59 * SECOND, "2 h 10 min left"),
        (60 * MINUTE, "1 h left"),
        (1, "0 min left"),
        (0, "0 min left"),
        (-1, "1 min over"),
        (-61 * MINUTE - 1, "1 h 2 min over"),
    ],
)
def test_r8_time_left_is_rounded_down_and_time_over_up(left_ms: int, words: str) -> None:
    assert left(left_ms) == words


def test_r8_time_used_and_time_left_add_up_on_the_screen() -> None:
    assert (amount(30 * MINUTE + 1), left(30 * MINUTE - 1)) == ("31 min", "29 min left")


def test_r14_r23_the_badge_of_a_paused_case_says_what_is_left() -> None:
    waiting = (Opened(at("Mon 09:00")), Reply(at("Mon 09:30")), status("Mon 09:30", Status.WAITING_CUSTOMER))
    badge = urgency(timers(*waiting, now=at("Tue 12:00")))
    assert badge is not None
    assert (badge.metric, badge.state, badge.due_at) == (RESOLUTION, State.PAUSED, None)
    assert badge.left_ms == 450 * MINUTE


def test_r23_the_badge_is_the_earliest_due_time_a_late_one_before_all() -> None:
    badge = urgency(timers(Opened(at("Mon 09:00")), now=at("Mon 11:00")))
    assert badge is not None
    assert (badge.metric, badge.state, said(badge.due_at), said(badge.started_at)) == (
        FIRST,
        State.MISSED,
        "Mon 10:00",
        "Mon 09:00",
    )
    assert badge.left_ms == -60 * MINUTE


def test_r23_a_running_due_time_comes_before_a_paused_one_with_less_left() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        Reply(at("Mon 09:10")),
        status("Mon 16:50", Status.WAITING_SUPPLIER),
        CustomerMessage(at("Mon 16:55")),
        now=at("Tue 09:00"),
    )
    badge = urgency(found)
    assert badge is not None
    assert (badge.metric, said(badge.due_at)) == (NEXT, "Tue 10:55")


def test_r23_a_case_without_open_timers_has_no_badge() -> None:
    done = (Opened(at("Mon 09:00")), Reply(at("Mon 09:30")), status("Mon 09:40", Status.RESOLVED))
    assert urgency(timers(*done, now=at("Mon 10:00"))) is None


def test_r24_why_lists_the_spans() -> None:
    first = only(timers(OPENED, Reply(at("Mon 09:30", week=1)), now=at("Tue 12:00", week=1)), FIRST)
    assert [(said(start), said(end), reason) for start, end, reason in ledger(first)] == [
        ("Fri 16:30", "Fri 17:00", "counted"),
        ("Fri 17:00", "Mon 09:00+", "out_of_hours"),
        ("Mon 09:00+", "Mon 09:30+", "counted"),
    ]


def test_r24_a_pause_and_a_closed_span_have_their_reasons() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        status("Mon 10:00", Status.WAITING_CUSTOMER),
        status("Tue 10:00", Status.WAITING_SUPPLIER),
        status("Tue 11:00", Status.RESOLVED),
        status("Tue 12:00", Status.CLOSED),
        CustomerMessage(at("Wed 10:00")),
        now=at("Wed 11:00"),
    )
    assert [(said(start), reason) for start, _, reason in ledger(only(found, RESOLUTION))] == [
        ("Mon 09:00", "counted"),
        ("Mon 10:00", "waiting_customer"),
        ("Tue 10:00", "waiting_supplier"),
        ("Tue 11:00", "resolved"),
        ("Tue 12:00", "closed"),
        ("Wed 10:00", "counted"),
    ]


def test_r24_in_words_on_the_wall_clock_of_the_calendar() -> None:
    first = only(timers(OPENED, now=at("Mon 09:10", week=1)), FIRST)
    assert why(first) == [
        "Fri 2026-03-06 16:30–17:00  counted",
        "Fri 2026-03-06 17:00 – Mon 2026-03-09 09:00  out of business hours",
        "Mon 2026-03-09 09:00–09:10  counted",
    ]
    assert (name(first), standing(first)) == ("First response", "running, 20 min left")
    assert (when(first, first.due_at), when(first, first.met_at)) == ("Mon 2026-03-09 09:30", "–")


def test_r24_how_it_stands_in_words() -> None:
    found = timers(
        Opened(at("Mon 09:00")),
        Reply(at("Mon 11:00")),
        CustomerMessage(at("Mon 11:10")),
        Reply(at("Mon 11:40")),
        status("Mon 11:40", Status.WAITING_CUSTOMER),
        now=at("Mon 13:00"),
        targets=Targets(60, 120, 480),
    )
    assert standing(only(found, FIRST)) == "missed, 1 h over"
    assert [(name(timer), standing(timer)) for timer in rounds(found)] == [
        ("Next response 1", "met after 30 min")
    ]
    assert standing(only(found, RESOLUTION)) == "paused, 5 h 20 min left"


def test_r24_a_stored_row_cannot_say_why() -> None:
    timer = only(timers(OPENED, now=at("Fri 16:40")), FIRST)
    with pytest.raises(ValueError, match="replayed"):
        ledger(replace(timer, account=None))
