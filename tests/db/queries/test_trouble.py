"""Whom a month was hard on: two kinds of signs make a customer one to call, and one kind does not."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.instants import DAY, HOUR, Instant
from carestation.summary.facts import TroubledCustomer
from tests.desks import OpenDesk


def _call(desk: OpenDesk, name: str) -> CaseId:
    customer = NewCustomer(name)
    return desk.desk.do(LogContact(Kind.CALL, "Where is it?", customer, Direction.IN, answered=True)).value


def _break_a_promise(desk: OpenDesk, case: CaseId) -> None:
    due = Instant(desk.clock.now + HOUR)
    desk.desk.do(SetFollowUp(NewFollowUp(case, FollowUpKind.PROMISE, due, "call")))
    page = desk.desk.ask(lambda read: read.case_page(case, desk.ben, desk.clock.now))
    desk.clock.move(2 * HOUR)
    desk.desk.do(EndFollowUp(page.follow_ups[0].id, done=False, why="forgotten"))


def _come_back(desk: OpenDesk, case: CaseId) -> None:
    desk.desk.do(SetStatus(case, Status.RESOLVED, "done with"))
    desk.clock.move(HOUR)
    desk.desk.do(SetStatus(case, Status.OPEN))


def test_two_kinds_of_signs_make_a_customer_one_to_call(at_desk: OpenDesk) -> None:
    start = at_desk.clock.now
    hard, once = _call(at_desk, "Ida Holm"), _call(at_desk, "Bo Lind")
    for case in (hard, once):
        _break_a_promise(at_desk, case)
    _come_back(at_desk, hard)
    end = Instant(start + DAY)
    facts = at_desk.desk.ask(lambda read: read.month_facts(start, end, end))
    whose = at_desk.desk.ask(lambda read: read.case_page(hard, None, end)).customer.id
    assert facts.troubled == (TroubledCustomer(whose, "Ida Holm", 0, 1, 1),)
    assert at_desk.desk.ask(lambda read: read.month_facts(end, Instant(end + DAY), end)).troubled == ()
