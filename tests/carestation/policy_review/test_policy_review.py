"""Once a year the owner looks at the policy with the evidence of the year, and both ways out are on record."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from carestation.errors import BadInput, Refused
from carestation.instants import DAY
from carestation.objectives.change_objectives import SetObjective
from carestation.objectives.objective import Aim, Objective
from carestation.policy_review.evidence import review_evidence
from carestation.policy_review.hold_review import EndReview, OpenReview
from carestation.policy_review.review import Ending, Review, review_due
from carestation.workshops.workshop import AgendaItem
from tests.carestation.policy.desk_policies import adopt, policy_of
from tests.carestation.suggestions.team_of_desk import step_of, suggest
from tests.desks import OpenDesk

EVIDENCE = (AgendaItem("What the team suggests", ("Refund: too long – open, 1 for it",)),)
BERLIN = ZoneInfo("Europe/Berlin")


def reviews(at_desk: OpenDesk) -> tuple[Review, ...]:
    return at_desk.desk.ask(lambda read: read.team.reviews())


def due(at_desk: OpenDesk, chosen: str = "") -> date:
    current = policy_of(at_desk).current
    assert current is not None
    return review_due(current, reviews(at_desk), 12, chosen, BERLIN)


def test_it_is_due_a_year_after_the_last_look_or_on_the_chosen_day(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    assert due(at_desk) == date(2027, 11, 16)
    assert due(at_desk, "2027-03-01") == date(2027, 3, 1)
    at_desk.clock.move(150 * DAY)
    at_desk.desk.do(OpenReview(EVIDENCE))
    assert due(at_desk) == date(2027, 11, 16)
    at_desk.desk.do(EndReview(Ending.CONFIRMED, "Still right."))
    assert due(at_desk) == date(2028, 4, 15)
    assert due(at_desk, "2027-03-01") == date(2028, 4, 15), "a day that is past is used up"


def test_confirmed_no_change_is_on_record(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(OpenReview(EVIDENCE))
    with pytest.raises(Refused, match="open already"):
        at_desk.desk.do(OpenReview(EVIDENCE))
    with pytest.raises(BadInput, match="note"):
        at_desk.desk.do(EndReview(Ending.CONFIRMED, " "))
    at_desk.desk.do(EndReview(Ending.CONFIRMED, "Still right."))
    (review,) = reviews(at_desk)
    assert (review.version, review.ending, review.note, review.closed_by) == (
        1,
        Ending.CONFIRMED,
        "Still right.",
        "Ann Berg",
    )
    assert review.evidence == EVIDENCE
    assert policy_of(at_desk).kept is None


@pytest.mark.parametrize("ending", Ending)
def test_undo_and_redo(at_desk: OpenDesk, ending: Ending) -> None:
    adopt(at_desk)

    def look() -> object:
        return reviews(at_desk), policy_of(at_desk)

    nothing = look()
    opened = at_desk.desk.do(OpenReview(EVIDENCE))
    during = look()
    ended = at_desk.desk.do(EndReview(ending, "So be it."))
    after = look()
    assert (policy_of(at_desk).kept is not None) is (ending is Ending.NEW_VERSION)
    assert ended.inverse is not None
    back = at_desk.desk.do(ended.inverse)
    assert look() == during
    assert back.inverse is not None
    again = at_desk.desk.do(back.inverse)
    assert look() == after
    assert again.inverse is not None
    at_desk.desk.do(again.inverse)
    assert opened.inverse is not None
    at_desk.desk.do(opened.inverse)
    assert look() == nothing


def test_only_the_owner_reviews_and_only_what_is_published(at_desk: OpenDesk) -> None:
    with pytest.raises(Refused, match="Only the owner"):
        at_desk.desk.do(OpenReview(EVIDENCE))
    at_desk.desk.actor = at_desk.ann
    with pytest.raises(Refused, match="No policy"):
        at_desk.desk.do(OpenReview(EVIDENCE))


def test_the_evidence_is_of_the_year(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(SetObjective(Objective("respect", Aim.AT_LEAST, 92)))
    suggest(at_desk, at_desk.ben, step_of(at_desk, "delivery_problem"), "Nobody has the number at hand.")
    told = at_desk.desk.ask(lambda read: review_evidence(read, at_desk.clock.now))
    found = {part.title: part.lines for part in told}
    assert any("at least 92%, last month –" in line for line in found["Objectives and where we are"])
    (line,) = found["What the team suggests"]
    assert line.endswith("Nobody has the number at hand. – open, 0 for it")
