"""What an owner does to steps: names follow, nothing else is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carestation.sop_editing.check_draft import draft_faults
from carestation.sop_editing.draft_content import draft_content, draft_of
from carestation.sop_editing.edits import (
    add_step,
    change_step,
    copy_of,
    delete_step,
    duplicate_step,
    move_step,
    name_of,
    retitle_step,
    tidy,
    with_kind,
)
from carestation.sops.library import built_in_sop, built_in_sops
from carestation.sops.sop import Condition, FollowUpPreset, ReplyText, Sop, Step, StepKind
from tests.carestation.sops.test_write_sop import sops

REFUND = built_in_sop("return_refund")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ask for the receipt", "ask_for_the_receipt"),
        ("Größe prüfen!", "groe_prufen"),
        ("3 days later", "new_step_3_days_later"),
        ("退货", "new_step"),
        ("x" * 90, "x" * 40),
    ],
)
def test_a_name_is_made_of_a_title(title: str, name: str) -> None:
    assert name_of(title) == name
    again = name_of(title, {name})
    assert again != name
    assert again.endswith("_2")
    assert len(again) <= 40


def test_a_new_step_is_named_for_its_title_while_it_is_new() -> None:
    sop = add_step(REFUND, 0, "New step")
    sop = change_step(sop, 1, replace(sop.steps[1], show_if=Condition("new_step", ("yes",))))
    sop = retitle_step(sop, 0, "Check the stock", {step.id for step in REFUND.steps})
    assert sop.steps[0].id == "check_the_stock"
    assert sop.steps[1].show_if == Condition("check_the_stock", ("yes",))
    kept = retitle_step(REFUND, 0, "Number of the order", {step.id for step in REFUND.steps})
    assert (kept.steps[0].id, kept.steps[0].title) == ("order_number", "Number of the order")


def test_a_renamed_step_is_followed_by_conditions_and_placeholders() -> None:
    renamed = change_step(REFUND, 0, replace(REFUND.steps[0], id="number_of_order"))
    assert draft_faults(renamed) == ()
    assert any(step.reply and "{answers.number_of_order}" in step.reply.body for step in renamed.steps)


def test_a_duplicate_has_a_name_of_its_own() -> None:
    twice = duplicate_step(REFUND, 3)
    assert [step.id for step in twice.steps[3:5]] == ["accepted", "accepted_2"]
    assert delete_step(twice, 4) == REFUND
    assert draft_faults(twice) == ()


@given(st.integers(0, 11), st.integers(0, 11))
def test_moving_there_and_back_changes_nothing(at: int, to: int) -> None:
    assert move_step(move_step(REFUND, at, to), to, at) == REFUND


@pytest.mark.parametrize("kind", StepKind)
@pytest.mark.parametrize("was", StepKind)
def test_a_step_of_another_kind_has_what_that_kind_has(was: StepKind, kind: StepKind) -> None:
    step = with_kind(with_kind(Step("a", "A"), was), kind)
    sentences = [fault.sentence for fault in draft_faults(replace(REFUND, steps=(step,)))]
    wanted = {
        StepKind.CHOICE: ["A choice needs at least two options."],
        StepKind.REPLY: ["“body” is empty."],
    }
    assert sentences == wanted.get(kind, [])


@pytest.mark.parametrize("sop", built_in_sops(), ids=lambda sop: sop.key)
def test_the_library_has_no_faults(sop: Sop) -> None:
    assert draft_faults(sop) == ()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sops(), st.text(max_size=30))
def test_a_draft_is_kept_with_all_its_faults(sop: Sop, anything: str) -> None:
    step = replace(sop.steps[0], title=anything, options=(anything, ""), show_if=Condition("nowhere", ()))
    faulty = replace(sop, title=anything, steps=(step, *sop.steps[1:]))
    assert draft_of(draft_content(faulty)) == faulty
    assert draft_faults(faulty)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sops(), st.data())
def test_each_fault_is_placed_at_its_own_step(sop: Sop, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sop.steps) - 1))
    faulty = replace(sop, steps=(*sop.steps[:at], replace(sop.steps[at], title=""), *sop.steps[at + 1 :]))
    assert (at, "title") in {(fault.place.step, fault.place.field) for fault in draft_faults(faulty)}


def test_spaces_at_the_ends_go_when_it_is_published() -> None:
    step = Step("a", " A ", StepKind.REPLY, help="x \ny", reply=ReplyText("Hello, \n\nbye \n", " Re "))
    choice = Step("b", "B", StepKind.CHOICE, options=("red ", "", "blue"))
    tidied = tidy(replace(REFUND, title="Return ", keywords=(" a", "", "a"), steps=(step, choice)))
    assert (tidied.title, tidied.keywords) == ("Return", ("a",))
    assert tidied.steps[0] == replace(step, title="A", help="x\ny", reply=ReplyText("Hello,\n\nbye", "Re"))
    assert tidied.steps[1].options == ("red", "blue")


def test_a_promise_stands_whether_the_customer_writes_or_not() -> None:
    reminder = with_kind(Step("a", "A"), StepKind.FOLLOW_UP)
    assert isinstance(reminder.follow_up, FollowUpPreset)
    waits = replace(reminder, follow_up=replace(reminder.follow_up, unless_reply=True))
    promise = with_kind(waits, StepKind.PROMISE).follow_up
    assert promise is not None
    assert not promise.unless_reply


def test_a_copy_serves_an_issue_type_of_its_own() -> None:
    copy = copy_of(REFUND, "Return and refund", {"return_refund", "return_and_refund"})
    assert (copy.key, copy.steps) == ("return_and_refund_2", REFUND.steps)
