"""A message arrives. Somebody drops it on the window, and it is a case, on its case, or visibly aside; once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Interaction, SentBy
from carestation.cases.set_status import SetStatus
from carestation.cases.write import SendReply
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, HOUR, Instant
from carestation.intake.receive import Receive
from carestation.intake.received import Fate, Received
from carestation.settings.catalogue import TYPE_BY_WORDS
from carestation.settings.change_setting import ChangeSetting
from carestation.sops.library import built_in_sops
from carestation.sops.suggest_for_case import suggest_for_case
from carestation.sops.suggest_issue_type import IssueTypeSuggester
from carestation.timers.targets import Metric
from tests.desks import OpenDesk

CORPUS = Path(__file__).parents[4] / "shared" / "data" / "mail"


def _mail(
    text: str = "My parcel has not arrived.",
    *,
    subject: str = "Parcel",
    sender: str = "Marta Oliveira <marta@example.net>",
    message_id: str = "<1@example.net>",
    date: str = "Mon, 16 Nov 2026 09:40:00 +0100",
    more: str = "",
) -> bytes:
    return (
        f"From: {sender}\r\nTo: care@kettle.example\r\nSubject: {subject}\r\nMessage-ID: {message_id}\r\n"
        f"Date: {date}\r\n{more}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()


def _receive(at_desk: OpenDesk, content: bytes) -> Received:
    return at_desk.desk.do(Receive(content, "dropped.eml")).value


def _page(at_desk: OpenDesk, case: CaseId | None) -> CasePage:
    assert case is not None
    return at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now))


def test_a_first_message_opens_a_case_with_everything_on_it(at_desk: OpenDesk) -> None:
    received = _receive(at_desk, _mail())
    assert received.fate is Fate.OPENED
    page = _page(at_desk, received.case_id)
    assert page.customer.name == "Marta Oliveira"
    assert page.customer.email == "marta@example.net"
    assert page.case.issue_type == "delivery_problem"
    assert page.case.representative_id is not None
    assert page.checklists[0].sop.key == "delivery_problem"
    first = page.timers[0]
    assert first.metric == "first_response"
    assert first.due_at == page.case.opened_at + 2 * HOUR  # two business hours, from when she wrote
    rows = at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    assert [row.customer_name for row in rows] == ["Marta Oliveira"]


def test_where_the_desk_wants_no_guess_the_suggestion_waits_on_the_case(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(ChangeSetting(TYPE_BY_WORDS, False))
    page = _page(at_desk, _receive(at_desk, _mail()).case_id)
    assert page.case.issue_type == "general_inquiry"
    suggester = IssueTypeSuggester(built_in_sops())
    found = at_desk.desk.ask(lambda read: suggest_for_case(read, suggester, page))
    assert found is not None
    assert found.key == "delivery_problem"


def test_the_same_message_twice_is_one(at_desk: OpenDesk) -> None:
    _receive(at_desk, _mail())
    again = _receive(at_desk, _mail())
    on_another_way = _receive(at_desk, b"Received: from elsewhere\r\n" + _mail())
    assert again.fate is on_another_way.fate is Fate.DUPLICATE
    assert len(at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows) == 1


def test_another_message_under_the_same_id_is_not_lost(at_desk: OpenDesk) -> None:
    # some senders use one Message-ID for everything
    first = _receive(at_desk, _mail("Parcel one is late."))
    second = _receive(at_desk, _mail("Parcel two is late."))
    assert second.fate is Fate.OPENED
    assert second.case_id != first.case_id


def test_an_answer_continues_its_case_by_what_it_refers_to(at_desk: OpenDesk) -> None:
    first = _receive(at_desk, _mail())
    assert first.case_id is not None
    at_desk.desk.do(
        SendReply(first.case_id, "We look into it.", SentBy.FILE, message_id="<ours@kettle.example>")
    )
    by_reply = _mail("Thanks!", message_id="<2@x>", more="In-Reply-To: <ours@kettle.example>\r\n")
    by_ancestor = _mail("And?", message_id="<3@x>", more="References: <never-seen@x> <1@example.net>\r\n")
    by_number = _mail("Still nothing", message_id="<4@x>", subject=f"Re: [CS-{first.case_number}] Parcel")
    for content in (by_reply, by_ancestor, by_number):
        assert _receive(at_desk, content).case_id == first.case_id


def test_a_case_number_in_a_strangers_mail_opens_another_case(at_desk: OpenDesk) -> None:
    first = _receive(at_desk, _mail())
    guess = _mail(
        "Tell me everything",
        sender="eve@example.org",
        message_id="<9@x>",
        subject=f"[CS-{first.case_number}]",
    )
    assert _receive(at_desk, guess).fate is Fate.OPENED


def test_a_customer_who_writes_again_reopens_and_ends_waiting_for_a_reply(at_desk: OpenDesk) -> None:
    case = _receive(at_desk, _mail()).case_id
    assert case is not None
    at_desk.clock.move(HOUR)
    at_desk.desk.do(SendReply(case, "Is it there now?", SentBy.CLIPBOARD))
    due = Instant(at_desk.clock.now + DAY)
    at_desk.desk.do(SetFollowUp(NewFollowUp(case, FollowUpKind.IF_NO_REPLY, due)))
    at_desk.desk.do(SetFollowUp(NewFollowUp(case, FollowUpKind.PROMISE, due)))
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(SetStatus(case, Status.RESOLVED, "customer was told"))
    later = _mail("No!", message_id="<2@x>", date="", more="In-Reply-To: <1@example.net>\r\n")
    _receive(at_desk, later)
    page = _page(at_desk, case)
    assert page.case.status is Status.OPEN
    assert page.case.ended_at is None
    assert [follow_up.kind for follow_up in page.follow_ups] == [FollowUpKind.PROMISE]
    assert page.timers[-1].metric == "resolution"
    assert [timer.metric for timer in page.timers].count(Metric.NEXT_RESPONSE) == 1


def test_machine_mail_that_belongs_nowhere_is_aside_and_starts_no_clock(at_desk: OpenDesk) -> None:
    away = _mail("I am away.", message_id="<7@x>", more="Auto-Submitted: auto-replied\r\n")
    received = _receive(at_desk, away)
    assert received.fate is Fate.ASIDE
    aside = at_desk.desk.ask(lambda read: read.kept_aside())
    assert [item.file_name for item in aside] == ["dropped.eml"]
    assert at_desk.desk.ask(lambda read: read.raw_message(aside[0].raw_id)) == away


def test_an_out_of_office_note_joins_its_case_and_changes_nothing(at_desk: OpenDesk) -> None:
    case = _receive(at_desk, _mail()).case_id
    before = _page(at_desk, case)
    away = _mail(
        "I am away.",
        message_id="<7@x>",
        more="Auto-Submitted: auto-replied\r\nIn-Reply-To: <1@example.net>\r\n",
    )
    assert _receive(at_desk, away).fate is Fate.CONTINUED
    after = _page(at_desk, case)
    assert after.timers == before.timers
    assert after.case.status is before.case.status
    assert len(after.timeline) == len(before.timeline) + 1


def test_an_archive_comes_in_closed_with_its_own_dates(at_desk: OpenDesk) -> None:
    old = _mail(date="Tue, 3 Mar 2020 10:00:00 +0100")
    received = at_desk.desk.do(Receive(old, "old.mbox", closed_before=at_desk.clock.now)).value
    page = _page(at_desk, received.case_id)
    assert page.case.status is Status.CLOSED
    assert page.case.opened_at < at_desk.clock.now - 2000 * DAY
    assert not [timer for timer in page.timers if timer.ended_at is None]


def test_an_old_date_starts_no_clock_in_the_past(at_desk: OpenDesk) -> None:
    received = _receive(at_desk, _mail(date="Tue, 3 Mar 2020 10:00:00 +0100"))
    page = _page(at_desk, received.case_id)
    assert page.case.opened_at == at_desk.clock.now


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_whatever_arrives_is_on_a_case_aside_or_here_already(at_desk: OpenDesk, content: bytes) -> None:
    received = _receive(at_desk, content)
    stored = {item.size for item in at_desk.desk.ask(lambda read: read.kept_aside())}
    assert received.case_id is not None or received.fate is Fate.DUPLICATE or len(content) in stored


@pytest.mark.skipif(not CORPUS.exists(), reason="the collection of real messages is not beside the project")
def test_real_messages_are_each_a_case_or_aside_and_enter_once(at_desk: OpenDesk) -> None:
    files = sorted(CORPUS.rglob("*.eml"))
    fates = Counter(_receive(at_desk, file.read_bytes()).fate for file in files)
    assert sum(fates.values()) == len(files)
    assert fates[Fate.OPENED] >= 90
    aside = at_desk.desk.ask(lambda read: read.kept_aside())
    assert len(aside) == fates[Fate.ASIDE]
    assert all(item.reason for item in aside)
    again = Counter(_receive(at_desk, file.read_bytes()).fate for file in files)
    assert again == {Fate.DUPLICATE: len(files)}
    cases = list(at_desk.desk.ask(lambda read: read.all_cases()))
    pages = [_page(at_desk, case.id) for case in cases]
    texts = [e for page in pages for e in page.timeline if isinstance(e, Interaction)]
    assert len(texts) == fates[Fate.OPENED] + fates[Fate.CONTINUED]
    assert at_desk.store.engine.problems() == []
