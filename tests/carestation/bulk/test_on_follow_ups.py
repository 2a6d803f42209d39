"""After a day at the fair forty reminders are due at once: done or moved in one go, and one undo; promises stay."""

from __future__ import annotations

import pytest

from carestation.bulk.on_follow_ups import OnFollowUps
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.errors import BadInput
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


def test_all_are_moved_but_promises_and_what_is_done(at_desk: OpenDesk, due: tuple[FollowUpId, ...]) -> None:
    before = dump(at_desk)
    act = OnFollowUps(due, Instant(at_desk.clock.now + DAY))
    foreseen = at_desk.desk.do(OnFollowUps(due, act.move_to, look=True))
    assert foreseen.inverse is None
    assert differences(before, dump(at_desk)) == {}
    outcome = at_desk.desk.do(act)
    assert outcome.value == foreseen.value
    assert outcome.value.done == due[:3]
    assert [why for _, why in outcome.value.stay] == [
        "is a promise: it is moved for a reason of its own",
        "is done already",
    ]
    assert outcome.said == "3 moved, 2 stay as they are"
    assert outcome.inverse is not None
    at_desk.desk.do(outcome.inverse)
    assert differences(before, dump(at_desk)) == {}


def test_all_are_done_and_open_again(at_desk: OpenDesk, due: tuple[FollowUpId, ...]) -> None:
    before = dump(at_desk)
    outcome = at_desk.desk.do(OnFollowUps((*due, FollowUpId(999))))
    assert outcome.value.done == due[:4]
    assert "no longer there" in outcome.value.stay[-1][1]
    assert outcome.inverse is not None
    at_desk.desk.do(outcome.inverse)
    assert differences(before, dump(at_desk)) == {}


def test_a_time_that_is_past_is_refused_for_all(at_desk: OpenDesk, due: tuple[FollowUpId, ...]) -> None:
    with pytest.raises(BadInput, match="past"):
        at_desk.desk.do(OnFollowUps(due, Instant(at_desk.clock.now - 1)))
