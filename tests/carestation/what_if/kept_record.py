"""A short record: four customers on a Monday morning, answered after an hour, after three, late, and not at all."""

from __future__ import annotations

from carestation.cases.case import Priority
from carestation.cases.interaction import Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.set_issue_type import SetPriority
from carestation.cases.write import SendReply
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.instants import HOUR, Instant
from carestation.what_if.attainment import Attainment
from carestation.what_if.plan import Plan
from carestation.what_if.recorded_case import RecordedCase
from carestation.what_if.walk import pieces, replay_record
from tests.desks import OpenDesk

EVER = (Instant(0), Instant(2**50))


def rings(at_desk: OpenDesk, name: str, issue_type: str = "delivery_problem") -> CaseId:
    """A customer leaves a message."""
    contact = LogContact(Kind.CALL, f"{name} rang", NewCustomer(name), issue_type=issue_type)
    return at_desk.desk.do(contact).value


def answer(at_desk: OpenDesk, case: CaseId) -> None:
    """They hear from the desk."""
    at_desk.desk.do(SendReply(case, "It is on its way.", SentBy.CLIPBOARD))


def monday(at_desk: OpenDesk) -> tuple[CaseId, CaseId, CaseId, CaseId]:
    """At ten Jo, Ida and Al ring, and Bo about a bill; two hours are the target, half an hour for Al's.

    Jo hears at eleven, Ida at one, too late; Al, who became urgent at eleven, at twelve; Bo never.
    """
    jo, ida, al = (rings(at_desk, name) for name in ("Jo", "Ida", "Al"))
    bo = rings(at_desk, "Bo", "billing_dispute")
    at_desk.clock.move(HOUR)
    answer(at_desk, jo)
    at_desk.desk.do(SetPriority(al, Priority.URGENT))
    at_desk.clock.move(HOUR)
    answer(at_desk, al)
    at_desk.clock.move(HOUR)
    answer(at_desk, ida)
    return jo, ida, al, bo


def replayed(at_desk: OpenDesk, plan: Plan) -> Attainment:
    """All cases of the desk, then and now."""
    now = at_desk.clock.now
    return at_desk.desk.ask(lambda read: replay_record(read, plan, EVER, now, lambda _done, _total: None))


def on_record(at_desk: OpenDesk) -> list[RecordedCase]:
    """All cases of the desk."""
    return at_desk.desk.ask(lambda read: [case for piece in pieces(read, *EVER) for case in piece])
