"""What becomes of promises and of other follow-ups, on a real desk, by rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from carestation.cases.assign import Assign
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.errors import BadInput, Refused
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp, SkipOccurrence
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState, NewFollowUp, TodayRow
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId, FollowUpId, RepresentativeId
from carestation.instants import DAY, HOUR, Instant
from carestation.summary.figures.promise_figures import (
    promises_broken,
    promises_due,
    promises_kept,
    promises_late,
)
from carestation.summary.portion import whole
from tests.desks import OpenDesk

MARTA = NewCustomer("Marta Oliveira")
WEEKLY = "DTSTART:20261116T130000\nRRULE:FREQ=WEEKLY;UNTIL=20261123T235959"


def a_case(at_desk: OpenDesk) -> CaseId:
    return at_desk.desk.do(LogContact(Kind.CALL, "Where is it?", MARTA)).value


def a_follow_up(at_desk: OpenDesk, case: CaseId, kind: FollowUpKind, rule: str = "") -> FollowUpId:
    """Due in three hours."""
    due_at = Instant(at_desk.clock() + 3 * HOUR)
    return at_desk.desk.do(SetFollowUp(NewFollowUp(case, kind, due_at, "call", rule=rule))).value


def figures(at_desk: OpenDesk) -> dict[str, int | None]:
    now = at_desk.clock()
    facts = at_desk.desk.ask(
        lambda read: read.month_facts(Instant(now - 9 * DAY), Instant(now + 9 * DAY), now)
    )
    portion = whole(facts, now)
    wanted = (promises_due, promises_kept, promises_late, promises_broken)
    return {figure.__name__.removeprefix("promises_"): figure(portion).value for figure in wanted}


def state(at_desk: OpenDesk, follow_up: FollowUpId) -> FollowUpState:
    with at_desk.store.transaction(None, at_desk.clock()) as work:
        return work.follow_ups.get(follow_up).state


def rows(at_desk: OpenDesk, person: RepresentativeId | None = None) -> tuple[TodayRow, ...]:
    until = Instant(at_desk.clock() + 60 * DAY)
    return at_desk.desk.ask(lambda read: read.today(person, until))


def told(at_desk: OpenDesk, case: CaseId) -> list[tuple[str, str]]:
    page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock()))
    events = [e for e in page.timeline if isinstance(e, CaseEvent) and e.type is EventType.FOLLOW_UP]
    return [(event.data["what"], event.data["why"]) for event in events]


def test_a_promise_done_in_time_is_kept(at_desk: OpenDesk) -> None:
    promise = a_follow_up(at_desk, a_case(at_desk), FollowUpKind.PROMISE)
    at_desk.clock.move(2 * HOUR)
    at_desk.desk.do(EndFollowUp(promise))
    at_desk.clock.move(2 * HOUR)
    assert state(at_desk, promise) is FollowUpState.DONE
    assert figures(at_desk) == {"due": 1, "kept": 1, "late": 0, "broken": 0}


def test_a_promise_done_after_its_time_is_late_and_the_timeline_says_so(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    promise = a_follow_up(at_desk, case, FollowUpKind.PROMISE)
    at_desk.clock.move(4 * HOUR)
    assert figures(at_desk) == {"due": 1, "kept": 0, "late": 0, "broken": 1}, "past due and not done"
    at_desk.desk.do(EndFollowUp(promise))
    assert state(at_desk, promise) is FollowUpState.LATE
    assert figures(at_desk) == {"due": 1, "kept": 0, "late": 1, "broken": 0}
    assert told(at_desk, case) == [("late", "")]


def test_a_promise_is_let_go_for_a_reason_and_then_broken(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    promise = a_follow_up(at_desk, case, FollowUpKind.PROMISE)
    with pytest.raises(Refused, match="for a reason"):
        at_desk.desk.do(EndFollowUp(promise, done=False, why="  "))
    at_desk.desk.do(EndFollowUp(promise, done=False, why="it was sold"))
    at_desk.clock.move(4 * HOUR)
    assert figures(at_desk) == {"due": 1, "kept": 0, "late": 0, "broken": 1}
    assert told(at_desk, case) == [("broken", "it was sold")]


def test_a_promise_moved_in_time_with_a_reason_can_still_be_kept(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    promise = a_follow_up(at_desk, case, FollowUpKind.PROMISE)
    later = Instant(at_desk.clock() + DAY)
    with pytest.raises(Refused, match="for a reason"):
        at_desk.desk.do(MoveFollowUp(promise, later))
    at_desk.desk.do(MoveFollowUp(promise, later, "the carrier answers tomorrow"))
    assert told(at_desk, case) == [("moved", "the carrier answers tomorrow")]
    at_desk.clock.move(5 * HOUR)
    at_desk.desk.do(EndFollowUp(promise))
    at_desk.clock.move(DAY)
    assert figures(at_desk) == {"due": 1, "kept": 1, "late": 0, "broken": 0}


def test_a_promise_moved_when_it_was_past_is_late_at_best(at_desk: OpenDesk) -> None:
    promise = a_follow_up(at_desk, a_case(at_desk), FollowUpKind.PROMISE)
    at_desk.clock.move(4 * HOUR)
    moved = at_desk.desk.do(MoveFollowUp(promise, Instant(at_desk.clock() + HOUR), "I forgot"))
    at_desk.desk.do(EndFollowUp(promise))
    assert state(at_desk, promise) is FollowUpState.LATE
    assert moved.inverse is not None


def test_a_reminder_is_never_late(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    reminder = a_follow_up(at_desk, case, FollowUpKind.REMINDER)
    at_desk.clock.move(4 * HOUR)
    at_desk.desk.do(EndFollowUp(reminder))
    assert state(at_desk, reminder) is FollowUpState.DONE
    assert told(at_desk, case) == []


def test_a_customers_message_cancels_if_no_reply_and_says_so(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    waits = a_follow_up(at_desk, case, FollowUpKind.IF_NO_REPLY)
    mine = a_follow_up(at_desk, case, FollowUpKind.REMINDER)
    at_desk.desk.do(LogContact(Kind.CALL, "I have it now", MARTA, Direction.IN, case_id=case))
    assert state(at_desk, waits) is FollowUpState.CANCELLED
    assert state(at_desk, mine) is FollowUpState.OPEN
    assert told(at_desk, case) == [("cancelled", "the customer replied")]


def test_our_own_call_cancels_nothing(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    waits = a_follow_up(at_desk, case, FollowUpKind.IF_NO_REPLY)
    at_desk.desk.do(LogContact(Kind.CALL, "nobody there", MARTA, Direction.OUT, case_id=case))
    assert state(at_desk, waits) is FollowUpState.OPEN


def test_what_is_the_cases_goes_with_it_and_what_is_mine_stays(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    at_desk.desk.do(Assign(case, at_desk.ben))
    due_at = Instant(at_desk.clock() + HOUR)
    its = NewFollowUp(case, FollowUpKind.REMINDER, due_at, "the case's")
    at_desk.desk.do(SetFollowUp(its))
    at_desk.desk.do(SetFollowUp(replace(its, text="mine", representative_id=at_desk.ben)))
    at_desk.desk.do(Assign(case, at_desk.lea))
    assert [row.follow_up.text for row in rows(at_desk, at_desk.ben)] == ["mine"]
    assert [row.follow_up.text for row in rows(at_desk, at_desk.lea)] == ["the case's"]
    at_desk.clock.move(2 * HOUR)
    assert at_desk.desk.ask(lambda read: read.counts(at_desk.lea, at_desk.clock())).due_follow_ups == 1


def test_a_customer_without_a_case_has_follow_ups_too(at_desk: OpenDesk) -> None:
    case = a_case(at_desk)
    customer = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock())).customer.id
    due_at = Instant(at_desk.clock() + HOUR)
    birthday = NewFollowUp(None, FollowUpKind.PROMISE, due_at, "send the list", customer_id=customer)
    did = at_desk.desk.do(SetFollowUp(birthday))
    (row,) = rows(at_desk, at_desk.ben)
    assert (row.customer_name, row.case_number, row.follow_up.text) == (
        "Marta Oliveira",
        None,
        "send the list",
    )
    assert did.changes.customers == {customer}
    at_desk.clock.move(2 * HOUR)
    assert figures(at_desk)["broken"] == 1
    at_desk.desk.do(EndFollowUp(did.value))
    assert figures(at_desk)["late"] == 1
    assert rows(at_desk) == ()


def test_neither_or_both_of_case_and_customer_is_refused(at_desk: OpenDesk) -> None:
    nowhere = NewFollowUp(None, FollowUpKind.REMINDER, Instant(at_desk.clock() + HOUR))
    with pytest.raises(BadInput, match="on a case or on a customer"):
        at_desk.desk.do(SetFollowUp(nowhere))


def test_one_that_repeats_comes_back_when_it_is_done_until_it_ends(at_desk: OpenDesk) -> None:
    weekly = a_follow_up(at_desk, a_case(at_desk), FollowUpKind.REMINDER, WEEKLY)
    first = rows(at_desk)[0].follow_up.due_at
    at_desk.desk.do(EndFollowUp(weekly))
    (row,) = rows(at_desk)
    assert row.follow_up.due_at == first + 7 * DAY
    assert row.follow_up.text == "call"
    assert row.follow_up.uid != b""
    at_desk.desk.do(EndFollowUp(row.follow_up.id))
    assert rows(at_desk) == (), "its last day is over"


def test_one_occurrence_is_skipped_and_the_last_one_cannot_be(at_desk: OpenDesk) -> None:
    weekly = a_follow_up(at_desk, a_case(at_desk), FollowUpKind.REMINDER, WEEKLY)
    first = rows(at_desk)[0].follow_up.due_at
    at_desk.desk.do(SkipOccurrence(weekly))
    (row,) = rows(at_desk)
    assert row.follow_up.id == weekly
    assert row.follow_up.due_at == first + 7 * DAY
    assert row.follow_up.moves == 0
    with pytest.raises(Refused, match="no next time"):
        at_desk.desk.do(SkipOccurrence(weekly))


def test_dropping_one_that_repeats_ends_it_for_good(at_desk: OpenDesk) -> None:
    weekly = a_follow_up(at_desk, a_case(at_desk), FollowUpKind.REMINDER, WEEKLY)
    at_desk.desk.do(EndFollowUp(weekly, done=False))
    assert rows(at_desk) == ()
