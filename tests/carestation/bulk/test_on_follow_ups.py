"""After a day at the fair forty reminders are due at once: done, moved or handed over in one go, and one undo."""

from __future__ import annotations

import pytest

from carestation.bulk.act import BulkAct
from carestation.bulk.follow_up_acts import AllDone, MoveAll, PassAll
from carestation.bulk.on_many import LookAhead, OnMany
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.change_customer import AddCustomer
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import FollowUpId
from carestation.instants import DAY, HOUR, Instant
from tests.desks import OpenDesk
from tests.store_dump import differences, dump


@pytest.fixture
def due(at_desk: OpenDesk) -> tuple[FollowUpId, ...]:
    """Three reminders, a promise, and one that is done already."""
    case = at_desk.desk.do(LogContact(Kind.CALL, "The fair", NewCustomer("Marta Oliveira"))).value
    at = Instant(at_desk.clock.now + HOUR)
    kinds = [FollowUpKind.REMINDER] * 3 + [FollowUpKind.PROMISE, FollowUpKind.REMINDER]
    ids = tuple(at_desk.desk.do(SetFollowUp(NewFollowUp(case, kind, at))).value for kind in kinds)
    at_desk.desk.do(EndFollowUp(ids[-1]))
    return ids


def _acts(at_desk: OpenDesk) -> list[BulkAct]:
    return [AllDone(), MoveAll(Instant(at_desk.clock.now + DAY)), PassAll(at_desk.lea)]


@pytest.mark.parametrize("number", range(3))
def test_what_the_look_ahead_says_is_what_happens_and_one_undo_takes_it_back(
    at_desk: OpenDesk, due: tuple[FollowUpId, ...], number: int
) -> None:
    act, before = _acts(at_desk)[number], dump(at_desk)
    foreseen = at_desk.desk.do(LookAhead(due, act))
    assert foreseen.inverse is None
    assert differences(before, dump(at_desk)) == {}
    outcome = at_desk.desk.do(OnMany(due, act))
    assert outcome.value == foreseen.value
    assert outcome.value.done[:3] == due[:3]
    after = dump(at_desk)
    assert outcome.inverse is not None
    undone = at_desk.desk.do(outcome.inverse)
    assert differences(before, dump(at_desk)) == {}
    assert undone.inverse is not None
    at_desk.desk.do(undone.inverse)
    assert differences(after, dump(at_desk)) == {}


def test_a_promise_is_not_moved_with_the_others_and_says_whose_it_is(
    at_desk: OpenDesk, due: tuple[FollowUpId, ...]
) -> None:
    result = at_desk.desk.do(OnMany(due, MoveAll(Instant(at_desk.clock.now + DAY)))).value
    assert [stays.told for stays in result.stay] == [
        "CS-1001 is a promise: it is moved for a reason of its own",
        "CS-1001 is done already",
    ]


def test_one_that_is_gone_stays_out_of_it(at_desk: OpenDesk, due: tuple[FollowUpId, ...]) -> None:
    result = at_desk.desk.do(OnMany((*due, FollowUpId(999)), AllDone())).value
    assert result.done == due[:4]
    assert "no longer there" in result.stay[-1].told


def test_a_time_that_is_past_moves_none(at_desk: OpenDesk, due: tuple[FollowUpId, ...]) -> None:
    result = at_desk.desk.do(OnMany(due[:2], MoveAll(Instant(at_desk.clock.now - 1)))).value
    assert result.done == ()
    assert {stays.why for stays in result.stay} == {"That time is past. Choose a later one."}


def test_handed_over_they_are_in_the_other_ones_day(at_desk: OpenDesk, due: tuple[FollowUpId, ...]) -> None:
    until = Instant(at_desk.clock.now + DAY)
    at_desk.desk.do(OnMany(due, PassAll(at_desk.lea)))
    rows = at_desk.desk.ask(lambda read: read.today(at_desk.lea, until))
    assert {row.follow_up.id for row in rows} == set(due[:4])
    again = at_desk.desk.do(OnMany(due[:1], PassAll(at_desk.lea))).value
    assert again.stay[0].told == "CS-1001 is Lea Ott’s already"


def test_a_customer_without_a_case_is_named(at_desk: OpenDesk) -> None:
    customer = at_desk.desk.do(AddCustomer(NewCustomer("Jo Kim"))).value
    at = Instant(at_desk.clock.now + HOUR)
    new = NewFollowUp(None, FollowUpKind.REMINDER, at, customer_id=customer)
    follow_up = at_desk.desk.do(SetFollowUp(new)).value
    result = at_desk.desk.do(OnMany((follow_up,), MoveAll(at))).value
    assert result.stay[0].told == "Jo Kim is due then already"
