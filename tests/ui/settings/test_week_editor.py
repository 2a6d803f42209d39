"""The hours of a week: intervals, closed days, copies, and what is wrong said where it is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QToolButton
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from tests.ui.start.driving import named, reads
from ui.settings.week_editor import WeekEditor

pytestmark = pytest.mark.usefixtures("appearance")

WEEK = {"mon": [["09:00", "12:30"], ["13:30", "18:00"]], "sat": [["10:00", "24:00"]]}


@pytest.fixture
def week(qtbot: QtBot) -> WeekEditor:
    made = WeekEditor()
    qtbot.addWidget(made)
    made.show_value(WEEK)
    made.show()
    return made


def click(week: WeekEditor, name: str) -> None:
    QTest.mouseClick(named(week, QToolButton, name), Qt.MouseButton.LeftButton)


def type_time(week: WeekEditor, name: str, digits: str, nth: int = 0) -> None:
    field = [one for one in week.findChildren(QTimeEdit) if one.accessibleName() == name and one.isVisible()][
        nth
    ]
    field.setFocus()
    field.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(field, digits)


def test_what_is_shown_comes_back(week: WeekEditor) -> None:
    assert week.value() == WEEK
    assert reads(week, "until midnight")
    assert reads(week, "Closed")


def test_days_open_and_close(week: WeekEditor) -> None:
    heard: list[None] = []
    week.changed.connect(lambda: heard.append(None))
    named(week, QCheckBox, "Tuesday").click()
    named(week, QCheckBox, "Saturday").click()
    assert week.value() == {"mon": WEEK["mon"], "tue": [["09:00", "17:00"]]}
    click(week, "Add hours on Tuesday")
    assert week.value()["tue"] == [["09:00", "17:00"], ["18:00", "22:00"]]
    assert len(heard) == 3


def test_the_last_minute_is_midnight_and_nights_are_told(week: WeekEditor) -> None:
    type_time(week, "Monday to", "0200", nth=1)
    assert week.value()["mon"][1] == ["13:30", "02:00"]
    assert reads(week, "the next day")
    type_time(week, "Monday to", "2359", nth=1)
    assert week.value()["mon"][1] == ["13:30", "24:00"]


def test_faults_are_said_in_place_with_the_day_in_words(week: WeekEditor) -> None:
    type_time(week, "Monday from", "1200", nth=1)
    assert reads(week, "Two intervals of Monday overlap at 12:00.")
    with pytest.raises(CareError, match="Monday"):
        week.value()
    type_time(week, "Monday from", "1330", nth=1)
    assert not reads(week, "overlap")
    assert week.value() == WEEK


def test_a_week_that_is_never_open_is_refused(week: WeekEditor) -> None:
    named(week, QCheckBox, "Monday").click()
    named(week, QCheckBox, "Saturday").click()
    assert reads(week, "never open")
    with pytest.raises(CareError, match="never open"):
        week.value()


def test_hours_are_copied(week: WeekEditor) -> None:
    menu = named(week, QToolButton, "Copy the hours of Monday").menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert set(week.value()) == {"mon", "tue", "wed", "thu", "fri", "sat"}
    assert week.value()["fri"] == WEEK["mon"]
    assert week.value()["sat"] == WEEK["sat"]
    menu.actions()[1].trigger()
    assert set(map(str, week.value().values())) == {str(WEEK["mon"])}
    assert len(week.value()) == 7


def test_an_interval_goes_and_the_last_one_closes_the_day(week: WeekEditor) -> None:
    click(week, "Remove these hours of Saturday")
    assert "sat" not in week.value()
    assert not named(week, QCheckBox, "Saturday").isChecked()
