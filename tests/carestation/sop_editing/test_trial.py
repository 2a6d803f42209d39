"""A test run: an SOP tried out on an invented case, with the same rules as on a real one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from carestation.cases.case import Priority
from carestation.checklists.gate import gate
from carestation.checklists.step_event import StepEventKind
from carestation.checklists.visibility import visible_steps
from carestation.errors import BadInput, Refused
from carestation.settings.hours import calendar_of
from carestation.sop_editing.edits import delete_step
from carestation.sop_editing.trial import Trial
from carestation.sops.library import built_in_sop, built_in_sops
from carestation.sops.sop import YES, Sop, Step, StepKind
from tests.desks import MONDAY_TEN, WEEK

HOURS = calendar_of("Europe/Berlin", WEEK, [])
ANSWERS = {
    StepKind.YES_NO: YES,
    StepKind.NUMBER: "12",
    StepKind.TEXT: "K-7",
    StepKind.DATE: "2026-11-02",
    StepKind.FILE: "photo.jpg",
}


def begun(sop: Sop) -> Trial:
    return Trial(sop, 2, "Too small", "Marta Oliveira", MONDAY_TEN, HOURS)


def done(trial: Trial, step: Step) -> Trial:
    if step.kind.asks:
        value = step.options[0] if step.options else ANSWERS[step.kind]
        return trial.doing(step.id, StepEventKind.ANSWERED, value)
    return trial.doing(step.id, StepEventKind.TICKED)


@pytest.mark.parametrize("sop", built_in_sops(), ids=lambda sop: sop.key)
def test_every_sop_can_be_worked_through_and_every_reply_is_filled(sop: Sop) -> None:
    trial = begun(sop)
    while left := [s for s in visible_steps(trial.checklist) if not trial.checklist.settled(s)]:
        trial = done(trial, left[0])
    assert gate((trial.checklist,)).level is None
    promised = any(step.kind is StepKind.PROMISE for step in visible_steps(trial.checklist))
    for step in visible_steps(trial.checklist):
        if step.reply is not None:
            missing = set(trial.reply(step.reply, None, "Kettle & Co").missing)
            allowed = {"representative.first_name", "representative.name"}
            assert missing <= (allowed if promised else allowed | {"due_date"})


def test_the_rules_of_a_real_case_hold() -> None:
    trial = begun(built_in_sop("return_refund"))
    with pytest.raises(BadInput, match="needs an answer"):
        trial.doing("order_number", StepEventKind.ANSWERED, " ")
    with pytest.raises(BadInput, match="for a reason"):
        trial.doing("order_number", StepEventKind.SKIPPED)
    with pytest.raises(Refused, match="cannot be skipped"):
        trial.doing("refund_amount", StepEventKind.SKIPPED, reason="no time")
    assert trial.doing("nowhere", StepEventKind.TICKED) == trial


def test_what_a_step_does_to_the_case_is_done_to_the_invented_one() -> None:
    trial = begun(built_in_sop("safety_incident"))
    step = next(s for s in trial.sop.steps if s.kind is StepKind.CASE_FIELD)
    assert trial.doing(step.id, StepEventKind.TICKED).page.case.priority is Priority.URGENT


def test_another_wording_keeps_the_answers_and_a_step_that_went_takes_its_own() -> None:
    sop = built_in_sop("return_refund")
    trial = begun(sop).doing("order_number", StepEventKind.ANSWERED, "K-7")
    renamed = replace(sop, steps=(replace(sop.steps[0], title="Which order"), *sop.steps[1:]))
    assert trial.using(renamed).checklist.state("order_number").value == "K-7"
    assert not trial.using(delete_step(sop, 0)).checklist.states
