"""Whom to ask, whom to ring, and what is to be read: each list holds whom a person would put on it, and no other."""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.errors import BadInput, CareError
from carestation.identity import CaseId
from carestation.instants import DAY, Instant
from carestation.ratings.asking import REST, AskRating
from carestation.ratings.opt_out import OptOut
from carestation.ratings.rating import Way
from carestation.ratings.rating_reader import FeedbackRow
from carestation.ratings.record_rating import RecordRating
from carestation.ratings.settle_rating import SettleRating
from carestation.ratings.take_rating import Given, take_rating
from tests.desks import OpenDesk


def _resolved(at_desk: OpenDesk, name: str) -> CaseId:
    at_desk.desk.actor = at_desk.lea
    point = email_point(f"{name.lower()}@example.net")
    assert point is not None
    case = at_desk.desk.do(LogContact(Kind.CALL, "Hello", NewCustomer(name, (point,)))).value
    at_desk.desk.do(SetStatus(case, Status.RESOLVED, "on the phone"))
    return case


def _span(at_desk: OpenDesk) -> tuple[Instant, Instant]:
    now = at_desk.clock.now
    return Instant(now - DAY), Instant(now - 30 * DAY)


def _to_ask(at_desk: OpenDesk) -> list[str]:
    asked_before = Instant(at_desk.clock.now - REST)
    rows = at_desk.desk.ask(lambda read: read.ratings.to_ask(*_span(at_desk), asked_before))
    return [row.customer_name for row in rows]


def _to_call(at_desk: OpenDesk) -> list[str]:
    rows = at_desk.desk.ask(lambda read: read.ratings.to_call(*_span(at_desk)))
    return [row.customer_name for row in rows]


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))


def _to_read(at_desk: OpenDesk) -> tuple[FeedbackRow, ...]:
    return at_desk.desk.ask(lambda read: read.ratings.to_read())


def test_who_is_asked_a_day_later(at_desk: OpenDesk) -> None:
    marta = _resolved(at_desk, "Marta")
    assert _to_ask(at_desk) == []  # it is too soon
    at_desk.clock.move(2 * DAY)
    assert _to_ask(at_desk) == ["Marta"]
    at_desk.desk.do(AskRating(marta))
    assert _to_ask(at_desk) == []


def test_nobody_is_asked_whose_case_came_back_who_opted_out_or_who_waits_for_us(at_desk: OpenDesk) -> None:
    back, out, waits = (_resolved(at_desk, name) for name in ("Jonas", "Elin", "Samir"))
    at_desk.clock.move(2 * DAY)
    assert _to_ask(at_desk) == ["Jonas", "Elin", "Samir"]
    at_desk.desk.do(SetStatus(back, Status.OPEN))
    customer_of = {case: _page(at_desk, case).customer.id for case in (out, waits)}
    did = at_desk.desk.do(OptOut(customer_of[out]))
    at_desk.desk.do(LogContact(Kind.CALL, "One more thing", customer_of[waits]))
    assert _to_ask(at_desk) == []
    assert did.inverse is not None
    at_desk.desk.do(did.inverse)
    assert _to_ask(at_desk) == ["Elin"]


def test_the_call_list_has_the_bad_first_and_then_the_silent(at_desk: OpenDesk) -> None:
    silent, bad, worse = (_resolved(at_desk, name) for name in ("Silke", "Bert", "Wanda"))
    content = _resolved(at_desk, "Connie")
    at_desk.clock.move(2 * DAY)
    at_desk.desk.do(RecordRating(content, 5, "", "phone"))
    at_desk.desk.do(RecordRating(bad, 2, "slow", "phone"))
    at_desk.desk.do(RecordRating(worse, 1, "rude", "counter"))
    assert _to_call(at_desk) == ["Wanda", "Bert", "Silke"]
    at_desk.desk.do(RecordRating(silent, 4, "", "phone"))
    at_desk.desk.do(SetStatus(bad, Status.RESOLVED, "made right"))
    assert _to_call(at_desk) == ["Wanda"]


class _Unclear:
    """An answer that no rule can read."""

    title = "receive rating"

    def __init__(self, case: CaseId) -> None:
        self.case = case

    def run(self, work):  # type: ignore[no-untyped-def]
        return take_rating(
            work, Given(self.case, 1, Way.MAIL, None, "great!!", "What did they mean?"), self.title
        )


@pytest.mark.parametrize("score", [5, 1, None])
def test_what_is_read_leaves_the_list_and_can_be_taken_back(at_desk: OpenDesk, score: int | None) -> None:
    case = _resolved(at_desk, "Marta")
    at_desk.desk.do(AskRating(case))
    at_desk.desk.do(_Unclear(case))
    row = _to_read(at_desk)[0]
    assert row.rating is not None
    assert (row.rating.words, row.rating.note) == ("great!!", "What did they mean?")
    did = at_desk.desk.do(SettleRating(row.rating.id, score))
    assert _to_read(at_desk) == ()
    page = _page(at_desk, case)
    assert page.facts.last_rating == score
    assert page.case.status is (Status.OPEN if score == 1 else Status.RESOLVED)
    with pytest.raises(CareError):
        at_desk.desk.do(SettleRating(row.rating.id, 3))
    assert did.inverse is not None
    undid = at_desk.desk.do(did.inverse)
    assert [one.rating for one in _to_read(at_desk)] == [row.rating]
    assert undid.inverse is not None
    at_desk.desk.do(undid.inverse)
    assert _to_read(at_desk) == ()


def test_six_is_no_score_for_a_person_either(at_desk: OpenDesk) -> None:
    case = _resolved(at_desk, "Marta")
    with pytest.raises(BadInput, match="from 1 to 5"):
        at_desk.desk.do(RecordRating(case, 6, "", "phone"))


def test_an_answer_on_the_phone_answers_what_was_asked_by_mail(at_desk: OpenDesk) -> None:
    case = _resolved(at_desk, "Marta")
    at_desk.desk.do(AskRating(case))
    asked_at = at_desk.clock.now
    at_desk.clock.move(DAY)
    rating = at_desk.desk.do(RecordRating(case, 4, "", "phone")).value
    assert (rating.asked_at, rating.answered_at, rating.way) == (asked_at, at_desk.clock.now, Way.PHONE)
