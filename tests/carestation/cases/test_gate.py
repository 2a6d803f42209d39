"""Nobody resolves a case past its open steps by accident: every way out goes through the gate."""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Interaction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.pass_gate import GateRefused
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.checklists.attach import AttachSop
from carestation.customers.customer import NewCustomer
from carestation.errors import Refused
from carestation.identity import CaseId
from carestation.operation import Several
from tests.desks import OpenDesk


def _case(at_desk: OpenDesk, issue_type: str = "safety_incident") -> CaseId:
    return at_desk.desk.do(LogContact(Kind.CALL, "It burns", NewCustomer("Jo"), issue_type=issue_type)).value


def _status(at_desk: OpenDesk, case: CaseId) -> Status:
    return at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now)).case.status


@pytest.mark.parametrize("ended", [Status.RESOLVED, Status.CLOSED])
def test_open_steps_are_named_and_the_case_stays_open(at_desk: OpenDesk, ended: Status) -> None:
    case = _case(at_desk)
    with pytest.raises(GateRefused) as refused:
        at_desk.desk.do(SetStatus(case, ended))
    assert refused.value.decision.open_steps
    assert "CS-1001 has" in str(refused.value)
    assert _status(at_desk, case) is Status.OPEN


def test_a_representative_does_not_override_a_blocking_step_and_a_lead_does(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    with pytest.raises(GateRefused) as refused:
        at_desk.desk.do(SetStatus(case, Status.RESOLVED, "no time"))
    assert refused.value.decision.needs_lead
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(SetStatus(case, Status.RESOLVED, "false alarm, heard on the phone"))
    assert _status(at_desk, case) is Status.RESOLVED
    page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))
    overrides = [e.data for e in page.timeline if isinstance(e, CaseEvent) and e.type is EventType.OVERRIDE]
    assert overrides[0]["reason"] == "false alarm, heard on the phone"


def test_answer_and_resolve_in_one_act_is_all_or_nothing(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    both = Several("send", (SendReply(case, "Sorry!", SentBy.CLIPBOARD), SetStatus(case, Status.RESOLVED)))
    with pytest.raises(GateRefused):
        at_desk.desk.do(both)
    page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))
    assert not [entry for entry in page.timeline if getattr(entry, "text", "") == "Sorry!"]


def test_undoing_a_reopening_asks_the_gate_again(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.lea
    case = _case(at_desk, "praise")
    at_desk.desk.do(SetStatus(case, Status.RESOLVED, "thanked on the phone"))
    reopened = at_desk.desk.do(SetStatus(case, Status.OPEN))
    at_desk.desk.do(AttachSop(case, "safety_incident"))
    assert reopened.inverse is not None
    with pytest.raises(GateRefused):
        at_desk.desk.do(reopened.inverse)
    assert _status(at_desk, case) is Status.OPEN


def test_a_colleagues_answer_stops_mine(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))
    seen = max(entry.id for entry in page.timeline if isinstance(entry, Interaction))
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(SendReply(case, "I have it.", SentBy.CLIPBOARD))
    at_desk.desk.actor = at_desk.ben
    with pytest.raises(Refused, match="Lea has answered meanwhile"):
        at_desk.desk.do(SendReply(case, "Hello?", SentBy.CLIPBOARD, seen=seen))


@pytest.mark.parametrize("text", ["", "  \n", "Dear {customer.first_name},"])
def test_an_empty_text_or_place_is_not_sent(at_desk: OpenDesk, text: str) -> None:
    case = _case(at_desk)
    with pytest.raises(Refused):
        at_desk.desk.do(SendReply(case, text, SentBy.CLIPBOARD))
