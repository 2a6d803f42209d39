"""A carrier lost a van: twelve cases are the same matter, and Lea deals with them in one go.

She sees beforehand what will happen; what the gate refuses stays open, with the reason; and one undo takes all back.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.bulk.act import BulkAct
from carestation.bulk.acts import AssignAll, ResolveAll, SnoozeAll, TagAll
from carestation.bulk.on_many import BulkResult, LookAhead, OnMany, together
from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.delete_case import DeleteCase
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.merge_cases import MergeCases
from carestation.cases.tag_case import LONGEST, TagCase, read_tags
from carestation.checklists.attach import RemoveChecklist
from carestation.customers.customer import NewCustomer
from carestation.errors import BadInput, Refused
from carestation.identity import CaseId
from carestation.instants import HOUR, Instant
from tests.desks import OpenDesk
from tests.store_dump import differences, dump


def _open(at_desk: OpenDesk, name: str, *, free: bool) -> CaseId:
    """A case; one that is free has no checklist that would keep it open."""
    case = at_desk.desk.do(
        LogContact(Kind.CALL, "The van", NewCustomer(name), issue_type="delivery_problem")
    ).value
    if free:
        for run in _page(at_desk, case).checklists:
            at_desk.desk.do(RemoveChecklist(run.id))
    return case


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))


@pytest.fixture
def cases(at_desk: OpenDesk) -> tuple[CaseId, ...]:
    at_desk.desk.actor = at_desk.lea
    return tuple(_open(at_desk, f"Customer {n}", free=n % 3 > 0) for n in range(6))


def _acts(at_desk: OpenDesk) -> list[BulkAct]:
    due = Instant(at_desk.clock.now + 3 * HOUR)
    return [AssignAll(at_desk.ann), AssignAll(None), ResolveAll(), SnoozeAll(due), TagAll(("van", "lost"))]


@pytest.mark.parametrize("number", range(5))
def test_what_the_look_ahead_says_is_what_happens_and_one_undo_takes_it_back(
    at_desk: OpenDesk, cases: tuple[CaseId, ...], number: int
) -> None:
    act = _acts(at_desk)[number]
    before = dump(at_desk)
    expected = at_desk.desk.do(LookAhead(cases, act)).value
    assert differences(before, dump(at_desk)) == {}
    outcome = at_desk.desk.do(OnMany(cases, act))
    assert outcome.value == expected
    assert set(outcome.value.done) | {s.thing for s in outcome.value.stay} == set(cases)
    after = dump(at_desk)
    assert outcome.inverse is not None
    undone = at_desk.desk.do(outcome.inverse)
    assert differences(before, dump(at_desk)) == {}
    assert undone.inverse is not None
    at_desk.desk.do(undone.inverse)
    assert differences(after, dump(at_desk)) == {}


def test_what_the_gate_refuses_stays_open_and_says_why(at_desk: OpenDesk, cases: tuple[CaseId, ...]) -> None:
    result = at_desk.desk.do(OnMany(cases, ResolveAll())).value
    assert [_page(at_desk, CaseId(case)).case.status for case in result.done] == [Status.RESOLVED] * 4
    assert [stay.thing for stay in result.stay] == [cases[0], cases[3]]
    assert result.stay[0].told.startswith("CS-1001 has 7 open steps: “Order number”")
    assert _page(at_desk, cases[0]).case.status is Status.OPEN


def test_cases_that_went_meanwhile_are_left_out(at_desk: OpenDesk, cases: tuple[CaseId, ...]) -> None:
    customer = _page(at_desk, cases[1]).customer.id
    second = at_desk.desk.do(LogContact(Kind.CALL, "Again", customer)).value
    at_desk.desk.do(MergeCases(second, cases[1]))
    at_desk.desk.do(DeleteCase(cases[2]))
    result = at_desk.desk.do(OnMany((second, cases[2], cases[4], cases[4]), TagAll(("van",)))).value
    assert result.done == (cases[4],)
    assert result.stay[0].told.endswith("is part of another case now")


def test_pieces_are_one_act(at_desk: OpenDesk, cases: tuple[CaseId, ...]) -> None:
    before = dump(at_desk)
    act = AssignAll(None)
    pieces = [at_desk.desk.do(OnMany(cases[n : n + 2], act)) for n in (0, 2, 4)]
    whole = together(act.title, pieces)
    assert whole.value == BulkResult(cases)
    assert whole.inverse is not None
    at_desk.desk.do(whole.inverse)
    assert differences(before, dump(at_desk)) == {}


def test_one_undo_for_all_is_refused_whole_where_one_case_was_changed_since(
    at_desk: OpenDesk, cases: tuple[CaseId, ...]
) -> None:
    outcome = at_desk.desk.do(OnMany(cases, AssignAll(None)))
    at_desk.desk.do(OnMany(cases[:1], AssignAll(at_desk.ben)))
    before = dump(at_desk)
    assert outcome.inverse is not None
    with pytest.raises(Refused, match="CS-1001 was changed since"):
        at_desk.desk.do(outcome.inverse)
    assert differences(before, dump(at_desk)) == {}


def test_tags_are_words_of_the_desk(at_desk: OpenDesk, cases: tuple[CaseId, ...]) -> None:
    at_desk.desk.do(TagCase(cases[0], ("Van", "lost")))
    assert _page(at_desk, cases[0]).tags == ("lost", "Van")
    assert at_desk.desk.do(TagCase(cases[0], ("VAN",))).inverse is None
    at_desk.desk.do(TagCase(cases[1], ("van",)))
    assert at_desk.desk.ask(lambda read: read.case_tags()) == ("Van", "lost")
    hits = at_desk.desk.ask(lambda read: read.search("#VAN")).cases
    assert [hit.case_id for hit in hits[:2]] == [cases[1], cases[0]]  # before those that only hold the word
    tagged = at_desk.desk.do(TagCase(cases[2], ("new",)))
    at_desk.desk.do(TagCase(cases[2], (), ("new",)))
    assert tagged.inverse is not None
    with pytest.raises(Refused, match="tags were changed since"):
        at_desk.desk.do(tagged.inverse)
    with pytest.raises(Refused, match="enough tags"):
        at_desk.desk.do(TagCase(cases[3], tuple(f"tag {n}" for n in range(21))))


@given(st.text(max_size=200))
def test_tags_are_read_from_anything_that_is_typed(text: str) -> None:
    try:
        tags = read_tags(text)
    except BadInput:
        assert any(len(part) > LONGEST for part in text.split(","))
        return
    assert read_tags(", ".join(tags)) == tags
    assert all(tag and tag == " ".join(tag.split()) for tag in tags)
    assert len({tag.casefold() for tag in tags}) == len(tags)
