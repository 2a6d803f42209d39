"""The owner's pages ask for the owner."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.desks import OpenDesk
from tests.ui.sign_in.desks import PASSWORD, RETURN, Desk, desk_window, password_field, person
from tests.ui.start.driving import key, reads
from ui.sign_in.owner_gate import OwnerGate
from ui.sign_in.person_button import PersonButton
from ui.theme.appearance import Appearance


@pytest.fixture
def desk(at_desk: OpenDesk, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Desk:
    made = desk_window(at_desk, appearance, tmp_path)
    qtbot.addWidget(made.window)
    return made


def made_page() -> QWidget:
    return QLabel("Salaries of the team")


def open_gate(desk: Desk, who: str) -> OwnerGate:
    gate = OwnerGate(made_page, lambda: person(desk, who), desk.lane, desk.check)
    desk.window.add_page("go.team", "Team", "users-round", gate)
    desk.window.show()
    desk.window.go("go.team")
    return gate


def test_an_owner_just_sees_the_page(desk: Desk) -> None:
    gate = open_gate(desk, "Ann")
    assert gate.is_open
    assert reads(gate, "Salaries")


def test_others_see_whose_page_it_is_and_the_owner_opens_it(desk: Desk, qtbot: QtBot) -> None:
    gate = open_gate(desk, "Ben")
    assert reads(gate, "This page is the owner’s")
    assert not gate.findChildren(QLabel, "Salaries of the team")
    assert [button.person.name for button in gate.findChildren(PersonButton)] == ["Ann Berg"]
    key(desk.window, RETURN)
    QTest.keyClicks(password_field(), PASSWORD)
    QTest.keyClick(password_field(), RETURN)
    qtbot.waitUntil(lambda: gate.is_open)
    assert reads(gate, "Salaries")
    assert desk.opened.desk.actor == desk.opened.ben
    desk.window.go("go.inbox")
    desk.window.go("go.team")
    assert not gate.is_open
    assert reads(gate, "This page is the owner’s")
