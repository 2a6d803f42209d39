"""A customer rings again and is helped on the telephone: nobody waits for an answer then, and no timer says so."""

from __future__ import annotations

import pytest

from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.write import SendReply
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.instants import HOUR, MINUTE
from carestation.timers.targets import Metric
from carestation.timers.timer import State, TimerInstance
from tests.desks import OpenDesk


def _next_responses(at_desk: OpenDesk, case: CaseId) -> list[TimerInstance]:
    page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))
    return [timer for timer in page.timers if timer.metric is Metric.NEXT_RESPONSE]


def _begun(at_desk: OpenDesk) -> CaseId:
    case = at_desk.desk.do(LogContact(Kind.CALL, "Where is it?", NewCustomer("Jo"))).value
    at_desk.clock.move(HOUR)
    at_desk.desk.do(SendReply(case, "On its way.", SentBy.CLIPBOARD))
    at_desk.clock.move(HOUR)
    return case


@pytest.mark.parametrize("kind", [Kind.CALL, Kind.VISIT, Kind.CHAT])
def test_r11_what_was_answered_as_it_was_asked_leaves_nobody_waiting(at_desk: OpenDesk, kind: Kind) -> None:
    case = _begun(at_desk)
    customer = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now)).customer.id
    at_desk.desk.do(LogContact(kind, "Any news?", customer, Direction.IN, answered=True, case_id=case))
    at_desk.clock.move(5 * HOUR)
    [timer] = _next_responses(at_desk, case)
    assert (timer.state, timer.used_ms) == (State.MET, 0)


def test_r12_what_was_not_answered_is_waited_for(at_desk: OpenDesk) -> None:
    case = _begun(at_desk)
    customer = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now)).customer.id
    at_desk.desk.do(LogContact(Kind.CALL, "Any news?", customer, Direction.IN, case_id=case))
    at_desk.clock.move(30 * MINUTE)
    [timer] = _next_responses(at_desk, case)
    assert (timer.state, timer.used_ms) == (State.RUNNING, 30 * MINUTE)


def test_r12_what_waited_before_is_answered_with_it(at_desk: OpenDesk) -> None:
    case = _begun(at_desk)
    customer = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now)).customer.id
    at_desk.desk.do(LogContact(Kind.CHAT, "And?", customer, Direction.IN, case_id=case))
    at_desk.clock.move(45 * MINUTE)
    at_desk.desk.do(LogContact(Kind.CALL, "Any news?", customer, Direction.IN, answered=True, case_id=case))
    [timer] = _next_responses(at_desk, case)
    assert (timer.state, timer.used_ms, timer.met_at) == (State.MET, 45 * MINUTE, at_desk.clock.now)
