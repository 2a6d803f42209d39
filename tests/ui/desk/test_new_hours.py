"""The owner changes Friday's hours, with the keyboard at the real window.

It is Friday, a quarter past eleven; a customer has waited since ten, for an answer within two hours. Ann thinks
of closing on Fridays at eleven. Before she saves it she is told which case would be due at another time, and when;
she saves, and the pill of the case follows; she changes her mind, and one *Undo* brings everything back.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.instants import DAY, HOUR, MINUTE
from tests.ui.desk.test_working_day import Day
from tests.ui.start.driving import named, reads
from ui.inbox.inbox_panel import Whose
from ui.settings.settings_dialog import SettingsDialog
from ui.settings.time_field import TimeField
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def ann_sits_down(day: Day) -> None:
    """Ann stands first at the sign-in and has no password."""
    day.open()
    day.press(Key.Key_Return)
    day.until(lambda: day.session is not None and day.session.room is not None)


def a_customer_rings(day: Day) -> None:
    contact = LogContact(Kind.CALL, "Where is my parcel?", NewCustomer("Marta Oliveira"))
    day.room.lane.do(contact)
    day.room.inbox.show_whose(Whose.TEAM)
    day.until(lambda: day.room.inbox.table.rowCount() == 1)


def pill(day: Day) -> str:
    """What the pill of the case says."""
    spoken: str = day.room.inbox.table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    return spoken.split(", ")[2]


def settings_of(day: Day) -> SettingsDialog:
    assert day.session is not None
    assert day.session.window is not None
    window = day.session.window
    day.room.inbox.view.setFocus()
    day.press(Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: window.findChild(SettingsDialog) is not None)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def go_to(day: Day, dialog: SettingsDialog, page: str) -> None:
    pages = named(dialog, QListWidget, "Kinds of settings")
    QTest.keyClicks(pages, page)
    day.until(lambda: any(label.isVisible() for label in dialog.findChildren(TimeField)))


def press(dialog: QWidget, words: str) -> None:
    button = named(dialog, QPushButton, words)
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)


def test_the_owner_sees_what_new_hours_would_do_saves_and_takes_it_back(day: Day) -> None:
    day.clock.move(4 * DAY)  # Friday, ten o'clock
    ann_sits_down(day)
    a_customer_rings(day)
    day.clock.move(HOUR + 15 * MINUTE)
    before = "in 45 min"
    day.until(lambda: pill(day) == before)

    dialog = settings_of(day)
    go_to(day, dialog, "Cal")
    day.until(lambda: named(dialog, TimeField, "Friday to").written() == "17:00")
    closing = named(dialog, TimeField, "Friday to")
    closing.setFocus()
    QTest.keyClick(closing, Key.Key_Home)
    for _ in range(6):
        QTest.keyClick(closing, Key.Key_Down)
    assert closing.written() == "11:00"
    day.until(lambda: reads(dialog, "1 case"))
    press(dialog, "Show the cases")
    (item,) = [named(dialog, QTreeWidget, "Cases that this would touch").topLevelItem(0)]
    assert item is not None
    assert (item.text(1), item.text(2), item.text(3)) == ("Marta Oliveira", "in 45 min", "Mon 10:00")

    press(dialog, "Save")
    day.until(lambda: pill(day) == "Mon 10:00")
    QTest.keyClick(dialog, Key.Key_Escape)
    day.until(lambda: not dialog.isVisible())
    day.room.inbox.window().activateWindow()
    day.room.inbox.view.setFocus()
    day.until(lambda: QApplication.focusWidget() is not None)
    day.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: pill(day) == before)
