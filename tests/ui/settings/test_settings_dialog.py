"""The settings: what is set is saved as one act, taken back by one *Undo*, and guarded for the owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.instants import HOUR
from carestation.settings.catalogue import (
    BUSINESS_NAME,
    CATALOGUE,
    COUNTRY,
    DEFINED_CALENDARS,
    LOCK_AFTER,
    TARGETS,
    ZONE,
)
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.hours import calendar_of
from carestation.settings.setting import Setting
from carestation.sops.library import issue_types
from tests.desks import WEEK, OpenDesk
from tests.ui.start.driving import fill, named, press, reads
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.settings.pc_settings import PcSettings, ThisPc
from ui.settings.settings_dialog import SettingsDialog
from ui.sign_in.person_button import PersonButton
from ui.theme.appearance import Appearance, Choice
from ui.windows.window_memory import WindowMemory


class Settings:
    """The dialog over a real desk."""

    def __init__(self, opened: OpenDesk, appearance: Appearance, who: str) -> None:
        self._opened = opened
        self.lane = InstantLane(opened.desk)
        self.said: list[str] = []
        self.lane.said.connect(lambda words, _: self.said.append(words))
        person = next(one for one in opened.desk.ask(lambda r: r.people()) if one.first_name == who)
        hours = calendar_of("Europe/Berlin", WEEK, ())
        seat = Seat(person, hours, opened.clock, issue_types)
        here = ThisPc(appearance, PcSettings(WindowMemory(opened.path.with_name("window.ini"))))
        self.dialog = SettingsDialog(self.lane, self.lane, seat, here)
        self.dialog.show()

    def go_to(self, page: str) -> None:
        pages = named(self.dialog, QListWidget, "Kinds of settings")
        (item,) = pages.findItems(page, Qt.MatchFlag.MatchExactly)
        pages.setCurrentItem(item)

    def turn_to(self, tab: str) -> None:
        tabs = named(self.dialog, QTabWidget, "Parts of the calendar")
        tabs.setCurrentIndex([tabs.tabText(at) for at in range(tabs.count())].index(tab))

    def stored(self, setting: Setting[Any]) -> Any:
        return self._opened.desk.ask(lambda r: r.setting(setting))


Open = Callable[[str], Settings]


@pytest.fixture
def opened(at_desk: OpenDesk, appearance: Appearance, qtbot: QtBot) -> Iterator[Open]:
    def open_as(who: str) -> Settings:
        settings = Settings(at_desk, appearance, who)
        qtbot.addWidget(settings.dialog)
        return settings

    yield open_as
    appearance.wear(Choice.LIGHT)


def test_every_setting_with_a_title_has_a_place(opened: Open) -> None:
    settings = opened("Ann")
    titles = []
    pages = named(settings.dialog, QListWidget, "Kinds of settings")
    for row in range(1, pages.count()):
        pages.setCurrentRow(row)
        titles += [
            setting.title for setting in CATALOGUE if setting.title and reads(settings.dialog, setting.title)
        ]
    assert set(titles) == {setting.title for setting in CATALOGUE if setting.title}


def test_changes_are_one_act_with_one_undo(opened: Open) -> None:
    settings = opened("Ann")
    settings.go_to("Business")
    save = named(settings.dialog, QPushButton, "Save")
    assert not save.isEnabled()
    fill(settings.dialog, "Name of the business", "Kettle & Sons")
    fill(settings.dialog, "Time zone", "Europe/Vienna")
    assert save.isEnabled()
    press(settings.dialog, "Save")
    assert (settings.stored(BUSINESS_NAME), settings.stored(ZONE)) == ("Kettle & Sons", "Europe/Vienna")
    assert settings.said == ["Settings saved"]
    assert not save.isEnabled()
    settings.lane.undo()
    assert (settings.stored(BUSINESS_NAME), settings.stored(ZONE)) == ("Kettle & Co", "Europe/Berlin")
    assert named(settings.dialog, QLineEdit, "Name of the business").text() == "Kettle & Co"


def test_what_cannot_be_is_said_and_can_be_discarded(opened: Open) -> None:
    settings = opened("Ann")
    settings.go_to("Business")
    fill(settings.dialog, "Time zone", "Middle Earth")
    press(settings.dialog, "Save")
    assert reads(settings.dialog, "“Middle Earth” is not in the list.")
    press(settings.dialog, "Discard changes")
    assert not reads(settings.dialog, "not in the list")
    assert settings.stored(ZONE) == "Europe/Berlin"
    fill(settings.dialog, "Country", "")
    named(settings.dialog, QComboBox, "Country").setEditText("")
    press(settings.dialog, "Save")
    assert settings.stored(COUNTRY) == ""


def test_a_change_elsewhere_does_not_overwrite_what_is_typed(opened: Open) -> None:
    settings = opened("Ann")
    settings.go_to("Business")
    fill(settings.dialog, "Name of the business", "Kettle & Sons")
    settings.lane.do(ChangeSetting(LOCK_AFTER, 7))
    assert named(settings.dialog, QLineEdit, "Name of the business").text() == "Kettle & Sons"
    settings.go_to("Desk")
    assert named(settings.dialog, QSpinBox, "Lock after (minutes)").value() == 7


def test_hours_and_holidays(opened: Open, qtbot: QtBot) -> None:
    settings = opened("Ann")
    settings.go_to("Calendars")
    named(settings.dialog, QCheckBox, "Saturday").click()
    press(settings.dialog, "Save")
    (calendar,) = settings.stored(DEFINED_CALENDARS)
    assert calendar["weekly"] == {**WEEK, "sat": [["09:00", "17:00"]]}
    settings.turn_to("Public holidays")
    fill(settings.dialog, "Country", "Germany")
    days = named(settings.dialog, QListWidget, "Public holidays")
    qtbot.waitUntil(lambda: days.count() >= 9)
    (christmas,) = days.findItems("25 December 2026", Qt.MatchFlag.MatchContains)
    days.setCurrentItem(christmas)
    QTest.keyClick(days, Qt.Key.Key_Space)
    press(settings.dialog, "Save")
    (calendar,) = settings.stored(DEFINED_CALENDARS)
    assert (calendar["country"], calendar["not_observed"]) == ("DE", ["Erster Weihnachtstag"])


def test_targets_are_typed_as_spans_and_saved_with_return(opened: Open) -> None:
    settings = opened("Ann")
    settings.go_to("Response targets")
    rest = named(settings.dialog, QLineEdit, "First response")
    assert rest.text() == "2 h"
    rest.selectAll()
    QTest.keyClicks(rest, "soon")
    press(settings.dialog, "Save")
    assert reads(settings.dialog, "“soon” is no span of time.")
    rest.selectAll()
    QTest.keyClicks(rest, "90")
    QTest.keyClick(rest, Qt.Key.Key_Return)  # tidies what was typed, and saves
    assert rest.text() == "1 h 30 min"
    stored = settings.stored(TARGETS)
    assert stored[:2] == TARGETS.default[:2]
    assert stored[2] == {"when": {}, "first_response": 90, "next_response": 240, "resolution": 1440}
    settings.lane.undo()
    assert settings.stored(TARGETS) == TARGETS.default


def test_what_shorter_targets_would_do_is_told_before_they_are_saved(
    opened: Open, at_desk: OpenDesk, qtbot: QtBot
) -> None:
    at_desk.desk.do(LogContact(Kind.CALL, "Where is it?", NewCustomer("Marta Oliveira")))
    at_desk.clock.move(HOUR)
    settings = opened("Ann")
    settings.go_to("Response targets")
    first = named(settings.dialog, QLineEdit, "First response")
    first.selectAll()
    QTest.keyClicks(first, "45")
    qtbot.waitUntil(lambda: reads(settings.dialog, "1 case"))
    assert reads(settings.dialog, "would be late")
    press(settings.dialog, "Show the cases")
    cases = named(settings.dialog, QTreeWidget, "Cases that this would touch")
    item = cases.topLevelItem(0)
    assert item is not None
    assert [item.text(at) for at in (1, 2, 3)] == ["Marta Oliveira", "in 1 h", "15 min late"]
    press(settings.dialog, "Discard changes")
    assert not reads(settings.dialog, "would be late")
    assert settings.stored(TARGETS) == TARGETS.default


def test_looks_belong_to_this_pc_and_change_at_once(opened: Open, appearance: Appearance) -> None:
    settings = opened("Ben")
    theme = named(settings.dialog, QComboBox, "Theme")
    theme.setFocus()
    QTest.keyClick(theme, Qt.Key.Key_D)
    assert appearance.choice is Choice.DARK
    size = named(settings.dialog, QComboBox, "Size of text")
    QTest.keyClick(size, Qt.Key.Key_Down)
    assert appearance.zoom == 110
    appearance.zoom_reset()
    assert size.currentText() == "100 %"


def test_the_business_is_the_owners(opened: Open, qtbot: QtBot) -> None:
    settings = opened("Ben")
    settings.go_to("Business")
    assert reads(settings.dialog, "This page is the owner’s")
    assert not reads(settings.dialog, "Name of the business")
    (ann,) = [b for b in settings.dialog.findChildren(PersonButton) if b.isVisible()]
    QTest.mouseClick(ann, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reads(settings.dialog, "Name of the business"))
