"""The team meets: an agenda from the month, notes, and decisions that come back to whoever took them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from carestation.errors import BadInput, Refused
from carestation.evidence.evidence import Comparison, Share, SopEvidence, StepEvidence
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp
from carestation.identity import WorkshopId
from carestation.instants import DAY, Instant
from carestation.operation import Operation
from carestation.sops.sop import Need
from carestation.workshops.agenda import left_out_lines
from carestation.workshops.hold_workshop import Decide, EndWorkshop, NoteInWorkshop, PlanWorkshop
from carestation.workshops.workshop import AgendaItem, Workshop
from tests.desks import OpenDesk

AGENDA = (AgendaItem("How October was", ("Respect: 91%",)), AgendaItem("What we do next"))
DAY_OF_IT = date(2026, 11, 20)


def workshops(at_desk: OpenDesk) -> tuple[Workshop, ...]:
    return at_desk.desk.ask(lambda read: read.team.workshops())


def planned(at_desk: OpenDesk) -> WorkshopId:
    at_desk.desk.actor = at_desk.lea
    return at_desk.desk.do(PlanWorkshop(DAY_OF_IT, AGENDA)).value


def later(at_desk: OpenDesk) -> Instant:
    return Instant(at_desk.clock.now + 2 * DAY)


def test_a_decision_comes_back_to_its_owner_on_its_day_and_is_done_there(at_desk: OpenDesk) -> None:
    workshop = planned(at_desk)
    due = later(at_desk)
    made = at_desk.desk.do(Decide(workshop, "Call the carrier about Fridays", at_desk.ben, due)).value
    far = Instant(at_desk.clock.now + 7 * DAY)
    (row,) = at_desk.desk.ask(lambda read: read.today(at_desk.ben, far))
    assert (row.customer_name, row.customer_id, row.case_number) == ("Workshop", None, None)
    assert row.follow_up.text == "Call the carrier about Fridays"
    assert at_desk.desk.ask(lambda read: read.today(at_desk.lea, far)) == ()
    at_desk.clock.move(2 * DAY)
    facts = at_desk.desk.ask(lambda read: read.due(at_desk.ben, at_desk.clock.now))
    assert [item.customer_name for item in facts.follow_ups] == ["Workshop"]
    assert at_desk.desk.ask(lambda read: read.counts(at_desk.ben, at_desk.clock.now)).due_follow_ups == 1
    at_desk.desk.do(MoveFollowUp(made, Instant(at_desk.clock.now + DAY)))
    at_desk.desk.do(EndFollowUp(made))
    assert [one.state for one in workshops(at_desk)[0].decisions] == ["done"]


def test_leads_plan_and_everybody_writes(at_desk: OpenDesk) -> None:
    with pytest.raises(Refused, match="lead"):
        at_desk.desk.do(PlanWorkshop(DAY_OF_IT, AGENDA))
    workshop = planned(at_desk)
    at_desk.desk.actor = at_desk.ben
    at_desk.desk.do(NoteInWorkshop(workshop, "We were late on Fridays.", ""))
    with pytest.raises(Refused, match="meanwhile"):
        at_desk.desk.do(NoteInWorkshop(workshop, "Something else.", ""))
    assert workshops(at_desk)[0].notes == "We were late on Fridays."
    with pytest.raises(BadInput, match="needs words"):
        at_desk.desk.do(Decide(workshop, " ", at_desk.ben, later(at_desk)))
    with pytest.raises(BadInput, match="past"):
        at_desk.desk.do(Decide(workshop, "Yesterday", at_desk.ben, Instant(at_desk.clock.now - 1)))


@pytest.mark.parametrize("act", ["plan", "note", "decide", "end"])
def test_undo_and_redo(at_desk: OpenDesk, act: str) -> None:
    workshop = planned(at_desk)
    acts: dict[str, Operation[Any]] = {
        "plan": PlanWorkshop(DAY_OF_IT, AGENDA),
        "note": NoteInWorkshop(workshop, "Fridays.", ""),
        "decide": Decide(workshop, "Call the carrier", at_desk.ben, later(at_desk)),
        "end": EndWorkshop(workshop),
    }
    before = workshops(at_desk)
    did = at_desk.desk.do(acts[act])
    after = workshops(at_desk)
    assert after != before
    assert did.inverse is not None
    undid = at_desk.desk.do(did.inverse)
    assert workshops(at_desk) == before
    assert undid.inverse is not None
    at_desk.desk.do(undid.inverse)
    assert workshops(at_desk) == after


def _step(title: str, shown: int, done: int) -> StepEvidence:
    nothing = Comparison()
    return StepEvidence(title, title, Need.REQUIRED, shown, done, shown - done, 0, 0, None, nothing, nothing)


def test_only_steps_that_are_often_left_out_of_enough_cases_are_talked_about() -> None:
    steps = (_step("Photo", 40, 10), _step("Name", 40, 39), _step("Rare", 4, 0), _step("Box", 20, 14))
    sop = SopEvidence("refund", "Refund", 40, 0, Share(), Share(), steps)
    assert left_out_lines([sop]) == (
        "Refund: “Photo” was left out in 30 of 40 cases.",
        "Refund: “Box” was left out in 6 of 20 cases.",
    )
