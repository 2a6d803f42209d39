"""A checklist is worked through without the mouse, and what it does to the case is undone as one act.

The journey: Ben presses C, types the order number and Return, chooses what happened with the arrows; steps that
only matter for that appear below. He skips one with K and a reason, sets the promise with Space, inserts the reply
text with R, and where he goes wrong, Ctrl+Z takes it back. Nothing jumps while he does.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from carestation.cases.case import Priority
from carestation.checklists.attach import AttachSop, RemoveChecklist
from carestation.checklists.checklist import StepStatus
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.instants import MINUTE, SECOND
from carestation.sops.sop import StepKind
from tests.ui.side.sitting import Sitting
from ui.checklists.add_checklist import AddChecklist
from ui.checklists.answer_button import AnswerButton
from ui.checklists.progress_line import ProgressLine
from ui.checklists.step_row import StepRow
from ui.side.link_button import LinkButton

Key = Qt.Key


def links(row: StepRow) -> list[str]:
    return [link.accessibleName() for link in row.findChildren(LinkButton) if not link.isHidden()]


def click(row: StepRow, words: str) -> None:
    buttons = [one for one in row.findChildren(QPushButton) if one.accessibleName().startswith(words)]
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


def said(widget: QWidget) -> str:
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return " | ".join(label.accessibleName() or label.text() for label in labels)


def answer(ben: Sitting, step: str, value: str, run: int = 0) -> None:
    ben.do(DoStep(ben.page.checklists[run].id, step, StepEventKind.ANSWERED, value))


def tick(ben: Sitting, step: str, run: int = 0) -> None:
    ben.do(DoStep(ben.page.checklists[run].id, step, StepEventKind.TICKED))


def priority(ben: Sitting) -> Priority:
    return ben.page.case.priority


def test_a_checklist_is_done_from_the_keyboard(ben: Sitting) -> None:
    ben.press(Key.Key_C)
    assert ben.current == "order_number"
    assert ben.row("order_number").box.hasFocus()
    ben.press(Key.Key_Return)
    assert isinstance(ben.focused, QLineEdit)
    ben.type("A-20914")
    ben.press(Key.Key_Return)
    assert ben.state("order_number").value == "A-20914"
    assert ben.current == "problem"
    assert ben.row("problem").box.hasFocus()
    ben.press(Key.Key_Space, Key.Key_Down)
    assert ben.focused.accessibleName() == "lost"
    ben.press(Key.Key_Return)
    assert ben.state("problem").value == "lost"
    assert ben.current == "tracking"


def test_steps_that_matter_now_appear_and_vanish_again(ben: Sitting) -> None:
    assert ben.row("tracking").isHidden()
    answer(ben, "problem", "late")
    assert ben.row("tracking").isVisible()
    assert ben.row("photos").isHidden()
    answer(ben, "problem", "damaged")
    assert ben.row("tracking").isHidden()
    assert ben.row("photos").isVisible()


def test_nothing_jumps_when_an_answer_brings_more_steps(ben: Sitting) -> None:
    ben.window.resize(320, 640)
    answer(ben, "order_number", "A-1")
    ben.press(Key.Key_C, Key.Key_Return)
    QTest.qWait(1)
    ben.panel.verticalScrollBar().setValue(90)
    row = ben.row("problem")
    before = row.mapTo(ben.window, row.rect().topLeft())
    QTest.mouseClick(row.findChildren(AnswerButton)[0], Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert ben.current == "tracking"
    assert row.mapTo(ben.window, row.rect().topLeft()) == before


def test_a_tick_is_shown_only_once_it_is_stored(ben: Sitting) -> None:
    answer(ben, "problem", "late")
    box = ben.row("address").box
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    assert ben.state("address").status is StepStatus.DONE
    ben.open.desk.actor = None
    box = ben.row("settled").box
    run = ben.page.checklists[0].id
    ben.panel.complete_step(run, "settled")
    click(ben.row("settled"), "Yes")
    assert not box.isChecked()
    assert "Nobody is signed in" in said(ben.row("settled"))


def test_space_opens_a_done_step_again(ben: Sitting) -> None:
    answer(ben, "problem", "late")
    tick(ben, "address")
    ben.panel.complete_step(ben.page.checklists[0].id, "address")
    ben.press(Key.Key_Space)
    assert ben.state("address").status is StepStatus.OPEN
    assert ben.current == "address"


def test_a_click_on_another_step_ticks_it_in_one_go(ben: Sitting) -> None:
    answer(ben, "problem", "late")
    assert ben.current == "order_number"  # its details stand above, and fold away below the mouse
    QTest.mouseClick(ben.row("answer").box, Qt.MouseButton.LeftButton)
    assert ben.state("answer").status is StepStatus.DONE
    assert ben.current == "check_arrival"


def test_up_and_down_walk_through_all_steps(ben: Sitting) -> None:
    ben.press(Key.Key_C, Key.Key_Down, Key.Key_Down)
    assert ben.current == "remedy"
    ben.press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert ben.current == "order_number"
    assert ben.row("order_number").box.hasFocus()


def test_j_goes_to_the_next_open_step(ben: Sitting) -> None:
    answer(ben, "problem", "damaged")
    ben.press(Key.Key_J)
    assert ben.current == "order_number"
    ben.press(Key.Key_J)
    assert ben.current == "photos"


def test_k_skips_with_a_reason_and_never_without(ben: Sitting) -> None:
    ben.press(Key.Key_C, Key.Key_K)
    assert isinstance(ben.focused, QLineEdit)
    ben.press(Key.Key_Return)
    assert ben.state("order_number").status is StepStatus.OPEN
    ben.type("no order, a gift")
    ben.press(Key.Key_Return)
    assert ben.state("order_number").reason == "no order, a gift"
    assert ben.current == "problem"
    assert ben.row("order_number").title.words == "Order number skipped"
    assert "skipped: no order, a gift" in ben.row("order_number").title.toolTip()


def test_escape_leaves_the_reason_and_the_answer(ben: Sitting) -> None:
    ben.press(Key.Key_C, Key.Key_K, Key.Key_Escape)
    assert ben.row("order_number").box.hasFocus()
    ben.press(Key.Key_Return, Key.Key_Escape)
    assert ben.row("order_number").box.hasFocus()


def test_a_blocking_step_offers_no_skip(ben: Sitting) -> None:
    ben.show(ben.new_case("personal_data_request", "Ida Holm"))
    row = ben.row("request")
    assert row.is_current
    assert links(row) == ["Does not fit…"]
    assert "cannot be resolved without it" in said(row)
    ben.press(Key.Key_C, Key.Key_K)
    assert row.box.hasFocus()


def test_what_is_done_says_by_whom_when_and_in_what_time(ben: Sitting) -> None:
    ben.press(Key.Key_C)
    ben.open.clock.move(70 * SECOND)
    ben.press(Key.Key_Return)
    ben.type("A-1")
    ben.press(Key.Key_Return)
    assert ben.state("order_number").seconds == 70
    title = ben.row("order_number").title
    assert title.words == "Order number: A-1"
    assert title.toolTip() == "Ben Diaz · today 10:01 · took 2 min"


def test_a_wrong_answer_is_refused_in_place(ben: Sitting) -> None:
    ben.press(Key.Key_C, Key.Key_Return, Key.Key_Return)
    assert ben.state("order_number").status is StepStatus.OPEN
    assert "needs an answer" in said(ben.row("order_number"))
    assert isinstance(ben.focused, QLineEdit)


def test_what_is_being_typed_stays_when_something_else_changes(ben: Sitting) -> None:
    ben.press(Key.Key_C, Key.Key_Return)
    ben.type("A-209")
    answer(ben, "remedy", "I return your money today")
    assert isinstance(ben.focused, QLineEdit)
    assert ben.focused.text() == "A-209"


def test_an_answer_can_be_changed(ben: Sitting) -> None:
    answer(ben, "problem", "late")
    ben.panel.complete_step(ben.page.checklists[0].id, "problem")
    assert isinstance(ben.focused, AnswerButton)
    assert (ben.focused.text(), ben.focused.isChecked()) == ("late", True)
    click(ben.row("problem"), "lost")
    assert ben.state("problem").value == "lost"


def test_undo_brings_the_open_step_back(ben: Sitting) -> None:
    answer(ben, "order_number", "A-1")
    ben.lane.undo()
    assert ben.state("order_number").status is StepStatus.OPEN
    assert not ben.row("order_number").box.isChecked()


def test_a_promise_step_sets_the_promise_and_is_done_in_one_act(ben: Sitting) -> None:
    ben.panel.complete_step(ben.page.checklists[0].id, "promise_news")
    assert "Set promise: Wed 18 Nov, 10:00" in links(ben.row("promise_news"))
    ben.press(Key.Key_Space)
    [promise] = ben.page.follow_ups
    assert (promise.kind, promise.text) == (FollowUpKind.PROMISE, "Tell the customer where the parcel is")
    assert ben.state("promise_news").status is StepStatus.DONE
    ben.lane.undo()
    assert ben.page.follow_ups == ()
    assert ben.state("promise_news").status is StepStatus.OPEN


def test_a_promise_that_was_made_already_is_not_made_twice(ben: Sitting) -> None:
    ben.panel.complete_step(ben.page.checklists[0].id, "promise_news")
    ben.press(Key.Key_Space, Key.Key_Up)
    ben.panel.complete_step(ben.page.checklists[0].id, "promise_news")
    ben.press(Key.Key_Space)
    assert "Promised for Wed 18 Nov, 10:00" in said(ben.row("promise_news"))
    ben.press(Key.Key_Space)
    assert len(ben.page.follow_ups) == 1
    assert ben.state("promise_news").status is StepStatus.DONE


def test_another_time_for_a_promise_is_typed(ben: Sitting) -> None:
    ben.panel.complete_step(ben.page.checklists[0].id, "promise_news")
    click(ben.row("promise_news"), "Other time")
    assert ben.panel.follow_ups.form.time.preview.words == "Wed 18 Nov, 10:00"
    ben.type("fri 10")
    ben.press(Key.Key_Return)
    [promise] = ben.page.follow_ups
    assert promise.kind is FollowUpKind.PROMISE
    assert ben.state("promise_news").status is StepStatus.DONE
    assert ben.row("check_arrival").isVisible()


def test_a_step_that_sets_a_field_sets_it_in_the_same_act(ben: Sitting) -> None:
    ben.show(ben.new_case("safety_incident", "Ida Holm"))
    step = next(step for step in ben.page.checklists[0].sop.steps if step.kind is StepKind.CASE_FIELD)
    ben.panel.complete_step(ben.page.checklists[0].id, step.id)
    assert "Set priority: Urgent" in links(ben.row(step.id))
    ben.press(Key.Key_Space)
    assert priority(ben) is Priority.URGENT
    assert ben.state(step.id).status is StepStatus.DONE
    ben.lane.undo()
    assert priority(ben) is Priority.NORMAL
    assert ben.state(step.id).status is StepStatus.OPEN


def test_r_inserts_the_reply_text_with_what_was_found_out(ben: Sitting) -> None:
    chosen = QSignalSpy(ben.panel.reply_text_chosen)
    answer(ben, "order_number", "A-20914")
    answer(ben, "problem", "late")
    ben.panel.complete_step(ben.page.checklists[0].id, "answer")
    ben.press(Key.Key_R)
    [[title, body, missing]] = [chosen.at(number) for number in range(chosen.count())]
    assert title == "Tell the customer"
    assert body.startswith("Hello Marta,\n\n")
    assert "your order A-20914 is late." in body
    assert body.rstrip().endswith("Ben\nKettle & Co")
    assert missing == ("answers.remedy", "due_date")


def test_r_is_the_windows_elsewhere(ben: Sitting) -> None:
    replied = QSignalSpy(ben.registry.action("case.reply").triggered)
    ben.registry.bind("case.reply", ben.panel.setFocus)
    ben.press(Key.Key_C, Key.Key_R)
    assert replied.count() == 1


def test_a_call_step_starts_the_call_note(ben: Sitting) -> None:
    wanted = QSignalSpy(ben.panel.call_note_wanted)
    ben.show(ben.new_case("faulty_product", "Ida Holm"))
    answer(ben, "danger", "yes")
    ben.panel.complete_step(ben.page.checklists[0].id, "stop_use")
    assert links(ben.row("stop_use")) == ["Start call note", "Does not fit…"]
    ben.press(Key.Key_R)
    assert wanted.count() == 1


@pytest.mark.parametrize(
    ("issue_type", "kind", "field"),
    [
        ("personal_data_request", StepKind.DATE, QDateEdit),
        ("delivery_problem", StepKind.FILE, QComboBox),
    ],
)
def test_dates_and_files_have_fields_of_their_own(
    ben: Sitting, issue_type: str, kind: StepKind, field: type[QWidget]
) -> None:
    ben.show(ben.new_case(issue_type, "Ida Holm"))
    if issue_type == "delivery_problem":
        answer(ben, "problem", "damaged")
    step = next(step for step in ben.page.checklists[0].sop.steps if step.kind is kind)
    ben.panel.complete_step(ben.page.checklists[0].id, step.id)
    assert ben.row(step.id).findChildren(field)
    if kind is StepKind.FILE:
        ben.type("box.jpg")
    ben.press(Key.Key_Return)
    assert ben.state(step.id).value == ("2026-11-16" if kind is StepKind.DATE else "box.jpg")
    words = "Monday, 16 November 2026" if kind is StepKind.DATE else "box.jpg"
    assert ben.row(step.id).title.words.endswith(words)


def test_the_heading_says_version_and_progress(ben: Sitting) -> None:
    view = ben.panel.checklists.views[ben.page.checklists[0].id]
    assert view.heading.words == "DELIVERY PROBLEM · SOP v1"
    assert view.heading.accessibleName() == "Delivery problem SOP v1"
    answer(ben, "order_number", "A-1")
    assert "1 of 7" in said(view)
    [line] = view.findChildren(ProgressLine)
    assert (line.value(), line.maximum()) == (1, 7)


def test_another_checklist_is_added_and_removed_from_a_menu(ben: Sitting) -> None:
    [button] = ben.panel.findChildren(AddChecklist)
    [menu] = button.findChildren(QMenu)
    button.click()
    offered = {action.text(): action for action in menu.actions()}
    assert "Delivery problem" not in offered
    offered["Complaint"].trigger()
    menu.close()
    assert [run.sop.key for run in ben.page.checklists if not run.removed] == [
        "delivery_problem",
        "complaint",
    ]
    assert len(ben.panel.checklists.views) == 2
    button.click()
    remove = next(action for action in menu.actions() if action.text() == "Remove “Delivery problem”")
    remove.trigger()
    menu.close()
    assert len(ben.panel.checklists.views) == 1
    assert ben.row(ben.page.checklists[1].sop.steps[0].id, 1).is_current


def test_when_one_checklist_is_done_the_next_one_goes_on(ben: Sitting) -> None:
    ben.show(ben.new_case("praise", "Ida Holm"))
    ben.do(AttachSop(ben.case, "delivery_problem"))
    for step in ben.page.checklists[0].sop.steps:
        value = {StepKind.YES_NO: "no", StepKind.CHOICE: (step.options or ("",))[0]}.get(step.kind, "x")
        if step.kind.asks:
            answer(ben, step.id, value)
        else:
            tick(ben, step.id)
    assert ben.row("order_number", 1).is_current


def test_the_case_says_how_to_get_a_checklist_where_it_has_none(ben: Sitting) -> None:
    ben.do(RemoveChecklist(ben.page.checklists[0].id))
    assert ben.panel.checklists.views == {}
    assert "No checklist runs on this case." in said(ben.panel.checklists)
    ben.press(Key.Key_C, Key.Key_K)
    assert ben.current == ""


def test_another_case_begins_at_its_own_first_open_step(ben: Sitting) -> None:
    other = ben.new_case("praise", "Ida Holm")
    mine = ben.case
    answer(ben, "order_number", "A-1")
    ben.show(other)
    first = ben.current
    assert first == ben.page.checklists[0].sop.steps[0].id
    ben.open.clock.move(MINUTE)
    ben.show(mine)
    assert ben.current == "problem"


def test_only_the_current_step_is_in_the_tab_order(ben: Sitting) -> None:
    boxes = ben.panel.checklists.findChildren(QCheckBox)
    stops = [box for box in boxes if box.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [ben.row("order_number").box]
    assert stops[0].accessibleName() == "Order number"
