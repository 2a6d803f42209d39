"""Notices: quiet, few, readable at leisure, and their *Undo* does what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from tests.ui.lanes.desks import Add, Words
from ui.lanes.instant_lane import InstantLane
from ui.notices.notice import Notice, NoticeTone
from ui.notices.notice_bar import MOST, NoticeBar
from ui.notices.notice_card import NoticeCard


class Desk(QObject):
    """A window with notices and a lane behind it."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.window = QWidget()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.elsewhere = QLineEdit(self.window)
        self.bar = NoticeBar(self.window)
        self.acts = 0
        with qtbot.waitActive(self.window):
            self.window.show()
        self.elsewhere.setFocus()
        QCursor.setPos(self.window.mapToGlobal(QPoint(1, 1)))  # nobody points at the foot of the window

    def act(self) -> None:
        self.acts += 1

    @property
    def cards(self) -> list[NoticeCard]:
        return [card for card in self.bar.findChildren(NoticeCard) if not card.isHidden()]

    def buttons(self, card: NoticeCard) -> list[str]:
        return [button.text() for button in card.findChildren(QPushButton) if not button.isHidden()]

    def timer(self, card: NoticeCard) -> QTimer:
        return card.findChildren(QTimer)[0]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    one = Desk(qtbot)
    yield one
    one.bar.dismiss_all()


@pytest.fixture
def words() -> Words:
    return Words()


def test_a_notice_stands_at_the_foot_and_takes_no_focus(desk: Desk) -> None:
    desk.bar.inform("Backup written to the stick.")
    place = desk.bar.geometry()
    assert 0 < place.top() < place.bottom() < 600
    assert place.right() < 450  # over the list, not over what is being written
    assert QApplication.focusWidget() is desk.elsewhere
    desk.window.resize(700, 500)
    assert desk.bar.geometry().bottom() < 500
    assert 0 < desk.bar.geometry().left() < desk.bar.geometry().right() < 700


def test_at_most_three_and_the_same_one_once(desk: Desk) -> None:
    for number in range(5):
        desk.bar.inform(f"Notice {number}")
    assert [notice.text for notice in desk.bar.notices] == ["Notice 2", "Notice 3", "Notice 4"]
    desk.bar.inform("Notice 3")
    assert [notice.text for notice in desk.bar.notices] == ["Notice 2", "Notice 4", "Notice 3"]
    assert len(desk.bar.notices) == MOST


def test_it_goes_after_a_while_but_not_while_it_is_used(desk: Desk) -> None:
    desk.bar.tell(Notice("Case resolved", action="Undo", act=desk.act))
    (card,) = desk.cards
    timer = desk.timer(card)
    assert (timer.isActive(), timer.interval()) == (True, 10_000)
    at = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(at, at, at))
    assert not timer.isActive()
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert timer.isActive()
    desk.bar.focus_newest()
    assert not timer.isActive()
    desk.elsewhere.setFocus()
    assert timer.isActive()
    timer.timeout.emit()
    assert desk.bar.notices == ()
    assert not desk.bar.isVisible()


def test_the_keyboard_reaches_its_button(desk: Desk) -> None:
    desk.bar.tell(Notice("Case resolved", action="Undo", act=desk.act))
    desk.bar.focus_newest()
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Undo"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert (desk.acts, desk.bar.notices) == (1, ())


def test_what_was_done_can_be_undone_from_its_notice(desk: Desk, words: Words) -> None:
    with words.as_desk() as store:
        lane = InstantLane(store)
        desk.bar.follow(lane)
        lane.do(Add("kettle"))
        lane.do(Add("cup"))
        first, second = desk.cards
        assert "Undo" not in desk.buttons(first)
        assert "Undo" in desk.buttons(second)
        QTest.mouseClick(second.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
        assert words.words == ["kettle"]
        assert [notice.text for notice in desk.bar.notices] == ["Added kettle", "Undone: add word"]


def test_a_fault_of_the_world_says_what_to_do_and_stays(desk: Desk) -> None:
    desk.bar.fail(CareError("The file could not be read.", "Another program holds it.", "Close it there."))
    (card,) = desk.cards
    said = [label.text() for label in card.findChildren(QLabel) if label.text()]
    assert said == ["The file could not be read.", "Another program holds it. Close it there."]
    assert card.accessibleName() == "The file could not be read. Another program holds it. Close it there."
    assert not desk.timer(card).isActive()
    assert desk.bar.notices[0].tone is NoticeTone.LATE


def test_a_fault_of_ours_is_for_the_crash_report(desk: Desk, qtbot: QtBot) -> None:
    fault = ZeroDivisionError("ours")
    with qtbot.waitSignal(desk.bar.unexpected) as told:
        desk.bar.fail(fault)
    assert told.args == [fault]
    assert desk.bar.notices == ()
