"""Ben goes through the list with the arrow keys and says of each case when he wants to see it again.

The case in view is another one: what he sets belongs to the row that is selected.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.instants import DAY, Instant
from tests.ui.inbox.conftest import InboxDesk

_ALT = Qt.KeyboardModifier.AltModifier


def stored(desk: InboxDesk) -> list[TodayRow]:
    until = Instant(desk.desk.clock() + 60 * DAY)
    rows = desk.desk.desk.ask(lambda read: read.today(desk.desk.ben, until))
    return [row for row in rows if row.follow_up.kind is FollowUpKind.REMINDER and not row.follow_up.text]


def select(desk: InboxDesk, name: str) -> None:
    """With the arrow keys, from the top."""
    view = desk.page.inbox.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(desk.names.index(name)):
        QTest.keyClick(view, Qt.Key.Key_Down)


def open_menu(desk: InboxDesk, reason: QContextMenuEvent.Reason) -> list[str]:
    view = desk.page.inbox.view
    place = view.visualRect(view.currentIndex()).center()
    port = view.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(reason, place, port.mapToGlobal(place)))
    QTest.qWait(1)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]


def test_the_key_of_a_preset_is_about_the_row_and_not_about_the_case_in_view(inbox_desk: InboxDesk) -> None:
    first, second = inbox_desk.names[:2]
    select(inbox_desk, first)
    QTest.keyClick(inbox_desk.page.inbox.view, Qt.Key.Key_Return)
    QTest.qWait(1)
    select(inbox_desk, second)
    before = len(stored(inbox_desk))
    QTest.keyClick(inbox_desk.page.inbox.view, Qt.Key.Key_2, _ALT)
    QTest.qWait(1)
    assert inbox_desk.open_customer == first
    assert len(stored(inbox_desk)) == before + 1
    assert second in [row.customer_name for row in stored(inbox_desk)]
    inbox_desk.lane.undo()
    assert len(stored(inbox_desk)) == before


def test_the_menu_names_the_case_and_the_dates(inbox_desk: InboxDesk) -> None:
    select(inbox_desk, inbox_desk.names[1])
    said = open_menu(inbox_desk, QContextMenuEvent.Reason.Keyboard)
    assert said[0].startswith("Follow up on CS-")
    assert said[2] == "Tomorrow – Tue 17 Nov, 09:00\tAlt+2"
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(menu.actions()[2])
    before = len(stored(inbox_desk))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QTest.qWait(1)
    assert len(stored(inbox_desk)) == before + 1


def test_beside_the_rows_there_is_no_menu(inbox_desk: InboxDesk) -> None:
    port = inbox_desk.page.inbox.view.viewport()
    below = QPoint(5, port.height() + 500)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(port, QContextMenuEvent(reason, below, port.mapToGlobal(below)))
    QTest.qWait(1)
    assert QApplication.activePopupWidget() is None
