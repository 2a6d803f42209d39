"""The editor: everything by keys and by mouse, nothing lost, every fault found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from carestation.sops.library import built_in_sops
from carestation.sops.sop import CaseField, Condition, DueUnit, FieldChange, Need, Sop, StepKind
from tests.ui.sop_editing.owner import ALT, CTRL, SHIFT, Key, Owner
from ui.sop_editing.fields import ChoiceField
from ui.sop_editing.step_rows import FAULTS
from ui.theme.appearance import Appearance, Choice

KEY = "return_refund"


def titles(owner: Owner) -> list[str]:
    return [step.title for step in owner.editor.draft.sop.steps]


def choose(field: ChoiceField, value: object) -> None:
    """As a person chooses from the list."""
    row = field.values.index(value)
    field.setCurrentIndex(row)
    field.activated.emit(row)


def test_steps_are_moved_doubled_and_deleted_by_keys_and_all_comes_back(owner: Owner) -> None:
    editor = owner.edit()
    before = titles(owner)
    editor.column.list.setFocus()
    owner.press(Key.Key_Home)
    owner.press(Key.Key_Up, mods=ALT)
    assert titles(owner) == before
    owner.press(Key.Key_Down, Key.Key_Down, mods=ALT)
    assert titles(owner)[:3] == [before[1], before[2], before[0]]
    owner.press(Key.Key_D, mods=CTRL)
    assert titles(owner)[2:4] == [before[0], before[0]]
    owner.press(Key.Key_Delete)
    owner.press(Key.Key_Delete)
    assert titles(owner)[:4] == [before[1], before[2], before[0], before[4]]
    for _ in range(5):
        owner.press(Key.Key_Z, mods=CTRL)
    assert titles(owner) == before
    assert not editor.head.undo.isEnabled()
    owner.press(Key.Key_Z, mods=CTRL | SHIFT)
    assert titles(owner)[:2] == [before[1], before[0]]
    owner.press(Key.Key_Y, mods=CTRL)
    assert titles(owner)[:3] == [before[1], before[2], before[0]]
    assert owner.said == []


def test_a_step_is_dragged_to_its_place(owner: Owner) -> None:
    editor = owner.edit()
    rows, before = editor.column.list, titles(owner)
    rows.setCurrentRow(0)
    place = rows.visualItemRect(rows.item(3))
    drop = QDropEvent(
        QPointF(place.center().x(), place.bottom() - 2),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    rows.dropEvent(drop)
    assert titles(owner)[:4] == [before[1], before[2], before[3], before[0]]
    assert rows.currentRow() == 3
    assert rows.count() == len(before)


def test_typing_is_taken_back_by_words(owner: Owner) -> None:
    editor = owner.edit()
    editor.step_form.title.setFocus()
    owner.press(Key.Key_End)
    owner.type(" of the shop")
    assert titles(owner)[0] == "Order number of the shop"
    owner.press(Key.Key_Z, mods=CTRL)
    assert editor.step_form.title.text() == "Order number of the "
    owner.press(Key.Key_Z, mods=CTRL)
    owner.press(Key.Key_Z, mods=CTRL)
    owner.press(Key.Key_Z, mods=CTRL)
    assert editor.step_form.title.text() == "Order number"
    assert owner.is_at(editor.step_form.title)


def test_a_draft_is_saved_by_itself_and_goes_on_where_it_was(owner: Owner) -> None:
    editor = owner.edit()
    assert editor.head.state.text() == "As version 1"
    editor.step_form.title.setFocus()
    owner.type("The ")
    assert editor.head.state.text() == "Draft, being saved …"
    owner.until(lambda: editor.head.state.text() == "Draft, saved · version 1 is in force")
    draft = owner.known(KEY).draft
    assert draft is not None
    assert draft.sop.steps[0].title == editor.step_form.title.text()
    owner.type("very ")
    owner.press(Key.Key_Escape)
    assert owner.page.inner is owner.page.shelf
    assert owner.page.head.edit.text() == "Go on with the draft"
    assert titles_of(owner.edit().draft.sop)[0] == editor_title(owner)
    assert "very" in editor_title(owner)


def titles_of(sop: Sop) -> list[str]:
    return [step.title for step in sop.steps]


def editor_title(owner: Owner) -> str:
    draft = owner.known(KEY).draft
    assert draft is not None
    return draft.sop.steps[0].title


def test_each_kind_shows_its_own_fields_and_fills_the_step(owner: Owner) -> None:
    editor = owner.edit()
    form, draft = editor.step_form, editor.draft
    choose(form.kind, StepKind.CHOICE)
    form.options.setFocus()
    owner.type("red")
    owner.press(Key.Key_Return)
    owner.type("blue")
    assert draft.sop.steps[0].options == ("red", "blue")
    choose(form.need, Need.BLOCKING)
    choose(form.kind, StepKind.FOLLOW_UP)
    assert form.due.isVisible()
    assert not form.options.isVisible()
    choose(form.due.unit, DueUnit.WEEKS)
    form.due.amount.setFocus()
    owner.press(Key.Key_Up)
    form.due.unless_reply.click()
    form.due.note.setFocus()
    owner.type("Is it there?")
    step = draft.sop.steps[0]
    assert step.follow_up is not None
    assert (step.follow_up.amount, step.follow_up.unit) == (2, DueUnit.WEEKS)
    assert (step.follow_up.note, step.follow_up.unless_reply) == ("Is it there?", True)
    choose(form.kind, StepKind.PROMISE)
    assert not form.due.unless_reply.isVisible()
    choose(form.kind, StepKind.CASE_FIELD)
    choose(form.change.field, CaseField.PRIORITY)
    choose(form.change.value, "urgent")
    step = draft.sop.steps[0]
    assert (step.change, step.need) == (FieldChange(CaseField.PRIORITY, "urgent"), Need.BLOCKING)
    assert step.follow_up is None
    choose(form.kind, StepKind.CALL)
    assert not form.change.isVisible()


def test_a_condition_names_earlier_steps_only(owner: Owner) -> None:
    editor = owner.edit()
    editor.draft.go_to(4)
    asked = editor.step_form.condition.asked
    assert list(asked.values) == ["", "reason", "accepted"]
    choose(asked, "reason")
    assert editor.draft.sop.steps[4].show_if == Condition("reason", ("no reason given",))
    boxes = editor.step_form.condition.findChildren(QCheckBox)
    next(box for box in boxes if box.text() == "arrived faulty").click()
    assert editor.draft.step is not None
    assert editor.draft.step.show_if == Condition("reason", ("no reason given", "arrived faulty"))
    choose(asked, "")
    assert [step.show_if for step in editor.draft.sop.steps[4:5]] == [None]
    editor.draft.go_to(0)
    assert list(asked.values) == [""]


def test_a_condition_that_looks_ahead_is_a_fault_that_leads_to_its_place(owner: Owner) -> None:
    editor = owner.edit()
    editor.column.list.setFocus()
    editor.draft.go_to(4)
    owner.press(Key.Key_Up, mods=ALT)
    owner.until(lambda: editor.column.faults.list.count() == 1)
    assert "comes later" in editor.column.faults.list.item(0).text()
    assert editor.column.list.item(3).data(FAULTS)
    editor.draft.go_to(None)
    item = editor.column.faults.list.visualItemRect(editor.column.faults.list.item(0))
    QTest.mouseClick(editor.column.faults.list.viewport(), Qt.MouseButton.LeftButton, pos=item.center())
    assert editor.draft.at == 3
    assert editor.step_form.condition.isAncestorOf(owner.focused)


def test_placeholders_are_completed_and_marked_as_they_are_typed(owner: Owner) -> None:
    editor = owner.edit()
    editor.draft.go_to(4)
    body = editor.step_form.reply.body
    body.setFocus()
    owner.press(Key.Key_A, mods=CTRL)
    owner.type("{delivered")
    owner.press(Key.Key_Return)
    assert body.toPlainText() == "{answers.delivered_on}"
    owner.type(" {foo.bar}")
    marks = body.document().firstBlock().layout().formats()
    known, unknown = (mark.format.underlineStyle() for mark in marks)
    assert known != unknown
    owner.type(" {na")
    owner.press(Key.Key_Escape)
    owner.press(Key.Key_Return)
    assert body.toPlainText().endswith("{na\n")
    assert "{answers.refund_amount}" not in "".join(editor.step_form.reply.body.toPlainText())


def test_the_sop_itself_has_title_summary_gate_keywords_and_a_date_to_look_it_over(owner: Owner) -> None:
    editor = owner.edit("praise")
    editor.column.about.click()
    form = editor.sop_form
    form.summary.setFocus()
    owner.press(Key.Key_A, mods=CTRL)
    owner.type("Somebody is happy.")
    form.keywords.setFocus()
    owner.press(Key.Key_A, mods=CTRL)
    owner.type("thank*, great work,, thank*")
    form.review_months.setFocus()
    owner.press(Key.Key_Down)
    sop = editor.draft.sop
    assert (sop.summary, sop.keywords) == ("Somebody is happy.", ("thank*", "great work"))
    assert sop.review_months == owner.known("praise").shown.review_months - 1
    form.title.setFocus()
    owner.press(Key.Key_A, mods=CTRL)
    owner.press(Key.Key_Delete)
    owner.until(lambda: editor.column.faults.list.count() == 1)
    owner.editor.head.publish.click()
    assert owner.is_at(form.title)


def test_the_test_run_fills_the_reply_and_stores_nothing(owner: Owner) -> None:
    before = owner.opened.desk.ask(lambda read: read.sops.all())
    editor = owner.edit()
    view = editor.trial.view
    assert view is not None
    assert not view.rows["refusal_reply"].isVisible()
    for step, words in (("order_number", "K-7"), ("delivered_on", "2026-11-02")):
        view.wished.emit(step, *answer(words))
    view.wished.emit("accepted", *answer("no"))
    assert view.rows["refusal_reply"].isVisible()
    view.rows["refusal_reply"].box.setFocus()
    owner.press(Key.Key_R)
    said = editor.trial.reply.toPlainText()
    assert said.startswith("Hello Marta,")
    assert "about order K-7. It was delivered on 2 November 2026" in said
    assert said.endswith("Ann\nKettle & Co")
    assert "“Reason for the return”" in editor.trial.gate_words.text()
    assert owner.opened.desk.ask(lambda read: read.sops.all()) == before
    editor.trial.begin_anew()
    assert not view.rows["refusal_reply"].isVisible()


def answer(words: str) -> tuple[object, str]:
    from ui.checklists.step_details import Wish

    return Wish.ANSWER, words


def test_the_test_run_follows_the_draft_and_keeps_its_answers(owner: Owner) -> None:
    editor = owner.edit()
    assert editor.trial.view is not None
    editor.trial.view.wished.emit("order_number", *answer("K-7"))
    editor.step_form.title.setFocus()
    owner.press(Key.Key_A, mods=CTRL)
    owner.type("Which order")
    owner.until(lambda: "Which order" in editor.trial.view.rows["order_number"].title.words)  # type: ignore[union-attr]
    assert "K-7" in editor.trial.view.rows["order_number"].title.words
    editor.draft.go_to(4)
    assert "Only if “We take it back” was answered with “no”." in editor.trial.said.text()


def test_nothing_is_published_twice_and_a_fault_keeps_the_note(owner: Owner) -> None:
    editor = owner.edit()
    assert not editor.head.publish.isEnabled()
    editor.step_form.title.setFocus()
    owner.type("X")
    owner.press(Key.Key_Z, mods=CTRL)
    assert not editor.head.publish.isEnabled()
    owner.type("X")
    editor.head.publish.click()
    owner.type("Better")
    owner.press(Key.Key_Escape)
    assert not editor.bar.isVisible()
    assert owner.page.inner is editor
    editor.head.publish.click()
    assert editor.bar.note.text() == "Better"
    owner.press(Key.Key_Return)
    assert owner.known(KEY).current is not None
    assert "version 2" in owner.said[-1]


def test_a_discarded_draft_comes_back_by_undo(owner: Owner) -> None:
    editor = owner.edit()
    editor.step_form.title.setFocus()
    owner.type("X")
    editor.head.discard.click()
    assert owner.page.inner is owner.page.shelf
    assert owner.known(KEY).draft is None
    assert owner.said[-1] == "Draft of “Return and refund” discarded"
    owner.lane.undo()
    assert owner.known(KEY).draft is not None


def test_looking_at_every_step_of_every_sop_changes_nothing(owner: Owner) -> None:
    for sop in built_in_sops():
        editor = owner.edit(sop.key)
        for at in (*range(len(sop.steps)), None):
            editor.draft.go_to(at)
        assert editor.draft.sop == sop
        assert editor.draft.faults == ()
        owner.press(Key.Key_Escape)
    assert not [known.key for known in owner.opened.desk.ask(lambda read: read.sops.all()) if known.draft]


def test_it_fits_a_small_window_light_and_dark(owner: Owner, appearance: Appearance) -> None:
    editor = owner.edit()
    owner.window.resize(934, 560)
    for choice in (Choice.DARK, Choice.LIGHT):
        appearance.wear(choice)
        for at in (4, 2, 8, None):
            editor.draft.go_to(at)
            QTest.qWait(1)
            form = editor.step_form if at is not None else editor.sop_form
            viewport = form.parentWidget()
            assert viewport is not None
            assert form.minimumSizeHint().width() <= viewport.width()
    assert owner.window.width() == 934
    assert QApplication.focusWidget() is not None


def test_more_than_the_most_steps_are_not_added(owner: Owner) -> None:
    editor = owner.edit()
    step = editor.draft.sop.steps[0]
    many = tuple(replace(step, id=f"s{number}") for number in range(60))
    editor.draft.edit(replace(editor.draft.sop, steps=many), 0)
    editor.column.add.click()
    editor.column.acts.double()
    assert len(editor.draft.sop.steps) == 60
