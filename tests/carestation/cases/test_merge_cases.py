"""Marta wrote twice about one parcel, and two colleagues have a case each. Lea makes one of them.

Whatever Marta answers to, it reaches the one case; the figures count her once; and taken back, it is as it was.
"""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Interaction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.merge_cases import MergeCases
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.customers.customer import NewCustomer
from carestation.errors import Refused
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, HOUR, MINUTE, Instant
from carestation.intake.receive import Receive
from carestation.timers.targets import Metric
from carestation.timers.timer import State
from tests.desks import OpenDesk


def _mail(number: int, text: str, more: str = "", subject: str = "Parcel", time: str = "09:40") -> bytes:
    return (
        f"From: Marta Oliveira <marta@example.net>\r\nTo: care@kettle.example\r\nSubject: {subject}\r\n"
        f"Message-ID: <{number}@example.net>\r\nDate: Mon, 16 Nov 2026 {time}:00 +0100\r\n{more}"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()


def _receive(at_desk: OpenDesk, content: bytes) -> CaseId:
    case = at_desk.desk.do(Receive(content, "dropped.eml")).value.case_id
    assert case is not None
    return case


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, at_desk.lea, at_desk.clock.now))


def _words(page: CasePage) -> list[str]:
    return [entry.text.strip() for entry in page.timeline if isinstance(entry, Interaction)]


@pytest.fixture
def two(at_desk: OpenDesk) -> tuple[CaseId, CaseId]:
    """The later one, which goes, and the first one, which stays."""
    first = _receive(at_desk, _mail(1, "Where is my parcel?"))
    at_desk.clock.move(5 * MINUTE)
    return _receive(at_desk, _mail(2, "It is still not here!")), first


def test_one_case_holds_everything_and_the_inbox_shows_it_once(
    at_desk: OpenDesk, two: tuple[CaseId, CaseId]
) -> None:
    gone, stays = two
    due = Instant(at_desk.clock.now + DAY)
    at_desk.desk.do(SetFollowUp(NewFollowUp(gone, FollowUpKind.REMINDER, due)))
    outcome = at_desk.desk.do(MergeCases(gone, stays))
    assert outcome.said == "CS-1002 is part of CS-1001 now"
    page = _page(at_desk, stays)
    assert _words(page) == ["Where is my parcel?", "It is still not here!"]
    assert [follow_up.due_at for follow_up in page.follow_ups] == [due]
    assert [row.case_id for row in at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows] == [stays]
    assert page.facts.cases == 1
    assert [row.case_id for row in at_desk.desk.ask(lambda read: read.cases_of(page.customer.id))] == [stays]
    told = [entry for entry in page.timeline if isinstance(entry, CaseEvent)]
    assert [event.data["number"] for event in told if event.type is EventType.ABSORBED] == [1002]


def test_every_way_to_the_merged_case_leads_to_the_other_for_ever(
    at_desk: OpenDesk, two: tuple[CaseId, CaseId]
) -> None:
    gone, stays = two
    at_desk.desk.do(MergeCases(gone, stays))
    assert _page(at_desk, gone).case.id == stays
    assert [hit.case_id for hit in at_desk.desk.ask(lambda read: read.search("CS-1002")).cases] == [stays]
    assert _receive(at_desk, _mail(3, "An answer", "In-Reply-To: <2@example.net>\r\n")) == stays
    third = _receive(at_desk, _mail(4, "Another matter, thinks Marta"))
    at_desk.desk.do(MergeCases(stays, third))
    assert _receive(at_desk, _mail(5, "By thread", "In-Reply-To: <2@example.net>\r\n")) == third
    assert _receive(at_desk, _mail(6, "By number", subject="Re: [CS-1002] Parcel")) == third
    number = at_desk.desk.ask(lambda read: read.case_by_number(1002))
    assert number is not None
    assert number.id == third


def test_its_timers_are_cancelled_and_the_other_s_next_response_counts_over_both(
    at_desk: OpenDesk, two: tuple[CaseId, CaseId]
) -> None:
    gone, stays = two
    at_desk.clock.move(10 * MINUTE)
    at_desk.desk.do(SendReply(stays, "We ask the carrier.", SentBy.CLIPBOARD))
    at_desk.clock.move(10 * MINUTE)
    again = at_desk.clock.now
    _receive(at_desk, _mail(3, "And?", "In-Reply-To: <2@example.net>\r\n", time="10:25"))
    at_desk.clock.move(10 * MINUTE)
    at_desk.desk.do(MergeCases(gone, stays))
    (row,) = at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    next_one = [t for t in _page(at_desk, stays).timers if t.metric is Metric.NEXT_RESPONSE]
    assert [timer.started_at for timer in next_one] == [again]
    assert row.urgent_at == min(t.due_at for t in _page(at_desk, stays).timers if t.due_at and not t.ended_at)
    database = at_desk.store.engine.database
    states = database.execute_sql("SELECT DISTINCT state FROM timer WHERE case_id = ?", (gone,)).fetchall()
    assert states == [(State.CANCELLED.value,)]


def test_what_came_in_after_the_merge_stays_where_it_arrived(
    at_desk: OpenDesk, two: tuple[CaseId, CaseId]
) -> None:
    gone, stays = two
    merged = at_desk.desk.do(MergeCases(gone, stays))
    at_desk.clock.move(MINUTE)
    _receive(at_desk, _mail(3, "A new word", "In-Reply-To: <2@example.net>\r\n"))
    assert merged.inverse is not None
    at_desk.desk.do(merged.inverse)
    assert _words(_page(at_desk, gone)) == ["It is still not here!"]
    assert sorted(_words(_page(at_desk, stays))) == ["A new word", "Where is my parcel?"]
    assert _receive(at_desk, _mail(4, "Its own again", "In-Reply-To: <2@example.net>\r\n")) == gone


def test_two_that_cannot_be_one_are_refused(at_desk: OpenDesk, two: tuple[CaseId, CaseId]) -> None:
    gone, stays = two
    ola = at_desk.desk.do(LogContact(Kind.CALL, "Mine", NewCustomer("Ola Nordmann"))).value
    with pytest.raises(Refused, match="another customer’s"):
        at_desk.desk.do(MergeCases(gone, ola))
    with pytest.raises(Refused, match="into itself"):
        at_desk.desk.do(MergeCases(gone, gone))
    at_desk.desk.do(SetStatus(stays, Status.RESOLVED, "it came"))
    with pytest.raises(Refused, match="out of sight"):
        at_desk.desk.do(MergeCases(gone, stays))
    first = at_desk.desk.do(MergeCases(stays, gone))
    with pytest.raises(Refused, match="part of another case"):
        at_desk.desk.do(MergeCases(gone, stays))
    at_desk.clock.move(HOUR)
    third = _receive(at_desk, _mail(9, "One more"))
    at_desk.desk.do(MergeCases(gone, third))
    assert first.inverse is not None
    with pytest.raises(Refused, match="merged again since"):
        at_desk.desk.do(first.inverse)
