"""Ann makes returns easier, with the keyboard alone.

Her returns within the EU go another way than the rest. She doubles "Return and refund", adds a step, moves it up,
and mistypes a placeholder. The editor marks it and will not publish; she follows the fault to its place, picks the
right one from the list, and publishes with a note. The case that runs the old checklist goes on as it was; the next
case of the new issue type gets hers.
"""

from __future__ import annotations

import pytest

from carestation.sops.sop import StepKind
from tests.ui.sop_editing.owner import ALT, CTRL, Key, Owner

pytestmark = pytest.mark.journey

KEY = "return_refund"


def test_the_owner_makes_an_sop_of_her_own(owner: Owner) -> None:
    running = owner.new_case(KEY)
    before = owner.runs_of(running)

    owner.page.open(KEY)
    owner.page.head.duplicate.setFocus()
    owner.press(Key.Key_Space)
    editor = owner.editor
    assert editor.draft.sop.title == "Return and refund (copy)"
    assert editor.head.state.text() == "Draft, saved · never published"

    editor.column.about.setFocus()
    owner.press(Key.Key_Space)
    editor.sop_form.title.setFocus()
    owner.press(Key.Key_A, mods=CTRL)
    owner.type("Return within the EU")
    assert editor.head.title.text() == "Return within the EU"

    editor.column.list.setFocus()
    owner.press(Key.Key_Home, Key.Key_Insert)
    assert owner.is_at(editor.step_form.title)
    owner.type("Thank them")
    assert [step.title for step in editor.draft.sop.steps[:2]] == ["Order number", "Thank them"]
    assert editor.draft.sop.steps[1].id == "thank_them"
    editor.step_form.kind.setFocus()
    for _ in range(list(StepKind).index(StepKind.REPLY)):
        owner.press(Key.Key_Down)
    assert editor.step_form.kind.value is StepKind.REPLY
    owner.press(Key.Key_Tab, Key.Key_Tab)
    assert owner.is_at(editor.step_form.reply.body)
    owner.type("Hello {custmer.name")
    owner.type("}, thank you for order {order")
    owner.take_offered()
    text = "Hello {custmer.name}, thank you for order {answers.order_number}"
    assert editor.step_form.reply.body.toPlainText() == text

    editor.column.list.setFocus()
    owner.press(Key.Key_Up, mods=ALT)
    assert [step.title for step in editor.draft.sop.steps[:2]] == ["Thank them", "Order number"]
    owner.until(lambda: editor.column.faults.list.count() == 2)
    assert "2 fault" in editor.column.faults.count.text()
    editor.head.publish.click()
    assert not editor.bar.isVisible()
    assert owner.is_at(editor.step_form.reply.body)

    editor.column.list.setFocus()
    owner.press(Key.Key_Down, mods=ALT)
    owner.until(lambda: editor.column.faults.list.count() == 1)
    fault = editor.column.faults.list.item(0).text()
    assert fault.startswith("Step 2: {custmer.name} is not known")
    editor.column.faults.list.setFocus()
    owner.press(Key.Key_Down, Key.Key_Return)
    assert owner.is_at(editor.step_form.reply.body)
    owner.press(Key.Key_A, mods=CTRL)
    owner.type("Hello {first")
    owner.take_offered()
    owner.type(", thank you.")
    assert editor.step_form.reply.body.toPlainText() == "Hello {customer.first_name}, thank you."
    owner.until(lambda: not editor.column.faults.isVisible())

    editor.head.publish.setFocus()
    owner.press(Key.Key_Space)
    assert owner.is_at(editor.bar.note)
    owner.press(Key.Key_Return)
    assert editor.bar.fault.text() == "Please say in a few words what changed."
    owner.type("Thanks first")
    owner.press(Key.Key_Return)

    assert owner.page.inner is owner.page.shelf
    assert owner.said[-1] == "“Return within the EU” published as version 1"
    assert "Version 1, published today by Ann Berg: Thanks first" in owner.page.head.origin.text()
    assert owner.runs_of(running) == before
    (run,) = owner.runs_of(owner.new_case("return_within_the_eu"))
    assert run.sop.steps[1].title == "Thank them"
    assert owner.runs_of(owner.new_case(KEY))[0].sop == before[0].sop
    assert owner.refused == []
