"""Lea thanks Ben for a case, and takes it back. Only Ben's seeing counts as seen, only Lea takes her words back."""

from __future__ import annotations

import pytest

from carestation.cases.case import Status
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.customers.customer import NewCustomer
from carestation.errors import CareError
from carestation.identity import CaseId, ThanksId
from carestation.instants import HOUR
from carestation.ratings.opt_out import OptOut
from carestation.ratings.record_rating import RecordRating
from carestation.recognition.say_thanks import SayThanks, SeeThanks, WithdrawThanks
from carestation.recognition.thanks import LONGEST, KindWords, NewThanks, Thanks
from tests.desks import OpenDesk


def _said(at_desk: OpenDesk) -> tuple[Thanks, ...]:
    return at_desk.desk.ask(lambda read: read.recognition.thanks())


def _wall(at_desk: OpenDesk) -> tuple[KindWords, ...]:
    return at_desk.desk.ask(lambda read: read.recognition.kind_words())


def _unseen(at_desk: OpenDesk) -> int:
    return at_desk.desk.ask(lambda read: read.recognition.unseen_thanks(at_desk.ben))


def _case(at_desk: OpenDesk) -> CaseId:
    return at_desk.desk.do(LogContact(Kind.CALL, "A late parcel", NewCustomer("Marta Oliveira"))).value


def _say(at_desk: OpenDesk, words: str = "You stayed so calm.") -> ThanksId:
    at_desk.desk.actor = at_desk.lea
    return at_desk.desk.do(SayThanks(NewThanks(at_desk.ben, words))).value


def test_thanks_are_found_with_the_case_they_are_for(at_desk: OpenDesk) -> None:
    case = _case(at_desk)
    at_desk.desk.actor = at_desk.lea
    done = at_desk.desk.do(SayThanks(NewThanks(at_desk.ben, " You stayed so calm. ", case)))
    (thanks,) = _said(at_desk)
    assert (thanks.from_name, thanks.to_name, thanks.words) == ("Lea Ott", "Ben Diaz", "You stayed so calm.")
    assert (thanks.case_id, thanks.case_number, thanks.seen_at) == (case, 1001, None)
    assert done.said == "Ben will find it on the page Team"


@pytest.mark.parametrize(
    ("words", "number"),
    [("For CS-1001, so calm!", 1001), ("for cs-1001", 1001), ("For CS-4711", 0), ("CS-10019", 0)],
)
def test_a_case_that_is_named_is_the_one_they_are_for(at_desk: OpenDesk, words: str, number: int) -> None:
    _case(at_desk)
    _say(at_desk, words)
    assert _said(at_desk)[0].case_number == number


def test_seen_is_what_the_other_saw(at_desk: OpenDesk) -> None:
    thanks = _say(at_desk)
    at_desk.desk.do(SeeThanks((thanks,)))
    assert _unseen(at_desk) == 1
    at_desk.desk.actor = at_desk.ben
    at_desk.desk.do(SeeThanks((thanks,)))
    assert _unseen(at_desk) == 0
    first_seen = _said(at_desk)[0].seen_at
    at_desk.clock.move(HOUR)
    at_desk.desk.do(SeeThanks((thanks,)))
    assert _said(at_desk)[0].seen_at == first_seen == at_desk.clock.now - HOUR


def test_undo_takes_it_back_and_redo_says_it_again(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.lea
    did = at_desk.desk.do(SayThanks(NewThanks(at_desk.ben, "Thank you!")))
    before = _said(at_desk)
    assert did.inverse is not None
    undid = at_desk.desk.do(did.inverse)
    assert (_said(at_desk), _unseen(at_desk)) == ((), 0)
    assert undid.inverse is not None
    at_desk.desk.do(undid.inverse)
    assert _said(at_desk) == before


def test_only_who_said_it_takes_it_back(at_desk: OpenDesk) -> None:
    thanks = _say(at_desk)
    at_desk.desk.actor = at_desk.ann
    with pytest.raises(CareError):
        at_desk.desk.do(WithdrawThanks(thanks))
    assert len(_said(at_desk)) == 1


@pytest.mark.parametrize("words", ["", "  \n", "x" * (LONGEST + 1)])
def test_words_are_needed_but_not_too_many(at_desk: OpenDesk, words: str) -> None:
    with pytest.raises(CareError):
        _say(at_desk, words)
    assert _said(at_desk) == ()


def test_nobody_thanks_themselves(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ben
    with pytest.raises(CareError):
        at_desk.desk.do(SayThanks(NewThanks(at_desk.ben, "Well done, me.")))


def _rated(at_desk: OpenDesk, score: int, words: str) -> CaseId:
    case = _case(at_desk)
    at_desk.desk.do(SetStatus(case, Status.RESOLVED, "done"))
    at_desk.desk.do(RecordRating(case, score, words, "phone"))
    return case


def test_the_wall_has_the_words_of_five_stars_only(at_desk: OpenDesk) -> None:
    _rated(at_desk, 5, "So kind!")
    _rated(at_desk, 4, "Fine.")
    _rated(at_desk, 5, "")
    assert [(one.words, one.customer_name) for one in _wall(at_desk)] == [("So kind!", "Marta Oliveira")]


def test_who_does_not_want_to_be_asked_is_not_on_the_wall(at_desk: OpenDesk) -> None:
    case = _rated(at_desk, 5, "So kind!")
    page = at_desk.desk.ask(lambda read: read.case_page(case, at_desk.ben, at_desk.clock.now))
    at_desk.desk.do(OptOut(page.customer.id))
    assert _wall(at_desk) == ()
