"""The Policy page in the window of Ann, who owns the business."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from carestation.identity import RepresentativeId
from carestation.settings.hours import calendar_of
from tests.desks import WEEK, OpenDesk
from ui.case.seat import Seat
from ui.lanes.instant_lane import InstantLane
from ui.policy.policy_page import PolicyPage
from ui.theme.appearance import Appearance

Open = Callable[[RepresentativeId], PolicyPage]


@pytest.fixture
def open_page(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[Open]:
    """Opens the page for one of the people."""
    assert appearance.zoom == 100
    windows: list[QMainWindow] = []

    def make(who: RepresentativeId) -> PolicyPage:
        window = QMainWindow()
        windows.append(window)
        at_desk.desk.actor = who
        person = next(one for one in at_desk.desk.ask(lambda read: read.people()) if one.id == who)
        seat = Seat(person, calendar_of("Europe/Berlin", WEEK, []), at_desk.clock)
        page = PolicyPage(InstantLane(at_desk.desk, window), seat)
        window.setCentralWidget(page)
        window.resize(1100, 700)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitActive(window)
        qtbot.waitUntil(lambda: page.policy is not None)
        return page

    yield make
    for window in windows:
        window.hide()
