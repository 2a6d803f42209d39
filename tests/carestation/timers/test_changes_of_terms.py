"""R18–R21: other targets, another calendar, cases that become one."""

from __future__ import annotations

from datetime import date

from carestation.cases.case import Status
from carestation.timers.business_hours import BusinessHours
from carestation.timers.events import (
    Absorbed,
    CalendarChanged,
    CustomerMessage,
    Merged,
    NoReplyNeeded,
    Opened,
    Reply,
    TargetsChanged,
)
from carestation.timers.targets import Pauses, Targets
from carestation.timers.timer import State

from .calendars import nine_to_five
from .stories import FIRST, HOURS, NEXT, RESOLUTION, TARGETS, at, only, rounds, said, status, timers, used

OPENED = Opened(at("Mon 09:00"))
EARLY = BusinessHours(
    "Europe/Berlin", {day: [("07:00", "17:00")] for day in ("mon", "tue", "wed", "thu", "fri")}
)


def changed(
    text: str, first_response: int = 0, next_response: int = 0, resolution: int = 0
) -> TargetsChanged:
    return TargetsChanged(at(text), Targets(first_response, next_response, resolution))


def test_r18_no_match_cancels_what_runs_and_is_no_miss() -> None:
    found = timers(OPENED, changed("Mon 09:30"), now=at("Mon 16:00"))
    assert [(timer.metric, timer.state, used(timer)) for timer in found] == [
        (FIRST, State.CANCELLED, 30),
        (RESOLUTION, State.CANCELLED, 30),
    ]


def test_r18_when_a_rule_matches_again_the_timers_go_on_from_their_start() -> None:
    found = timers(
        OPENED, changed("Mon 09:30"), TargetsChanged(at("Mon 09:40"), TARGETS), now=at("Mon 09:50")
    )
    assert found == timers(OPENED, now=at("Mon 09:50"))


def test_r18_a_round_that_goes_on_is_the_same_round() -> None:
    waits = (OPENED, Reply(at("Mon 09:10")), CustomerMessage(at("Mon 10:00")))
    gone_and_back = (changed("Mon 10:10"), TargetsChanged(at("Mon 10:20"), TARGETS))
    assert timers(*waits, *gone_and_back, now=at("Mon 10:30")) == timers(*waits, now=at("Mon 10:30"))


def test_r18_what_was_answered_while_no_rule_matched_stays_cancelled() -> None:
    found = timers(
        OPENED,
        changed("Mon 09:30"),
        Reply(at("Mon 09:35")),
        TargetsChanged(at("Mon 09:40"), TARGETS),
        CustomerMessage(at("Mon 10:00")),
        now=at("Mon 10:10"),
    )
    assert only(found, FIRST).state is State.CANCELLED
    assert [(timer.cycle, timer.state) for timer in rounds(found)] == [(1, State.RUNNING)]


def test_r18_without_its_first_response_the_wait_is_a_next_response() -> None:
    found = timers(OPENED, changed("Mon 09:30", next_response=90), now=at("Mon 09:50"))
    assert [
        (timer.metric, timer.state, said(timer.due_at)) for timer in found if timer.metric is not RESOLUTION
    ] == [
        (FIRST, State.CANCELLED, "Mon 10:00"),
        (NEXT, State.RUNNING, "Mon 10:30"),
    ]


def test_r18_a_cancelled_timer_that_was_missed_before_stays_missed() -> None:
    found = timers(OPENED, changed("Mon 10:30"), now=at("Mon 16:00"))
    assert only(found, FIRST).state is State.MISSED


def test_r19_a_new_target_counts_from_the_original_start_with_all_pauses() -> None:
    found = timers(
        OPENED,
        status("Mon 10:00", Status.WAITING_CUSTOMER),
        status("Mon 11:00", Status.OPEN),
        changed("Mon 11:30", resolution=120),
        now=at("Mon 11:40"),
    )
    assert (said(only(found, RESOLUTION).due_at), used(only(found, RESOLUTION))) == ("Mon 12:00", 100)


def test_r19_what_is_finished_keeps_its_snapshot() -> None:
    events = (OPENED, Reply(at("Mon 09:50")), status("Mon 12:00", Status.RESOLVED))
    before = timers(*events, now=at("Tue 09:00"))
    later = (changed("Mon 13:00", first_response=10, resolution=10), CalendarChanged(at("Mon 14:00"), EARLY))
    assert timers(*events, *later, now=at("Tue 09:00")) == before


def test_r19_what_was_missed_stays_missed() -> None:
    found = timers(
        OPENED, changed("Mon 10:30", first_response=600), Reply(at("Mon 10:40")), now=at("Mon 12:00")
    )
    first = only(found, FIRST)
    assert (first.state, said(first.missed_at), first.missed_by_change) == (State.MISSED, "Mon 10:00", False)


def test_r19_a_due_time_past_at_once_is_marked_as_caused_by_the_change() -> None:
    found = timers(OPENED, changed("Mon 09:30", first_response=15), now=at("Mon 09:31"))
    first = only(found, FIRST)
    assert (first.state, said(first.missed_at), first.missed_by_change) == (State.MISSED, "Mon 09:30", True)
    assert said(first.due_at) == "Mon 09:15"


