"""Ben looks for words that somebody wrote already, from wherever he is, and takes what the case's own words suggest.

He types "retrun" and still gets the SOP; Return on a reply text puts it into the answer on the case in view, filled
in. A call that was noted as a question speaks of a refund: a line says so and why, and Shift+T takes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from tests.ui.desk.test_working_day import Day
from ui.commands.palette import Palette
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    made.open()
    made.sign_in()
    yield made
    made.close()


def with_case(day: Day, text: str, issue_type: str = "general_inquiry") -> None:
    """Somebody called; the case is in view."""
    opened: list[object] = []
    contact = LogContact(Kind.CALL, text, NewCustomer("Marta Oliveira"), issue_type=issue_type)
    day.room.lane.do(contact, opened.append)
    day.until(lambda: bool(opened))
    day.room.open_case(opened[0])
    day.until(lambda: day.room.case.page is not None)


def rows(day: Day) -> list[str]:
    """What the palette offers."""
    assert day.session is not None
    assert day.session.window is not None
    found = day.session.window.findChild(Palette)
    view = found.findChild(QListView) if found is not None else None
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_reply_text_is_put_into_the_case_in_view(day: Day) -> None:
    with_case(day, "Where is it?")
    day.room.case.timeline.setFocus()
    day.press(Key.Key_Semicolon, CONTROL)
    day.until(lambda: bool(rows(day)))
    assert all("Reply text into CS-1001" in row for row in rows(day))
    day.type("aknowledge complaint")
    day.until(lambda: any("Acknowledge the complaint" in row for row in rows(day)))
    day.press(Key.Key_Return)
    day.until(lambda: "Marta" in day.room.case.composer.reply.text)
    assert day.room.case.composer.reply.hasFocus()


def test_an_sop_is_found_among_everything_and_added_or_opened(day: Day) -> None:
    with_case(day, "Where is it?")
    day.press(Key.Key_K, CONTROL)
    day.type("retrun refund")
    day.until(lambda: any("Add the checklist" in row for row in rows(day)))
    assert any("Open the SOP" in row for row in rows(day))
    day.press(Key.Key_Return)
    day.until(lambda: [run.sop.key for run in day.page().checklists][1:] == ["return_refund"])
    day.press(Key.Key_K, CONTROL)
    day.type("retrun refund")
    day.until(lambda: any("Open the SOP" in row for row in rows(day)))
    assert not any("Add the checklist" in row for row in rows(day))
    day.press(Key.Key_Return)
    day.until(lambda: day.room.case.isHidden() or not day.room.case.isVisible())


def test_the_suggested_type_says_why_and_one_key_takes_it(day: Day) -> None:
    with_case(day, "It is too big, she wants to send it back and get a refund. A refund would be best.")
    line = day.room.case.header.suggestion
    day.until(line.isVisible)
    assert line.accept.text().startswith("Return and refund?")
    assert "“refund” ×2" in line.why.text()
    assert day.page().case.issue_type == "general_inquiry", "nothing happens by itself"
    day.room.case.timeline.setFocus()
    day.press(Key.Key_T, SHIFT)
    day.until(lambda: day.page().case.issue_type == "return_refund")
    day.until(line.isHidden)
    day.press(Key.Key_Z, CONTROL)
    day.until(lambda: day.page().case.issue_type == "general_inquiry")


def test_a_suggestion_that_was_left_does_not_come_again(day: Day) -> None:
    with_case(day, "She wants to send it back and get a refund.")
    line = day.room.case.header.suggestion
    day.until(line.isVisible)
    line.dismissed.emit()
    assert line.isHidden()
    with_case(day, "Thanks, a wonderful and excellent service.", "praise")
    day.until(lambda: day.room.case.page.case.number == 1002)
    assert line.isHidden()
