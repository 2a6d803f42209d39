"""Whatever a person does at the desk can be taken back, and done again: the desk looks exactly as it did."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from carestation.calendars.calendar import Calendar
from carestation.calendars.change_calendars import ChangeCalendars
from carestation.cases.assign import Assign
from carestation.cases.case import Priority, Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.interaction_store import NewAttachment
from carestation.cases.log_contact import LogContact
from carestation.cases.no_reply_needed import NoReplyNeeded
from carestation.cases.set_issue_type import SetIssueType, SetPriority
from carestation.cases.set_status import SetStatus
from carestation.cases.target_rules import TargetRule
from carestation.cases.write import AddNote, SendReply
from carestation.checklists.attach import AttachSop
from carestation.checklists.attach_file import AttachFile
from carestation.checklists.do_step import DoStep
from carestation.checklists.move_to_version import MoveToVersion
from carestation.checklists.step_event import StepEventKind
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import (
    AssignFollowUp,
    EndFollowUp,
    MoveFollowUp,
    SkipOccurrence,
)
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import HOUR, Instant
from carestation.operation import Operation
from carestation.ratings.record_rating import RecordRating
from carestation.settings.change_targets import ChangeTargets
from carestation.timers.targets import Targets
from tests.carestation.checklists.test_move_to_version import FIRST, Publish
from tests.desks import OpenDesk

PROMISE = FollowUpKind.PROMISE
WEEKLY = "DTSTART:20261116T170000\nRRULE:FREQ=WEEKLY"
Look = tuple[Any, Any, Any, Any, list[Any], Any]
Make = Callable[[OpenDesk, CasePage], Operation[Any]]


def _first_tick(page: CasePage) -> DoStep:
    run = page.checklists[0]
    step = next(step for step in run.sop.steps if not step.kind.asks)
    return DoStep(run.id, step.id, StepEventKind.TICKED)


_SHORTER = FIRST.replace("key: praise", "key: delivery_problem")

ACTS: dict[str, Make] = {
    "reply": lambda _, page: SendReply(page.case.id, "It is on its way.", SentBy.CLIPBOARD),
    "note": lambda _, page: AddNote(page.case.id, "Rings back at four."),
    "wait": lambda _, page: SetStatus(page.case.id, Status.WAITING_CUSTOMER),
    "resolve": lambda _, page: SetStatus(page.case.id, Status.RESOLVED, "the customer called it off"),
    "close": lambda _, page: SetStatus(page.case.id, Status.CLOSED, "sent twice"),
    "assign": lambda desk, page: Assign(page.case.id, desk.ann),
    "assign to nobody": lambda _, page: Assign(page.case.id, None),
    "issue type": lambda _, page: SetIssueType(page.case.id, "billing_dispute"),
    "priority": lambda _, page: SetPriority(page.case.id, Priority.URGENT),
    "no reply needed": lambda _, page: NoReplyNeeded(page.case.id),
    "tick": lambda _, page: _first_tick(page),
    "checklist": lambda _, page: AttachSop(page.case.id, "complaint"),
    "file": lambda _, page: AttachFile(
        page.checklists[0].id, "photos", NewAttachment("box.jpg", "image/jpeg", b"a torn box")
    ),
    "newer version": lambda desk, page: MoveToVersion(
        page.checklists[0].id, desk.desk.do(Publish(_SHORTER, "delivery_problem")).value
    ),
    "follow-up": lambda desk, page: SetFollowUp(
        NewFollowUp(page.case.id, FollowUpKind.PROMISE, Instant(desk.clock.now + HOUR), "call")
    ),
    "follow-up done": lambda _, page: EndFollowUp(page.follow_ups[0].id),
    "follow-up assigned": lambda desk, page: AssignFollowUp(page.follow_ups[0].id, desk.lea),
    "follow-up moved": lambda desk, page: MoveFollowUp(
        page.follow_ups[0].id, Instant(desk.clock.now + 9 * HOUR)
    ),
    "promise let go": lambda _, page: EndFollowUp(_of(page, PROMISE).id, done=False, why="it was sold"),
    "promise moved": lambda desk, page: MoveFollowUp(
        _of(page, PROMISE).id, Instant(desk.clock.now + 9 * HOUR), "the carrier answers later"
    ),
    "repeating done": lambda _, page: EndFollowUp(next(one for one in page.follow_ups if one.rule).id),
    "repeating skipped": lambda _, page: SkipOccurrence(next(one for one in page.follow_ups if one.rule).id),
    "contact": lambda _, page: LogContact(
        Kind.CALL, "Any news?", page.customer.id, Direction.IN, answered=True, case_id=page.case.id
    ),
    "calendars": lambda _, __: ChangeCalendars((Calendar("Late", {"mon": (("12:00", "18:00"),)}),)),
    "targets": lambda _, __: ChangeTargets((TargetRule(Targets(first_response=7, resolution=70)),)),
    "rating": lambda _, page: RecordRating(page.case.id, 5, "Very kind", "phone"),
    "bad rating": lambda _, page: RecordRating(page.case.id, 1, "Nobody rang back", "counter"),
    "new case": lambda _, page: LogContact(Kind.VISIT, "Another matter", page.customer.id),
}


def _begun(at_desk: OpenDesk) -> CaseId:
    """A case with a follow-up on it, of somebody who called."""
    at_desk.desk.actor = at_desk.lea
    contact = LogContact(
        Kind.CALL, "Where is my parcel?", NewCustomer("Marta Oliveira"), issue_type="delivery_problem"
    )
    case = at_desk.desk.do(contact).value
    due = Instant(at_desk.clock.now + 5 * HOUR)
    at_desk.desk.do(SetFollowUp(NewFollowUp(case, FollowUpKind.REMINDER, due)))
    for hours, kind, rule in ((6, PROMISE, ""), (7, FollowUpKind.REMINDER, WEEKLY)):
        later = Instant(at_desk.clock.now + hours * HOUR)
        at_desk.desk.do(SetFollowUp(NewFollowUp(case, kind, later, rule=rule)))
    at_desk.clock.move(HOUR // 4)
    return case


def _of(page: CasePage, kind: FollowUpKind) -> FollowUp:
    return next(one for one in page.follow_ups if one.kind is kind)


def _look(at_desk: OpenDesk, case: CaseId) -> Look:
    """Everything that the screen shows of the desk and of the case, but for counters that only guard updates."""
    page = at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now))
    rows = at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    states = [(run.sop.key, run.removed, dict(run.states)) for run in page.checklists if not run.removed]
    follow_ups = [(f.kind, f.state, f.due_at, f.text, f.representative_id) for f in page.follow_ups]
    case_now = (
        page.case.status,
        page.case.issue_type,
        page.case.priority,
        page.case.representative_id,
        page.case.ended_at,
    )
    timeline = [entry for entry in page.timeline if getattr(entry, "type", "") not in ("checklist",)]
    return rows, states, follow_ups, case_now, timeline, page.timers


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo_leave_the_desk_as_it_was(at_desk: OpenDesk, act: str) -> None:
    case = _begun(at_desk)
    page = at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now))
    before = _look(at_desk, case)
    did = at_desk.desk.do(ACTS[act](at_desk, page))
    after = _look(at_desk, case)
    assert after != before
    assert did.inverse is not None
    undid = at_desk.desk.do(did.inverse)
    assert _look(at_desk, case) == before
    assert undid.inverse is not None
    at_desk.desk.do(undid.inverse)
    assert _without_ids(_look(at_desk, case)) == _without_ids(after)


def _without_ids(look: Look) -> object:
    """Doing again may number what it makes anew."""
    rows, states, follow_ups, case_now, timeline, timers = look
    kinds = [(type(entry).__name__, entry.at, getattr(entry, "text", "")) for entry in timeline]
    return rows, states, follow_ups, case_now, kinds, timers
