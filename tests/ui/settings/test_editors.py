"""Small editors: long choices, holidays, spans of time."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QListWidget
from pytestqt.qtbot import QtBot

from tests.ui.start.driving import named, press
from ui.settings.durations import duration_minutes, duration_words
from ui.settings.holiday_list import HolidayList
from ui.settings.places import countries, country_name, system_zone, time_zones, zone_of_country
from ui.settings.search_choice import SearchChoice

pytestmark = pytest.mark.usefixtures("appearance")


@given(st.integers(0, 10_000))
def test_every_span_can_be_typed_as_it_is_shown(minutes: int) -> None:
    assert duration_minutes(duration_words(minutes)) == minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("90", 90), ("1 h 30 min", 90), ("2h", 120), ("1:30", 90), ("45 Min.", 45), ("", 0), ("1 hour", 60)],
)
def test_spans_are_read_as_people_type_them(typed: str, minutes: int) -> None:
    assert duration_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["soon", "1 day", "-5", "1:75", "1.5 h"])
def test_what_is_no_span_is_none(typed: str) -> None:
    assert duration_minutes(typed) is None


def test_countries_have_names_and_each_once() -> None:
    found = dict(countries())
    assert (found["DE"], found["GB"]) == ("Germany", "United Kingdom")
    assert "UK" not in found
    assert len(set(found.values())) == len(found) > 200
    assert country_name("XK") == "Kosovo"


def test_a_country_with_one_time_suggests_it() -> None:
    assert zone_of_country("DE", "UTC") == "Europe/Berlin"
    assert zone_of_country("US", "UTC") == "UTC"
    assert zone_of_country("US", "America/Denver") == "America/Denver"
    assert system_zone() in dict(time_zones())


def test_any_part_of_a_choice_finds_it(qtbot: QtBot) -> None:
    choice = SearchChoice("Time zone")
    qtbot.addWidget(choice)
    choice.offer(time_zones())
    choice.show()
    field = choice.lineEdit()
    assert field is not None
    QTest.keyClicks(field, "berl")
    completer = choice.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Europe/Berlin"
    assert choice.key() == ""
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert choice.key() == "Europe/Berlin"
    choice.choose("Nowhere/Nothing")
    assert (choice.key(), choice.currentText()) == ("", "")


def test_holidays_are_unticked_and_days_of_the_business_added(qtbot: QtBot) -> None:
    editor = HolidayList()
    qtbot.addWidget(editor)
    editor.show()
    editor.offer({date(2026, 12, 25): "Christmas Day", date(2026, 5, 1): "Labour Day"})
    assert editor.value() == []
    editor.show_value(["2026-05-01", "2026-12-25", "2026-08-03"])
    days = named(editor, QListWidget, "Days on which the business is closed")
    assert [days.item(row).text().split("·")[1].strip() for row in range(3)] == [
        "Labour Day",
        "closed",
        "Christmas Day",
    ]
    days.setCurrentRow(0)
    QTest.keyClick(days, Qt.Key.Key_Space)
    named(editor, QDateEdit, "Closed on another day").setDate(QDate(2026, 12, 31))
    press(editor, "Add this day")
    assert editor.value() == ["2026-08-03", "2026-12-25", "2026-12-31"]
