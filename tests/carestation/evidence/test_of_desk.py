"""The evidence of a real store: what was done at the desk comes out as figures, in the terminal and as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from carestation.__main__ import main
from carestation.cases.case import Status
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.customers.customer import NewCustomer
from carestation.evidence.evidence import StepEvidence
from carestation.evidence.of_desk import evidence_of
from carestation.identity import CaseId
from carestation.instants import DAY
from carestation.keys.key_file import beside, write_key_file
from carestation.ratings.record_rating import RecordRating
from db.queries import settled_runs
from tests.carestation.checklists.test_move_to_version import FIRST, Publish
from tests.desks import OpenDesk


def worked(at_desk: OpenDesk, *, told: bool, score: int | None = None, back: bool = False) -> CaseId:
    """A case of somebody who is glad, resolved; `told` leaves no step out, else a lead goes on without."""
    do = at_desk.desk.do
    case = do(LogContact(Kind.CALL, "Lovely!", NewCustomer("Jo"), issue_type="praise")).value
    page = at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))
    run_id = page.checklists[0].id
    do(DoStep(run_id, "words", StepEventKind.ANSWERED, "kind", seconds=40))
    do(DoStep(run_id, "mood", StepEventKind.ANSWERED, "glad", seconds=4))
    if told:
        do(DoStep(run_id, "told", StepEventKind.TICKED, seconds=20))
    do(SetStatus(case, Status.RESOLVED, "" if told else "nobody here today"))
    if score is not None:
        do(RecordRating(case, score, "", "phone"))
    if back:
        at_desk.clock.move(DAY)
        do(SetStatus(case, Status.OPEN))
    return case


@pytest.fixture
def filled(at_desk: OpenDesk) -> OpenDesk:
    """Five cases, three weeks ago; one still under way today."""
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(Publish(FIRST))
    for score in (5, 4):
        worked(at_desk, told=True, score=score)
    worked(at_desk, told=True)
    worked(at_desk, told=False, score=1, back=True)
    worked(at_desk, told=False)
    at_desk.clock.move(21 * DAY)
    at_desk.desk.do(LogContact(Kind.CALL, "Nice!", NewCustomer("Al"), issue_type="praise"))
    return at_desk


def told(at_desk: OpenDesk) -> StepEvidence:
    (found,) = at_desk.desk.ask(lambda read: evidence_of(read, at_desk.clock.now, key="praise"))
    step = found.step("told")
    assert step is not None
    return step


def test_what_was_done_at_the_desk_comes_out(filled: OpenDesk) -> None:
    step = told(filled)
    assert (step.shown, step.done, step.overridden, step.median_seconds) == (5, 3, 2, 20)
    assert (step.good_ratings.done.part, step.good_ratings.done.whole) == (2, 2)
    assert (step.good_ratings.left_out.part, step.good_ratings.left_out.whole) == (0, 1)
    assert (step.reopenings.done.part, step.reopenings.done.whole) == (0, 3)
    assert (step.reopenings.left_out.part, step.reopenings.left_out.whole) == (1, 2)


def test_a_store_read_in_many_pieces_gives_the_same(
    filled: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = told(filled)
    monkeypatch.setattr(settled_runs, "AT_ONCE", 2)
    assert told(filled) == whole


def test_reopening_is_not_known_before_its_days_are_over(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(Publish(FIRST))
    worked(at_desk, told=True)
    assert told(at_desk).reopenings.done.whole == 0


@pytest.fixture
def store(filled: OpenDesk) -> Path:
    """The store, closed, with its key beside it."""
    write_key_file(beside(filled.path), filled.key)
    filled.store.close()
    return filled.path


def test_the_command_prints_a_table_or_json(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sops", "evidence", "--store", str(store)]) == 0
    out = capsys.readouterr().out
    assert "Praise: 5 runs, 2 overridden" in out
    assert "too few" in out
    assert main(["sops", "evidence", "praise", "--json", "--store", str(store)]) == 0
    (sop,) = json.loads(capsys.readouterr().out)
    steps: dict[str, Any] = {step["id"]: step for step in sop["steps"]}
    assert steps["told"]["overridden"] == 2
    assert steps["told"]["good_ratings"]["enough"] is False


def test_the_command_knows_days(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sops", "evidence", "--since", "2026-11-30", "--json", "--store", str(store)]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["sops", "evidence", "--since", "last year", "--store", str(store)]) == 2
    assert "no day" in capsys.readouterr().err
