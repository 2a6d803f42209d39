"""Ann chose a folder in November. On the second of December she signs in, and the month lies there, with a notice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.desk import Desk
from carestation.instants import DAY
from carestation.settings.catalogue import SUMMARY_FOLDER
from carestation.settings.change_setting import ChangeSetting
from db.engines.sqlcipher import SqlCipherEngine
from db.store import Store
from tests.ui.desk.test_working_day import Day
from ui.notices.notice import Notice
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def november(day: Day, folder: Path) -> None:
    """A call, and a folder for the summary."""
    store = Store(SqlCipherEngine(day.folder / "desk.carestation", day.key))
    store.open()
    try:
        desk = Desk(store, day.clock)
        desk.do(LogContact(Kind.CALL, "Are you open?", NewCustomer("Zoë"), answered=True))
        desk.do(ChangeSetting(SUMMARY_FOLDER, str(folder)))
    finally:
        store.close()


def notices(day: Day) -> tuple[Notice, ...]:
    """What the window tells."""
    assert day.session is not None
    window = day.session.window
    assert window is not None
    return window.notices.notices


def test_the_owner_finds_the_month_and_a_notice(day: Day) -> None:
    folder = day.folder / "reports"
    folder.mkdir()
    november(day, folder)
    day.clock.move(16 * DAY)
    day.open()
    day.press(Qt.Key.Key_Return)  # Ann stands first, and has no password
    day.until(lambda: day.session is not None and day.session.room is not None)
    day.until(lambda: any("2 files written" in notice.text for notice in notices(day)))
    book = openpyxl.load_workbook(folder / "summary-2026-11.xlsx")
    assert book["Summary"]["A1"].value == "Customer care in November 2026"
    assert (folder / "summary-2026-11.pdf").read_bytes().startswith(b"%PDF-")
