"""How this PC reminds is set by whoever sits at it, at once; what the system refuses is said in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QTimeEdit
from pytestqt.qtbot import QtBot

from carestation.at_login.xdg_autostart import XdgAutostart
from carestation.settings.this_pc import (
    NOTIFY,
    QUIET_FROM,
    QUIET_OUTSIDE,
    QUIET_TO,
    SHOW_NAMES,
    THIS_PC,
    WHEN_CLOSED,
)
from tests.ui.start.driving import named
from ui.settings.pc_settings import PcSettings
from ui.settings.reminders_page import RemindersPage
from ui.windows.window_memory import WindowMemory

pytestmark = pytest.mark.usefixtures("appearance")
COMMAND = ("python3", "-m", "carestation", "--minimized")


class Page:
    """The page of a PC, whose settings outlive it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.file = folder / "window.ini"
        self.entry = XdgAutostart(folder / "autostart")
        self.open()

    def open(self) -> None:
        self.settings = PcSettings(WindowMemory(self.file))
        self.page = RemindersPage(self.settings, self.entry, COMMAND)
        self._qtbot.addWidget(self.page)
        self.page.show()

    def box(self, name: str) -> QCheckBox:
        return named(self.page, QCheckBox, name)


@pytest.fixture
def pc(qtbot: QtBot, tmp_path: Path) -> Page:
    return Page(qtbot, tmp_path)


def test_names_are_private_business_hours_are_kept_and_nothing_starts_by_itself(pc: Page) -> None:
    assert [pc.settings.get(one) for one in (NOTIFY, SHOW_NAMES, QUIET_OUTSIDE)] == [True, False, True]
    assert pc.settings.get(WHEN_CLOSED) == "quit"
    assert not pc.box("Start when I sign in to this PC").isChecked()
    shown = {label.text() for label in pc.page.findChildren(QLabel)}
    for setting in THIS_PC:
        assert not setting.help or setting.help in shown


def test_a_change_is_kept_at_once_and_still_there_at_the_next_start(pc: Page) -> None:
    QTest.keyClick(pc.box("Show names of customers in them"), Qt.Key.Key_Space)
    begin = named(pc.page, QTimeEdit, "Quiet from")
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Up)
    assert (pc.settings.get(SHOW_NAMES), pc.settings.get(QUIET_FROM)) == (True, "01:00")
    pc.open()
    assert pc.box("Show names of customers in them").isChecked()
    assert named(pc.page, QTimeEdit, "Quiet from").time().hour() == 1
    assert pc.settings.get(QUIET_TO) == "00:00"


def test_starting_at_login_is_what_the_system_has(pc: Page) -> None:
    QTest.keyClick(pc.box("Start when I sign in to this PC"), Qt.Key.Key_Space)
    assert "Exec=python3 -m carestation --minimized\n" in pc.entry.file.read_text("utf-8")
    pc.open()
    assert pc.box("Start when I sign in to this PC").isChecked()
    QTest.keyClick(pc.box("Start when I sign in to this PC"), Qt.Key.Key_Space)
    assert not pc.entry.file.exists()


def test_what_the_system_refuses_is_said_and_stays_off(pc: Page) -> None:
    pc.entry.file.parent.write_text("in the way", "utf-8")
    box = pc.box("Start when I sign in to this PC")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert "Starting at login could not be changed." in pc.page.fault
    assert not box.isChecked()


def test_without_a_tray_the_page_says_so_and_offers_nothing_of_it(pc: Page) -> None:
    words = "This desktop has no tray. The notices in the window remind you all the same."
    assert words in {label.text() for label in pc.page.findChildren(QLabel)}
    assert not pc.box("Minimise to the tray").isEnabled()
