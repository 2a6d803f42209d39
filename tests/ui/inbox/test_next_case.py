"""Ben has his hands on the keyboard and asks only: what now, and why? Some of it he cannot do now, and says so.

N brings the case that matters most, with one sentence that says why. Shift+N asks for one of five reasons, goes
on to the next case, and the skipped one stays out of his way until its time has come or its customer writes again.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.instants import HOUR, MINUTE
from tests.ui.inbox.conftest import InboxDesk

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key goes to the menu that is open, else to the widget in focus."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyPress(target, key, modifier)


def _next(qtbot: QtBot, desk: InboxDesk, name: str) -> None:
    _press(Key.Key_N)
    qtbot.waitUntil(lambda: desk.open_customer == name)


def _skip(qtbot: QtBot, desk: InboxDesk, number: Qt.Key) -> None:
    _press(Key.Key_N, SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    _press(number)
    _settle(qtbot, desk)


def _settle(qtbot: QtBot, desk: InboxDesk) -> None:
    """Without a window manager nobody gives the window back its place when a menu has closed."""
    qtbot.wait(20)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def _skipped(desk: InboxDesk, name: str) -> list[str]:
    case = desk.cases[name]
    page = desk.desk.desk.ask(lambda read: read.case_page(case, desk.desk.ben, desk.desk.clock.now))
    events = [entry for entry in page.timeline if isinstance(entry, CaseEvent)]
    return [str(e.data["reason"]) for e in events if e.type is EventType.SKIPPED]


def test_next_says_why_and_leaves_the_keyboard_where_it_was(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    list_ = QApplication.focusWidget()
    _next(qtbot, inbox_desk, "Rosa Keller")
    why = inbox_desk.page.case.why
    assert why.isVisible()
    assert why.sentence.text().startswith("First answer 39 min late; the customer has waited since")
    assert QApplication.focusWidget() is list_
    _next(qtbot, inbox_desk, "Jonas Tamm")
    assert why.sentence.text().startswith("Promise due in 17 min")


def test_a_case_that_was_chosen_by_hand_explains_nothing(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    inbox_desk.page.open_case(inbox_desk.cases["Rosa Keller"])
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Rosa Keller")
    assert not inbox_desk.page.case.why.isVisible()


def test_skipping_goes_on_and_keeps_the_reason(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _next(qtbot, inbox_desk, "Rosa Keller")
    _skip(qtbot, inbox_desk, Key.Key_1)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Jonas Tamm")
    assert _skipped(inbox_desk, "Rosa Keller") == ["colleague"]
    assert inbox_desk.names[0] == "Jonas Tamm"
    assert inbox_desk.names.index("Rosa Keller") > 1
    inbox_desk.lane.undo()
    qtbot.waitUntil(lambda: inbox_desk.names[0] == "Rosa Keller")
    inbox_desk.lane.redo()
    qtbot.waitUntil(lambda: inbox_desk.names[0] == "Jonas Tamm")


def test_another_reason_takes_words(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    list_ = QApplication.focusWidget()
    _next(qtbot, inbox_desk, "Rosa Keller")
    _skip(qtbot, inbox_desk, Key.Key_5)
    qtbot.waitUntil(inbox_desk.page.case.why.other.field.hasFocus)
    _press(Key.Key_Return)  # no words, no skip
    _press(Key.Key_Escape)
    assert QApplication.focusWidget() is list_
    assert _skipped(inbox_desk, "Rosa Keller") == []
    _skip(qtbot, inbox_desk, Key.Key_5)
    qtbot.waitUntil(inbox_desk.page.case.why.other.field.hasFocus)
    QTest.keyClicks(inbox_desk.page.case.why.other.field, "the scales are broken")
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: inbox_desk.open_customer == "Jonas Tamm")
    assert inbox_desk.window.focusWidget() is list_
    assert _skipped(inbox_desk, "Rosa Keller") == ["other"]


def test_a_skipped_case_comes_back_when_its_time_has_come(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _next(qtbot, inbox_desk, "Rosa Keller")
    _skip(qtbot, inbox_desk, Key.Key_4)  # not mine: an hour
    others = [name for name in inbox_desk.names if name != "Rosa Keller"]
    came = [inbox_desk.open_customer]
    for name in others[1:]:
        _next(qtbot, inbox_desk, name)
        came.append(inbox_desk.open_customer)
    assert "Rosa Keller" not in came
    _next(qtbot, inbox_desk, others[0])  # round again: she still rests
    inbox_desk.desk.clock.move(HOUR + MINUTE)
    for _ in others:
        _press(Key.Key_N)
        qtbot.wait(10)
        came.append(inbox_desk.open_customer)
    assert "Rosa Keller" in came


@pytest.mark.parametrize("kind", [Kind.CALL, Kind.CHAT])
def test_a_skipped_case_comes_back_when_its_customer_does(
    qtbot: QtBot, inbox_desk: InboxDesk, kind: Kind
) -> None:
    _next(qtbot, inbox_desk, "Rosa Keller")
    _skip(qtbot, inbox_desk, Key.Key_3)
    qtbot.waitUntil(lambda: inbox_desk.names[0] == "Jonas Tamm")
    inbox_desk.desk.clock.move(MINUTE)
    rosa = inbox_desk.cases["Rosa Keller"]
    customer = inbox_desk.desk.desk.ask(
        lambda read: read.case_page(rosa, None, inbox_desk.desk.clock.now)
    ).customer
    inbox_desk.lane.do(LogContact(kind, "I am still waiting.", customer.id, case_id=rosa))
    qtbot.waitUntil(lambda: inbox_desk.names[0] == "Rosa Keller")
