"""Lea finds one matter twice, and one that should never have been a case; her hands stay on the keyboard.

G asks which other case of the customer is the same matter; two letters and Return make one of them, in place.
Alt+Delete takes a case away. Whatever was a slip is back with Ctrl+Z.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.delete_customer import DeleteCustomer
from carestation.errors import CareError
from tests.ui.inbox.conftest import InboxDesk

Key = Qt.Key


def _second_case(qtbot: QtBot, desk: InboxDesk, name: str) -> None:
    case = desk.cases[name]
    page = desk.desk.desk.ask(lambda read: read.case_page(case, None, desk.desk.clock.now))
    desk.lane.do(LogContact(Kind.CALL, "It is about the blue kettle again", page.customer.id))
    qtbot.waitUntil(lambda: desk.names.count(name) == 2)


def _press(
    desk: InboxDesk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    focus = QApplication.focusWidget() or desk.window
    QTest.keyPress(focus, key, modifier)


def test_two_cases_become_one_and_two_again(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _second_case(qtbot, inbox_desk, "Rosa Keller")
    _press(inbox_desk, Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    panel = inbox_desk.page.case
    first = panel.case_id
    _press(inbox_desk, Key.Key_G)
    qtbot.waitUntil(panel.picker.field.hasFocus)
    assert panel.picker.others.count() == 1
    QTest.keyClicks(panel.picker.field, "no such case")
    assert not panel.picker.merge.isEnabled()
    panel.picker.field.clear()
    QTest.keyClicks(panel.picker.field, "kettle again")
    _press(inbox_desk, Key.Key_Return)
    qtbot.waitUntil(lambda: inbox_desk.names.count("Rosa Keller") == 1)
    qtbot.waitUntil(lambda: panel.case_id not in (None, first))
    assert not panel.picker.isVisible()
    assert panel.page is not None
    assert [b.text.toPlainText() for b in panel.timeline.bubbles] != []
    inbox_desk.lane.undo()
    qtbot.waitUntil(lambda: inbox_desk.names.count("Rosa Keller") == 2)


def test_escape_leaves_everything_and_gives_the_keyboard_back(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    before = QApplication.focusWidget()
    _press(inbox_desk, Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    _press(inbox_desk, Key.Key_G)
    picker = inbox_desk.page.case.picker
    qtbot.waitUntil(picker.leave_button.hasFocus)  # she has no other case, and it says so
    _press(inbox_desk, Key.Key_Escape)
    assert not picker.isVisible()
    assert QApplication.focusWidget() is before


def test_a_deleted_case_goes_and_comes_back_where_it_was(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    inbox_desk.desk.desk.actor = inbox_desk.desk.lea
    _press(inbox_desk, Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    _press(inbox_desk, Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Rosa Keller" not in inbox_desk.names)
    assert inbox_desk.open_customer == ""
    inbox_desk.lane.undo()
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    assert inbox_desk.names[0] == "Rosa Keller"


def test_who_represents_is_told_whom_to_ask(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    faults: list[CareError] = []
    inbox_desk.lane.failed.connect(faults.append)
    _press(inbox_desk, Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    _press(inbox_desk, Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
    assert "Only a lead can delete" in str(faults[0])
    assert inbox_desk.open_customer == "Rosa Keller"


def test_a_customer_with_an_open_case_stays(inbox_desk: InboxDesk) -> None:
    faults: list[CareError] = []
    inbox_desk.lane.failed.connect(faults.append)
    case = inbox_desk.cases["Rosa Keller"]
    page = inbox_desk.desk.desk.ask(lambda read: read.case_page(case, None, inbox_desk.desk.clock.now))
    inbox_desk.lane.do(DeleteCustomer(page.customer.id))
    assert "has a case that is open" in str(faults[0])
