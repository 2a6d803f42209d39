"""A whole refund without the mouse: one always knows where one is, and every key goes where one looks.

Ben opens the message with Enter. C goes to the checklist. He types the order number, takes dates and choices with
Return, inserts the answer with R and sends it with Ctrl+Return: the step is ticked by that, and the keyboard is at
the next one. Where he cannot do a step now he skips it with K and a reason, Esc brings him out of the text without
losing it, and the last step leads to the closing note.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.interaction import Interaction, SentBy
from carestation.checklists.checklist import StepStatus
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from tests.ui.desk.test_working_day import Day
from ui.checklists.checklists_section import ChecklistsSection
from ui.checklists.step_row import StepRow
from ui.inbox.inbox_panel import Whose
from ui.log_contact.contact_form import ContactForm
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key
MESSAGE = (
    b"From: Marta Oliveira <marta@example.net>\r\nTo: care@kettle.example\r\nSubject: %s\r\n"
    b"Message-ID: <m1@example.net>\r\nDate: Mon, 16 Nov 2026 09:50:00 +0100\r\n\r\n%s\r\n"
)
REFUND = MESSAGE % (
    b"The kettle",
    b"It is too big. How can I send it back and get a refund? A refund would be best.",
)


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    made.open()
    made.sign_in()
    yield made
    made.close()


def arrives(day: Day, message: bytes) -> None:
    """Dropped on the window, and opened from the team's inbox with Enter."""
    file = day.folder / "kettle.eml"
    file.write_bytes(message)
    assert day.session is not None
    assert day.session.window is not None
    day.session.window.files_dropped.emit([file])
    day.room.inbox.show_whose(Whose.TEAM)
    day.until(lambda: day.room.inbox.table.rowCount() == 1)
    day.room.inbox.view.setFocus()
    day.press(Key.Key_Home)
    day.press(Key.Key_Return)
    day.until(lambda: day.room.case.page is not None)
    day.room.case.composer.send_button.use_way(SentBy.CLIPBOARD)


def step(day: Day) -> str:
    """The step at which the keyboard is; empty where it is anywhere else."""
    focus = QApplication.focusWidget()
    checklists = day.room.case.findChild(ChecklistsSection)
    for view in checklists.views.values():
        for step_id, row in view.rows.items():
            if isinstance(row, StepRow) and focus is not None and row.isAncestorOf(focus):
                return step_id if row.is_current else f"{step_id} is not lit up"
    return ""


def comes_to(day: Day, wanted: str) -> None:
    """The keyboard comes to this step's box, by itself."""
    day.until(lambda: step(day) == wanted)


def closing_note(day: Day) -> str:
    text: str = day.room.case.composer.note.text
    return text


def test_a_refund_from_the_first_step_to_the_last(day: Day) -> None:
    arrives(day, REFUND)
    assert day.page().case.issue_type == "return_refund"
    day.press(Key.Key_C)
    comes_to(day, "order_number")
    day.press(Key.Key_Return)
    day.type("A-20914")
    day.press(Key.Key_Return)
    comes_to(day, "delivered_on")
    day.press(Key.Key_Return)
    day.press(Key.Key_Return)
    comes_to(day, "reason")
    for key in (Key.Key_Space, Key.Key_Down, Key.Key_Return):
        day.press(key)
    comes_to(day, "accepted")
    for key in (Key.Key_Space, Key.Key_Return):
        day.press(key)
    comes_to(day, "way_back")
    for key in (Key.Key_Return, Key.Key_Return):
        day.press(key)
    comes_to(day, "wish")
    for key in (Key.Key_Space, Key.Key_Return):
        day.press(key)
    comes_to(day, "return_reply")

    day.press(Key.Key_R)
    assert "Marta" in day.room.case.composer.reply.text
    assert "{" not in day.room.case.composer.reply.text
    day.press(Key.Key_Escape)
    comes_to(day, "return_reply")
    day.room.case.composer.reply.clear()
    day.press(Key.Key_R)
    day.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: len(day.copied) == 1)
    comes_to(day, "watch_arrival")
    run = day.page().checklists[0]
    assert run.state("return_reply").status is StepStatus.DONE

    day.press(Key.Key_Space)
    comes_to(day, "refund_amount")
    assert day.page().follow_ups
    day.press(Key.Key_Return)
    day.type("49.90 EUR")
    day.press(Key.Key_Return)
    comes_to(day, "refund_reply")
    day.press(Key.Key_K)
    day.type("told on the phone")
    day.press(Key.Key_Return)
    day.until(lambda: QApplication.focusWidget().accessibleName() == "Write the closing note")  # type: ignore[union-attr]
    day.press(Key.Key_Space)
    assert "Amount paid back: 49.90 EUR" in closing_note(day)
    assert "skipped (told on the phone)" in closing_note(day)
    day.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: closing_note(day) == "")
    day.press(Key.Key_Escape)
    day.press(Key.Key_E)
    day.until(lambda: day.page().case.status is Status.RESOLVED)


def test_one_undo_takes_back_the_answer_and_the_step_that_it_did(day: Day) -> None:
    arrives(day, MESSAGE % (b"Thank you", b"Thank you so much, what a wonderful, excellent service."))
    assert day.page().case.issue_type == "praise"
    before = day.page().timeline
    day.press(Key.Key_C)
    comes_to(day, "what_pleased")
    day.press(Key.Key_Return)
    day.type("the call back")
    day.press(Key.Key_Return)
    comes_to(day, "thank_reply")
    day.press(Key.Key_R)
    day.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    comes_to(day, "pass_on")
    day.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: day.page().checklists[0].state("thank_reply").status is StepStatus.OPEN)
    assert day.page().timeline == before
    assert step(day)


def test_a_call_that_a_step_asks_for_is_noted_and_does_the_step(day: Day) -> None:
    arrives(
        day, MESSAGE % (b"The kettle", b"It stopped working, it is defective. Is it still under warranty?")
    )
    assert day.page().case.issue_type == "faulty_product"
    run = day.page().checklists[0].id
    day.room.lane.do(DoStep(run, "danger", StepEventKind.ANSWERED, "yes"))
    day.until(lambda: day.page().checklists[0].state("danger").value == "yes")
    checklists = day.room.case.findChild(ChecklistsSection)
    checklists.go_to(run, "stop_use")
    comes_to(day, "stop_use")
    day.press(Key.Key_R)
    day.until(lambda: QApplication.activeModalWidget() is not None)
    form = QApplication.activeModalWidget()
    assert isinstance(form, ContactForm)
    day.until(lambda: form.case.currentData() == day.room.case.case_id)
    form.text.setPlainText("She has unplugged it.")
    form.accept()
    day.until(lambda: day.page().checklists[0].state("stop_use").status is StepStatus.DONE)
    said = [entry.text for entry in day.page().timeline if isinstance(entry, Interaction)]
    assert said[-1] == "She has unplugged it."
