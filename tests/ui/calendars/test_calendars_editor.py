"""The owner keeps several calendars, imports days from a file, and sees which days are closed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QListWidget, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from carestation.calendars.calendar import Calendar, DatedHours
from carestation.calendars.calendar_json import read_week
from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.people.representative import Representative, Role
from carestation.timers.business_hours import BusinessHours
from tests.carestation.calendars.test_read_ical import file_of
from tests.desks import WEEK, TestClock
from tests.ui.start.driving import fill, named, press, reads
from ui.calendars.calendars_editor import CalendarsEditor
from ui.calendars.import_days import ImportDays
from ui.calendars.other_days_tab import OtherDaysTab
from ui.case.seat import Seat
from ui.settings.time_field import TimeField

pytestmark = pytest.mark.usefixtures("appearance")

SHOP = Calendar("Shop", read_week(WEEK), country="DE")
ANN, BEN = (
    Representative(RepresentativeId(number), name, "", Role.REPRESENTATIVE, True, False, 1)
    for number, name in ((1, "Ann Berg"), (2, "Ben Diaz"))
)


@pytest.fixture
def editor(qtbot: QtBot) -> CalendarsEditor:
    hours = BusinessHours("Europe/Berlin", SHOP.weekly)
    shown = CalendarsEditor(Seat(ANN, hours, TestClock()))
    qtbot.addWidget(shown)
    shown.meet([ANN, BEN], "Europe/Berlin")
    shown.show_value((SHOP,))
    shown.resize(720, 700)
    shown.show()
    turn_to(shown, "Public holidays")
    qtbot.waitUntil(lambda: named(shown, QListWidget, "Public holidays").count() >= 9)
    return shown


def turn_to(editor: CalendarsEditor, tab: str) -> None:
    tabs = named(editor, QTabWidget, "Parts of the calendar")
    tabs.setCurrentIndex([tabs.tabText(at) for at in range(tabs.count())].index(tab))


def listed(editor: CalendarsEditor, name: str) -> list[str]:
    days = named(editor, QListWidget, name)
    return [days.item(row).text() for row in range(days.count())]


def test_what_is_shown_is_what_is_stored(editor: CalendarsEditor) -> None:
    assert editor.value() == (SHOP,)


def test_a_calendar_of_bens_own(editor: CalendarsEditor) -> None:
    press(editor, "New calendar")
    name = named(editor, QLineEdit, "Name of the calendar")
    assert name.hasSelectedText()
    name.del_()
    QTest.keyClicks(name, "Evenings")
    named(editor, QCheckBox, "Ben Diaz").click()
    shop, evenings = editor.value()
    assert (shop, evenings.name, evenings.people) == (SHOP, "Evenings", (BEN.id,))
    choice = named(editor, QComboBox, "Calendar")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert reads(editor, "everybody who has no calendar of their own")
    QTest.keyClick(choice, Qt.Key.Key_Down)
    press(editor, "Remove")
    assert editor.value() == (SHOP,)


def test_holidays_of_a_region_come_with_their_names(editor: CalendarsEditor, qtbot: QtBot) -> None:
    assert listed(editor, "Public holidays")[0] == "Fri, 25 December 2026  ·  Christmas Day"
    region = named(editor, QComboBox, "Region")
    region.setFocus()
    QTest.keyClicks(region, "Bay")
    qtbot.waitUntil(lambda: any("Epiphany" in day for day in listed(editor, "Public holidays")))
    (calendar,) = editor.value()
    assert calendar.region == "BY"


def test_the_coming_days_say_what_is_closed_and_why(editor: CalendarsEditor) -> None:
    turn_to(editor, "Other days")
    named(editor, QDateEdit, "Date").setDate(QDate(2026, 12, 24))
    kind = named(editor, QComboBox, "What the day is like")
    kind.setFocus()
    QTest.keyClicks(kind, "Open")
    fill(editor, "Why", "Christmas Eve")
    QTest.keyClick(named(editor, QLineEdit, "Why"), Qt.Key.Key_Return)
    (calendar,) = editor.value()
    assert calendar.special == {date(2026, 12, 24): DatedHours((("09:00", "12:00"),), "Christmas Eve")}
    turn_to(editor, "Coming days")
    assert listed(editor, "Coming days that differ")[:2] == [
        "Thu, 24 December 2026  ·  09:00–12:00  ·  Christmas Eve",
        "Fri, 25 December 2026  ·  closed  ·  Christmas Day",
    ]
    turn_to(editor, "Other days")
    days = named(editor, QListWidget, "Other days")
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Delete)
    assert editor.value() == (SHOP,)


def test_hours_that_overlap_are_said_and_are_no_value(editor: CalendarsEditor) -> None:
    others = editor.findChild(OtherDaysTab)
    assert others is not None
    turn_to(editor, "Other days")
    named(editor, QComboBox, "What the day is like").setCurrentIndex(2)
    press(editor, "Add")
    named(editor, TimeField, "To").stepDown()
    press(editor, "Add")
    assert reads(editor, "overlap")
    with pytest.raises(CareError, match="overlap"):
        editor.value()


def test_a_calendar_file_is_looked_at_before_its_days_are_added(
    editor: CalendarsEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "company.ics"
    file.write_bytes(
        file_of(
            "DTSTART;VALUE=DATE:20261228\nSUMMARY:Stocktaking",
            "DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY\nSUMMARY:Works outing",
            "DTSTART:20261201T080000\nDTEND:20261201T100000\nSUMMARY:Drill",
            "DTSTART;VALUE=DATE:20261230\nSTATUS:CANCELLED",
        )
    )
    others = editor.findChild(OtherDaysTab)
    assert others is not None
    turn_to(editor, "Other days")
    others.import_file(file)
    qtbot.waitUntil(lambda: others.findChild(ImportDays) is not None)
    preview = others.findChild(ImportDays)
    assert preview is not None
    days = named(preview, QListWidget, "Days in the file")
    assert days.item(0).text() == "1 May  ·  closed every year  ·  Works outing"
    assert reads(preview, "1 cancelled event")
    days.setCurrentRow(0)
    QTest.keyClick(days, Qt.Key.Key_Space)
    (add,) = (b for b in preview.findChildren(QPushButton) if b.text().startswith("Add 2 day"))
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    (calendar,) = editor.value()
    assert (calendar.days_off, calendar.yearly) == ({date(2026, 12, 28): "Stocktaking"}, {})
    assert calendar.closures == {date(2026, 12, 1): DatedHours((("08:00", "10:00"),), "Drill")}


def test_a_file_that_is_no_calendar_is_said_in_one_sentence(
    editor: CalendarsEditor, qtbot: QtBot, tmp_path: Path
) -> None:
    others = editor.findChild(OtherDaysTab)
    assert others is not None
    turn_to(editor, "Other days")
    file = tmp_path / "photo.ics"
    file.write_bytes(b"\x89PNG\r\n" * 2_000_000)
    others.import_file(file)
    qtbot.waitUntil(lambda: reads(editor, "“photo.ics” is larger than"))
    others.import_file(tmp_path / "gone.ics")
    qtbot.waitUntil(lambda: reads(editor, "gone.ics"))
    assert editor.value() == (SHOP,)
