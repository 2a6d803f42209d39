"""A busy morning at the real window, with real keys only: next, skip, merge, many at once, and all of it taken back.

Lea asks what matters most, skips it with a reason, makes one case of two, tags and hands over what is marked. Then
the telephone rings: it was the wrong customer. Ctrl+Z takes back one act after the other, until all is as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.inbox.inbox_row import InboxPage, InboxQuery
from db.store_access import LocalStoreAccess
from tests.ui.desk.test_working_day import Day, NoKeys
from ui.inbox.inbox_panel import Whose
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def morning(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    """Five cases of four customers, and somebody who has sat down to the team's inbox."""
    day = Day(qtbot, appearance, tmp_path)
    access = LocalStoreAccess(day.folder / "desk.carestation", NoKeys(), clock=day.clock)
    with access.open_desk(day.key) as desk:
        desk.actor = desk.ask(lambda read: read.people())[0].id
        for name in ("Marta Oliveira", "Jonas Tamm", "Elin Lund", "Samir Aziz"):
            case = desk.do(LogContact(Kind.CALL, f"The parcel of {name}", NewCustomer(name))).value
            day.clock.move(60_000)
        page = desk.ask(lambda read: read.case_page(case, None, day.clock.now))
        desk.do(LogContact(Kind.CALL, "Once more about the parcel", page.customer.id))
    day.open()
    day.sign_in()
    day.room.inbox.show_whose(Whose.TEAM)
    day.until(lambda: day.room.inbox.table.rowCount() == 5)
    day.room.inbox.view.setFocus()
    yield day
    day.close()


def _inbox(day: Day) -> InboxPage:
    read: list[InboxPage] = []
    day.room.lane.ask(lambda r: r.inbox(InboxQuery()), read.append)
    day.until(lambda: bool(read))
    return read[0]


def _until_undo_is(day: Day, title: str) -> None:
    day.until(lambda: day.room.lane.undo_title == title)


def test_everything_is_done_and_taken_back_by_keys(morning: Day) -> None:
    found = _inbox(morning)
    view = morning.room.inbox.view

    morning.press(Key.Key_N)
    morning.until(lambda: morning.room.case.page is not None)
    assert morning.room.case.why.isVisible()
    assert view.hasFocus()
    first = morning.room.case.case_id
    assert first == found.rows[0].case_id
    morning.press(Key.Key_N, SHIFT)
    morning.until(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyPress(menu, Key.Key_1)  # waiting for a colleague
    morning.until(lambda: QApplication.activePopupWidget() is None)
    morning.until(lambda: _inbox(morning).rows[0].case_id != first)

    morning.until(lambda: morning.room.case.case_id not in (None, first))  # the next one came by itself
    QTest.qWait(20)
    view.window().activateWindow()  # without a window manager nobody does it when a menu has closed
    morning.until(view.window().isActiveWindow)
    two = found.rows[-1].case_id
    morning.room.inbox_page.open_case(two)
    morning.until(lambda: morning.room.case.page is not None and morning.room.case.page.case.id == two)
    view.setFocus()
    morning.press(Key.Key_G)
    morning.until(lambda: morning.room.case.picker.field.hasFocus())
    morning.press(Key.Key_Return)
    morning.until(lambda: _inbox(morning).total == 4)
    morning.until(lambda: morning.room.inbox.table.rowCount() == 4)

    view.setFocus()
    morning.press(Key.Key_A, CTRL)
    morning.until(lambda: len(morning.room.inbox.marks.ids) == 4)
    morning.press(Key.Key_B)
    for _ in range(3):
        morning.press(Key.Key_Right)
    morning.press(Key.Key_Return)
    morning.type("parcel")
    morning.press(Key.Key_Return)
    bar = morning.room.inbox.marking.place.bar
    morning.until(lambda: bar.go.hasFocus())
    assert bar.told.text() == "4 will get the tags."
    morning.press(Key.Key_Return)
    morning.until(lambda: not morning.room.inbox.marks.ids)
    morning.until(lambda: morning.room.lane.undo_title == "tag cases")

    for left in ("merge cases", "skip case", ""):
        QTest.keyPress(view, Key.Key_Z, CTRL)
        _until_undo_is(morning, left)
    morning.until(lambda: _inbox(morning) == found)
    QTest.keyPress(view, Key.Key_Z, CTRL | SHIFT)
    morning.until(lambda: morning.room.lane.undo_title == "skip case")
    QTest.keyPress(view, Key.Key_Y, CTRL)
    morning.until(lambda: _inbox(morning).total == 4)
