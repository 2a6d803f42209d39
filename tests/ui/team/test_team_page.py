"""The team: joining, changing, leaving, coming back, passwords."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from carestation.people.password import password_fits
from carestation.people.representative import Representative, Role
from carestation.settings.hours import calendar_of
from tests.desks import WEEK, OpenDesk
from tests.ui.start.driving import fill, named, press, reads
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.team.team_page import TeamPage

pytestmark = pytest.mark.usefixtures("appearance")


class Team:
    """The page over a real desk, with Ann before it."""

    def __init__(self, opened: OpenDesk, qtbot: QtBot) -> None:
        self.opened = opened
        self._qtbot = qtbot
        self.lane = InstantLane(opened.desk)
        self.said: list[tuple[str, bool]] = []
        self.lane.said.connect(lambda words, undo: self.said.append((words, undo)))
        seat = Seat(self.person("Ann Berg"), calendar_of("Europe/Berlin", WEEK, ()), opened.clock)
        self.page = TeamPage(self.lane, seat)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 640)
        self.page.show()
        qtbot.waitUntil(lambda: len(self.lines()) == 3)

    def person(self, name: str) -> Representative:
        everybody = self.opened.desk.ask(lambda r: r.people(active_only=False))
        return next(one for one in everybody if one.name == name)

    def lines(self) -> list[list[str]]:
        tables = self.page.findChildren(QTableWidget)
        if not tables:
            return []
        table = tables[0]
        items = [[table.item(row, column) for column in range(5)] for row in range(table.rowCount())]
        return [[item.text() for item in line if item is not None] for line in items]

    def choose(self, name: str) -> None:
        at = [line[0] for line in self.lines()].index(name)
        named(self.page, QTableWidget, "People at the desk").setCurrentCell(at, 0)

    def wait_for(self, line: list[str]) -> None:
        self._qtbot.waitUntil(lambda: line in self.lines())


@pytest.fixture
def team(at_desk: OpenDesk, qtbot: QtBot) -> Team:
    return Team(at_desk, qtbot)


def test_the_team_is_listed(team: Team) -> None:
    assert team.lines() == [
        ["Ann Berg", "Owner", "ann@kettle.example", "None", "0"],
        ["Ben Diaz", "Representative", "ben@kettle.example", "None", "0"],
        ["Lea Ott", "Lead", "lea@kettle.example", "None", "0"],
    ]


def test_somebody_joins(team: Team) -> None:
    press(team.page, "Add a person")
    assert not named(team.page, QPushButton, "Add to the desk").isEnabled()
    fill(team.page, "Name", "Cem Yilmaz")
    fill(team.page, "E-mail", "cem@kettle.example")
    press(team.page, "Add to the desk")
    team.wait_for(["Cem Yilmaz", "Representative", "cem@kettle.example", "None", "0"])
    assert team.said == [("Cem Yilmaz is at the desk now", True)]
    assert named(team.page, QLineEdit, "Name").text() == "Cem Yilmaz"
    press(team.page, "Add a person")
    fill(team.page, "Name", "cem yilmaz")
    press(team.page, "Add to the desk")
    assert reads(team.page, "at the desk already")


def test_a_change_can_be_undone(team: Team) -> None:
    team.choose("Ben Diaz")
    fill(team.page, "Name", "Benjamin Diaz")
    role = named(team.page, QComboBox, "Role")
    role.setCurrentIndex(role.findData(Role.LEAD))
    press(team.page, "Save")
    team.wait_for(["Benjamin Diaz", "Lead", "ben@kettle.example", "None", "0"])
    assert team.said == [("Benjamin Diaz changed", True)]
    team.lane.undo()
    team.wait_for(["Ben Diaz", "Representative", "ben@kettle.example", "None", "0"])


def test_leaving_and_coming_back(team: Team) -> None:
    team.choose("Ben Diaz")
    press(team.page, "Leaves the desk")
    team.wait_for(["Ben Diaz", "Has left", "ben@kettle.example", "None", "0"])
    assert team.lines()[-1][0] == "Ben Diaz"
    press(team.page, "Comes back to the desk")
    team.wait_for(["Ben Diaz", "Representative", "ben@kettle.example", "None", "0"])


def test_the_last_owner_stays(team: Team) -> None:
    team.choose("Ann Berg")
    press(team.page, "Leaves the desk")
    assert reads(team.page, "The desk needs an owner.")
    assert team.person("Ann Berg").active


def test_passwords_are_set_and_removed(team: Team) -> None:
    team.choose("Ben Diaz")
    fill(team.page, "New password", "teapot")
    fill(team.page, "New password again", "teapot")
    press(team.page, "Set password")
    assert reads(team.page, "at least 8 characters")
    fill(team.page, "New password", "teapot teapot")
    press(team.page, "Set password")
    assert reads(team.page, "not the same")
    fill(team.page, "New password again", "teapot teapot")
    press(team.page, "Set password")
    team.wait_for(["Ben Diaz", "Representative", "ben@kettle.example", "Yes", "0"])
    stored = team.opened.desk.ask(lambda r: r.password_hash(team.opened.ben))
    assert password_fits("teapot teapot", stored)
    assert named(team.page, QLineEdit, "New password").text() == ""
    press(team.page, "Remove password")
    team.wait_for(["Ben Diaz", "Representative", "ben@kettle.example", "None", "0"])
    assert [words for words, _ in team.said] == ["Password of Ben Diaz set", "Password of Ben Diaz removed"]
