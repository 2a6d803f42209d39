"""The built-in library: every file is sound, and every reply can be sent once its steps were worked through."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from carestation.checklists.answers import answer_placeholders
from carestation.checklists.checklist import Checklist, StepState, StepStatus
from carestation.checklists.gate import gate
from carestation.checklists.visibility import visible_steps
from carestation.errors import BadInput
from carestation.identity import CaseId, ChecklistId
from carestation.sops.library import built_in_sop, built_in_sops, built_in_texts, issue_types
from carestation.sops.placeholders import KNOWN, fill
from carestation.sops.read_sop import read_sop
from carestation.sops.sop import Gate, Need, Sop, Step, StepKind

SOPS = built_in_sops()
ISSUE_TYPES = {
    *("general_inquiry", "complaint", "return_refund", "delivery_problem", "billing_dispute"),
    *("faulty_product", "technical_problem", "booking_change", "cancellation", "praise"),
    *("personal_data_request", "safety_incident", "social_post", "abusive_contact"),
    *("sales_question", "win_back", "make_it_right"),
}
SAMPLE_ANSWERS = {
    StepKind.NUMBER: "3",
    StepKind.TEXT: "something particular",
    StepKind.DATE: "2026-10-03",
    StepKind.FILE: "photo.jpg",
}

each_sop = pytest.mark.parametrize("sop", SOPS, ids=lambda sop: sop.key)


def test_there_is_one_for_each_issue_type() -> None:
    assert {sop.key for sop in SOPS} == ISSUE_TYPES
    assert len(SOPS) == len(ISSUE_TYPES)
    assert {entry.key for entry in issue_types()} == ISSUE_TYPES
    assert all(entry.title and entry.icon for entry in issue_types())
    assert len({entry.icon for entry in issue_types()}) == len(ISSUE_TYPES)


@pytest.mark.parametrize(("key", "text"), built_in_texts().items())
def test_each_file_passes_the_check_under_its_own_name(key: str, text: str) -> None:
    assert read_sop(text, f"{key}.yaml").key == key
    assert read_sop(text, f"{key}.yaml") == built_in_sop(key)


@each_sop
def test_each_has_steps_replies_and_words(sop: Sop) -> None:
    assert 6 <= len(sop.steps) <= 12
    assert sop.review_months == 12
    assert len(sop.keywords) >= 20
    assert any(step.kind is StepKind.REPLY for step in sop.steps)
    assert any(step.need is not Need.OPTIONAL for step in sop.steps)


def test_the_grave_ones_refuse() -> None:
    refusing = {sop.key for sop in SOPS if sop.gate is Gate.REFUSE}
    assert refusing == {"personal_data_request", "safety_incident"}


@each_sop
def test_every_way_through_leads_to_replies_that_can_be_sent_and_to_an_open_gate(sop: Sop) -> None:
    sent: set[str] = set()
    for choices in _ways(sop):
        checklist = Checklist(ChecklistId(1), CaseId(1), sop, 1, {})
        for step in sop.steps:
            if step in visible_steps(checklist) and (step.id in choices or step.need is not Need.OPTIONAL):
                checklist = _worked(checklist, step, choices)
            if step.kind is StepKind.REPLY and step in visible_steps(checklist):
                _assert_can_be_sent(checklist, step)
                sent.add(step.id)
        assert gate([checklist]).open_steps == ()
    assert sent == {step.id for step in sop.steps if step.kind is StepKind.REPLY}, "some reply is never shown"


def _ways(sop: Sop) -> Iterator[dict[str, str]]:
    looked_at = {step.show_if.step for step in sop.steps if step.show_if}
    forks = [step for step in sop.steps if step.id in looked_at]
    for answers in product(*(step.options or ("yes", "no") for step in forks)):
        yield {step.id: answer for step, answer in zip(forks, answers, strict=True)}


def _worked(checklist: Checklist, step: Step, choices: dict[str, str]) -> Checklist:
    sample = {StepKind.YES_NO: "yes", StepKind.CHOICE: "".join(step.options[:1]), **SAMPLE_ANSWERS}
    value = choices.get(step.id) or sample.get(step.kind, "")
    states = {**checklist.states, step.id: StepState(StepStatus.DONE, value=value)}
    return Checklist(checklist.id, checklist.case_id, checklist.sop, checklist.version, states)


def _assert_can_be_sent(checklist: Checklist, step: Step) -> None:
    assert step.reply is not None
    known = {name: f"<{name}>" for name in KNOWN if name != "due_date"}
    if any(
        earlier.kind is StepKind.PROMISE and checklist.state(earlier.id).status is StepStatus.DONE
        for earlier in checklist.sop.steps
    ):
        known["due_date"] = "Monday 10:00"
    filled = fill(step.reply.body, known | answer_placeholders([checklist]))
    assert filled.missing == (), f"{checklist.sop.key}: {step.id}"
    assert "{" not in filled.text
    assert "<representative." in filled.text
    assert "<business.name>" in filled.text


def test_a_language_without_translations_is_served_in_english() -> None:
    assert built_in_sops("de_AT") == built_in_sops("xx") == built_in_sops("../en") == SOPS
    assert built_in_texts("xx") == built_in_texts()


def test_an_unknown_issue_type_is_said_so() -> None:
    with pytest.raises(BadInput, match="no built-in SOP “nonsense”"):
        built_in_sop("nonsense")
