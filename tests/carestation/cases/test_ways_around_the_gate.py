"""Somebody in a hurry tries every door but the front one: bulk, redo, an archive, a merge, a second window.

Each of them ends at the gate. What a person does see is the open step, and the case where it was.
"""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.merge_cases import MergeCases
from carestation.cases.pass_gate import GateRefused
from carestation.cases.set_issue_type import SetIssueType
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.checklists.attach import AttachSop, RemoveChecklist
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.customers.customer import NewCustomer
from carestation.desk import Desk
from carestation.errors import Refused
from carestation.identity import CaseId
from carestation.instants import DAY, Instant
from carestation.intake.receive import Receive
from carestation.operation import Several
from carestation.sop_editing.desk_sop import SopEventKind
from carestation.sop_editing.note_on_sop import NoteOnSop
from tests.carestation.checklists.test_move_to_version import Publish
from tests.desks import OpenDesk

GUARDED = """key: praise
title: Praise
summary: Somebody is glad.
gate: refuse
steps:
  - {id: public, title: May be quoted, kind: yes_no, need: required}
  - {id: asked, title: Asked for a yes in writing, kind: tick, need: blocking, show_if: {step: public, is: yes}}
"""


@pytest.fixture(autouse=True)
def _guarded(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(Publish(GUARDED))
    at_desk.desk.actor = at_desk.ben


def _case(at_desk: OpenDesk) -> CaseId:
    return at_desk.desk.do(LogContact(Kind.CALL, "Lovely!", NewCustomer("Jo"), issue_type="praise")).value


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now))


def _status(at_desk: OpenDesk, case: CaseId) -> Status:
    return _page(at_desk, case).case.status


def _answer(at_desk: OpenDesk, case: CaseId, value: str) -> None:
    run = _page(at_desk, case).checklists[0].id
    at_desk.desk.do(DoStep(run, "public", StepEventKind.ANSWERED, value))


def test_a_hidden_step_never_blocks(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    _answer(at_desk, case, "no")
    at_desk.desk.do(SetStatus(case, Status.RESOLVED))
    assert _status(at_desk, case) is Status.RESOLVED


def test_many_at_once_end_none_where_one_is_held_back(at_desk: OpenDesk) -> None:
    ready, held = _case(at_desk), _case(at_desk)
    _answer(at_desk, ready, "no")
    _answer(at_desk, held, "yes")
    bulk = Several("resolve 2 cases", tuple(SetStatus(one, Status.RESOLVED) for one in (ready, held)))
    with pytest.raises(GateRefused) as refused:
        at_desk.desk.do(bulk)
    assert refused.value.case.id == held
    assert [_status(at_desk, one) for one in (ready, held)] == [Status.OPEN, Status.OPEN]


def test_redo_asks_again_when_a_step_was_opened_meanwhile(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    _answer(at_desk, case, "no")
    resolved = at_desk.desk.do(SetStatus(case, Status.RESOLVED))
    assert resolved.inverse is not None
    undone = at_desk.desk.do(resolved.inverse)
    _answer(at_desk, case, "yes")
    assert undone.inverse is not None
    with pytest.raises(GateRefused):
        at_desk.desk.do(undone.inverse)
    assert _status(at_desk, case) is Status.OPEN


def test_undoing_a_reopening_asks_again_when_a_step_was_opened_meanwhile(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    _answer(at_desk, case, "no")
    at_desk.desk.do(SetStatus(case, Status.CLOSED))
    reopened = at_desk.desk.do(SetStatus(case, Status.OPEN))
    _answer(at_desk, case, "yes")
    assert reopened.inverse is not None
    with pytest.raises(GateRefused):
        at_desk.desk.do(reopened.inverse)
    assert _status(at_desk, case) is Status.OPEN


def test_an_archive_never_closes_a_case_that_is_under_way(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    _answer(at_desk, case, "yes")
    at_desk.desk.do(SendReply(case, "Thank you!", SentBy.MAIL_PROGRAM, message_id="<r1@kettle.example>"))
    old = (
        b"From: Jo <jo@example.net>\r\nTo: care@kettle.example\r\nSubject: Re: Lovely!\r\n"
        b"Message-ID: <m9@example.net>\r\nIn-Reply-To: <r1@kettle.example>\r\n"
        b"Date: Mon, 01 Jun 2020 09:50:00 +0200\r\n\r\nYou may quote me.\r\n"
    )
    begun = Instant(at_desk.clock.now - 30 * DAY)
    received = at_desk.desk.do(Receive(old, "m9.eml", closed_before=begun)).value
    assert received.case_id == case
    assert _status(at_desk, case) is Status.OPEN
    with pytest.raises(GateRefused):
        at_desk.desk.do(SetStatus(case, Status.RESOLVED))


def test_of_two_windows_the_second_meets_what_the_first_did(at_desk: OpenDesk) -> None:
    """Ben's window still shows a case that is ready; Lea has added a checklist in hers."""
    case = _case(at_desk)
    _answer(at_desk, case, "no")
    other = Desk(at_desk.store, at_desk.clock)
    other.actor = at_desk.lea
    other.do(AttachSop(case, "safety_incident"))
    with pytest.raises(GateRefused, match="open steps"):
        at_desk.desk.do(SetStatus(case, Status.RESOLVED))
    with pytest.raises(GateRefused):
        at_desk.desk.do(SetStatus(case, Status.RESOLVED, "looked done to me"))
    other.do(SetStatus(case, Status.RESOLVED, "not about safety after all"))
    assert _status(at_desk, case) is Status.RESOLVED


def test_taking_the_checklist_off_is_no_way_around_its_blocking_steps(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    _answer(at_desk, case, "yes")
    run = _page(at_desk, case).checklists[0].id
    with pytest.raises(Refused, match="blocking steps"):
        at_desk.desk.do(RemoveChecklist(run))
    assert not _page(at_desk, case).checklists[0].removed
    at_desk.desk.do(SetIssueType(case, "sales_question"))
    with pytest.raises(Refused, match="blocking steps"):
        at_desk.desk.do(RemoveChecklist(run))
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(RemoveChecklist(run))
    assert _page(at_desk, case).checklists[0].removed


def test_what_was_added_by_mistake_can_be_taken_off_again(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    added = at_desk.desk.do(AttachSop(case, "safety_incident"))
    assert added.inverse is not None
    at_desk.desk.do(added.inverse)
    retyped = at_desk.desk.do(SetIssueType(case, "safety_incident"))
    assert retyped.inverse is not None
    at_desk.desk.do(retyped.inverse)
    assert [run.sop.key for run in _page(at_desk, case).checklists if not run.removed] == ["praise"]


def test_a_retired_checklist_is_not_added_and_says_so(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(NoteOnSop("complaint", SopEventKind.RETIRED))
    at_desk.desk.actor = at_desk.ben
    with pytest.raises(Refused, match="not in force"):
        at_desk.desk.do(AttachSop(case, "complaint"))


def test_a_case_is_not_merged_away_from_its_blocking_steps(at_desk: OpenDesk) -> None:
    held = _case(at_desk)
    _answer(at_desk, held, "yes")
    customer = _page(at_desk, held).customer.id
    easy = at_desk.desk.do(LogContact(Kind.CALL, "By the way", customer, issue_type="general_inquiry")).value
    with pytest.raises(Refused, match="blocking steps"):
        at_desk.desk.do(MergeCases(held, easy))
    assert _page(at_desk, held).case.merged_into_id is None
    at_desk.desk.do(MergeCases(easy, held))
    with pytest.raises(GateRefused):
        at_desk.desk.do(SetStatus(held, Status.RESOLVED))