def test_r19_pause_flags_change_with_the_targets() -> None:
    free = TargetsChanged(at("Mon 11:00"), Targets(resolution=480, pauses=Pauses(resolution=False)))
    found = timers(OPENED, status("Mon 10:00", Status.WAITING_CUSTOMER), free, now=at("Mon 12:00"))
    assert (only(found, RESOLUTION).state, used(only(found, RESOLUTION))) == (State.RUNNING, 180)


def test_r19_after_a_reopening_the_present_targets_apply() -> None:
    found = timers(
        OPENED,
        status("Mon 10:00", Status.RESOLVED),
        changed("Mon 11:00", resolution=90),
        status("Mon 12:00", Status.OPEN),
        now=at("Mon 12:10"),
    )
    assert said(only(found, RESOLUTION).due_at) == "Mon 12:30"


def test_r20_editing_a_calendar_touches_running_timers_at_once() -> None:
    opened = Opened(at("Mon 16:30"))
    edited = CalendarChanged(at("Mon 16:40"), EARLY)
    assert said(only(timers(opened, edited, now=at("Mon 16:50")), FIRST).due_at) == "Tue 07:30"
    holiday = CalendarChanged(at("Mon 16:40"), nine_to_five(holidays=(date(2026, 3, 3),)))
    assert said(only(timers(opened, holiday, now=at("Mon 16:50")), FIRST).due_at) == "Wed 09:30"


def test_r20_longer_hours_can_make_a_timer_late_by_the_change() -> None:
    found = timers(Opened(at("Mon 07:00")), CalendarChanged(at("Mon 09:30"), EARLY), now=at("Mon 09:40"))
    first = only(found, FIRST)
    assert (first.state, first.missed_by_change, used(first)) == (State.MISSED, True, 160)


def test_r21_a_merged_cases_timers_are_cancelled() -> None:
    found = timers(
        OPENED,
        Reply(at("Mon 11:00")),
        CustomerMessage(at("Mon 12:00")),
        Merged(at("Mon 12:30")),
        CustomerMessage(at("Mon 13:00")),
        now=at("Tue 12:00"),
    )
    assert {timer.state for timer in found} == {State.CANCELLED}
    assert [timer.missed_at for timer in found] == [None, None, None]
    assert [used(timer) for timer in found] == [120, 30, 210]


def test_r21_the_surviving_case_waits_since_the_oldest_message_of_both() -> None:
    other = (Opened(at("Mon 09:00")), Reply(at("Mon 09:20")), CustomerMessage(at("Mon 10:00")))
    survivor = (OPENED, Reply(at("Mon 09:30")), CustomerMessage(at("Mon 11:00")))
    found = timers(*survivor, Absorbed(at("Mon 11:30"), other), now=at("Mon 11:40"))
    assert [(said(timer.started_at), used(timer)) for timer in rounds(found)] == [("Mon 10:00", 100)]
    quiet = timers(*survivor[:2], Absorbed(at("Mon 11:30"), other), now=at("Mon 11:40"))
    assert [said(timer.started_at) for timer in rounds(quiet)] == ["Mon 10:00"]


def test_r21_an_answer_on_the_other_case_was_an_answer() -> None:
    other = (Opened(at("Mon 09:00")), Reply(at("Mon 11:10"), holding=True))
    survivor = (OPENED, Reply(at("Mon 09:30")), CustomerMessage(at("Mon 11:00")))
    found = timers(*survivor, Absorbed(at("Mon 11:30"), other), now=at("Mon 15:00"))
    assert [(timer.state, said(timer.met_at), timer.holding) for timer in rounds(found)] == [
        (State.MET, "Mon 11:10", True)
    ]


def test_r21_our_own_answer_was_one_to_the_other_case() -> None:
    other = (Opened(at("Mon 09:00")), CustomerMessage(at("Mon 09:10")))
    found = timers(OPENED, Reply(at("Mon 09:30")), Absorbed(at("Mon 11:30"), other), now=at("Mon 15:00"))
    assert rounds(found) == []


def test_r21_a_waived_message_of_the_other_case_asks_for_nothing() -> None:
    thanks = (Opened(at("Mon 08:00")), Reply(at("Mon 09:30")), CustomerMessage(at("Mon 10:00")))
    waived = (*thanks, NoReplyNeeded(at("Mon 10:10")))
    found = timers(OPENED, Reply(at("Mon 09:30")), Absorbed(at("Mon 11:30"), waived), now=at("Mon 15:00"))
    assert rounds(found) == []


def test_r21_a_first_response_goes_on_and_an_ended_case_stays_ended() -> None:
    other = (Opened(at("Mon 08:00")),)
    first = only(timers(OPENED, Absorbed(at("Mon 09:30"), other), now=at("Mon 09:40")), FIRST)
    assert (first.state, said(first.started_at)) == (State.RUNNING, "Mon 09:00")
    ended = (OPENED, Reply(at("Mon 09:30")), status("Mon 09:40", Status.RESOLVED))
    assert rounds(timers(*ended, Absorbed(at("Mon 10:00"), other), now=at("Mon 11:00"))) == []


def test_r21_a_split_off_case_starts_anew() -> None:
    split = timers(Opened(at("Tue 10:00")), now=at("Tue 10:20"), hours=HOURS)
    assert [(timer.cycle, used(timer)) for timer in split] == [(1, 20), (1, 20)]
