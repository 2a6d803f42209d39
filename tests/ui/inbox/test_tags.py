"""Ben wants to find the cases of the lost van again: #, a word, Return; the chip is on the case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.inbox.conftest import InboxDesk

Key = Qt.Key


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyPress(focus, key, modifier)


def _chips(desk: InboxDesk) -> list[str]:
    return [chip.text() for chip in desk.page.case.header.tags.chips if chip.isVisible()]


def test_tags_are_written_in_one_line(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    list_ = QApplication.focusWidget()
    _press(Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    _press(Key.Key_NumberSign)
    strip = inbox_desk.page.case.tags
    qtbot.waitUntil(strip.field.hasFocus)
    QTest.keyClicks(strip.field, "Lost van, carrier")
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: _chips(inbox_desk) == ["carrier", "Lost van"])
    assert inbox_desk.window.focusWidget() is list_
    _press(Key.Key_NumberSign)
    qtbot.waitUntil(strip.field.hasFocus)
    assert strip.field.text() == "carrier, Lost van, "
    strip.field.clear()
    QTest.keyClicks(strip.field, "carrier")
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: _chips(inbox_desk) == ["carrier"])
    qtbot.wait(20)  # the list of known tags has closed; without a window manager nobody tells the window
    inbox_desk.window.activateWindow()
    qtbot.waitUntil(inbox_desk.window.isActiveWindow)
    inbox_desk.page.setFocus()
    inbox_desk.lane.undo()
    qtbot.waitUntil(lambda: _chips(inbox_desk) == ["carrier", "Lost van"])
    _press(Key.Key_NumberSign)
    qtbot.waitUntil(strip.field.hasFocus)
    _press(Key.Key_Escape)
    assert not strip.isVisible()
    assert QApplication.focusWidget() is list_


def test_a_tag_that_is_a_letter_is_refused_with_a_sentence(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    faults: list[Exception] = []
    inbox_desk.lane.failed.connect(faults.append)
    _press(Key.Key_N)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    _press(Key.Key_NumberSign)
    strip = inbox_desk.page.case.tags
    qtbot.waitUntil(strip.field.hasFocus)
    strip.field.setText("Dear colleagues, " + "please look at this one very soon " * 3)
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(faults))
    assert "too long for a tag" in str(faults[0])
    assert _chips(inbox_desk) == []
