"""What Ben is reminded of: his own follow-ups and answers, as the store has them; leads see nobody's cases too."""

from __future__ import annotations

import pytest

from carestation.cases.assign import Assign
from carestation.cases.case import Status
from carestation.cases.interaction import SentBy
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId, RepresentativeId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, HOUR, MINUTE, Instant
from carestation.intake.receive import Receive
from carestation.reminders.due_item import DueItem, due_items
from carestation.reminders.note_told import NoteTold
from carestation.reminders.quiet import Quiet
from carestation.reminders.remind import Reminding, remind
from tests.desks import OpenDesk

LETTER = (
    b"From: Marta <marta%d@example.net>\r\nSubject: Parcel\r\nMessage-ID: <m%d@example.net>\r\n"
    b"Date: Mon, 16 Nov 2026 10:00:00 +0100\r\n\r\nWhere is it?\r\n"
)


def receive(at_desk: OpenDesk, number: int, to: RepresentativeId | None) -> CaseId:
    at_desk.desk.do(Receive(LETTER % (number, number), f"{number}.eml"))
    case = max(row.case_id for row in at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows)
    at_desk.desk.do(Assign(case, to))
    return case


def due(at_desk: OpenDesk, person: RepresentativeId | None = None) -> tuple[DueItem, ...]:
    now = at_desk.clock.now
    return due_items(at_desk.desk.ask(lambda read: read.due(person or at_desk.ben, now)), now)


def told(at_desk: OpenDesk) -> Reminding:
    """One look, remembered as the window does it."""
    person, now = at_desk.desk.actor, at_desk.clock.now
    assert person is not None
    found = remind(at_desk.desk.ask(lambda read: read.due(person, now)), Quiet(), now)
    at_desk.desk.do(NoteTold(found.remember))
    return found


def said(items: tuple[DueItem, ...]) -> list[tuple[int | None, str, str]]:
    return [(item.case_id, item.kind, item.stage) for item in items]


def test_an_answer_comes_near_is_late_and_is_given(at_desk: OpenDesk) -> None:
    case = receive(at_desk, 1, at_desk.ben)  # to be answered within two hours, by 12:00
    at_desk.clock.move(90 * MINUTE)
    assert said(due(at_desk)) == []
    at_desk.clock.move(1)
    assert said(due(at_desk)) == [(case, "first_response", "soon")]
    at_desk.clock.move(30 * MINUTE)
    assert said(due(at_desk)) == [(case, "first_response", "due")]
    at_desk.clock.move(HOUR)
    assert said(due(at_desk)) == [(case, "first_response", "overdue")]
    at_desk.desk.do(SendReply(case, "It is on its way.", SentBy.CLIPBOARD))
    assert said(due(at_desk)) == []


def test_a_case_that_waits_for_the_customer_reminds_of_nothing(at_desk: OpenDesk) -> None:
    case = receive(at_desk, 1, at_desk.ben)
    at_desk.desk.do(SendReply(case, "Which colour?", SentBy.CLIPBOARD))
    at_desk.desk.do(SetStatus(case, Status.WAITING_CUSTOMER))
    at_desk.clock.move(9 * DAY)
    assert said(due(at_desk)) == []


def test_r14_a_wait_after_the_due_time_is_no_lateness(at_desk: OpenDesk) -> None:
    case = receive(at_desk, 1, at_desk.ben)
    at_desk.desk.do(SendReply(case, "I look into it.", SentBy.CLIPBOARD))
    at_desk.clock.move(3 * DAY + 10 * MINUTE)  # 24 business hours are three days here: ten minutes late
    assert said(due(at_desk)) == [(case, "resolution", "due")]
    at_desk.desk.do(SetStatus(case, Status.WAITING_CUSTOMER))
    at_desk.clock.move(4 * HOUR)
    assert said(due(at_desk)) == []
    at_desk.desk.do(SetStatus(case, Status.OPEN))
    at_desk.clock.move(49 * MINUTE)
    assert said(due(at_desk)) == [(case, "resolution", "due")]
    at_desk.clock.move(2 * MINUTE)
    assert said(due(at_desk)) == [(case, "resolution", "overdue")]


@pytest.mark.parametrize("whose", ["ben", "lea", None])
def test_everybody_hears_of_their_own_cases_and_leads_of_nobodys(
    at_desk: OpenDesk, whose: str | None
) -> None:
    receive(at_desk, 1, getattr(at_desk, whose) if whose else None)
    at_desk.clock.move(2 * HOUR)
    heard = [name for name in ("ann", "lea", "ben") if due(at_desk, getattr(at_desk, name))]
    assert heard == ([whose] if whose else ["ann", "lea"])


def test_follow_ups_and_promises_are_due_until_they_are_done(at_desk: OpenDesk) -> None:
    case = receive(at_desk, 1, at_desk.lea)
    at = Instant(at_desk.clock.now + 30 * MINUTE)
    call = NewFollowUp(case, FollowUpKind.PROMISE, at, "call back", at_desk.ben)
    promise = at_desk.desk.do(SetFollowUp(call)).value
    assert due(at_desk) == ()
    at_desk.clock.move(30 * MINUTE)
    assert [(item.kind, item.text, item.customer_name) for item in due(at_desk)] == [
        (FollowUpKind.PROMISE, "call back", "Marta")
    ]
    at_desk.desk.do(EndFollowUp(promise))
    assert due(at_desk) == ()


def test_what_was_told_is_remembered_for_each_person(at_desk: OpenDesk) -> None:
    receive(at_desk, 1, None)
    at_desk.clock.move(2 * HOUR - 1)
    at_desk.desk.actor = at_desk.lea
    assert len(told(at_desk).tell) == 1
    assert told(at_desk).tell == ()
    at_desk.desk.actor = at_desk.ann
    assert len(told(at_desk).tell) == 1
