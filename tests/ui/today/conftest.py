"""The page of *Today* in a window, over a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import sit_down
from tests.ui.today.today_desk import TodayDesk
from ui.case.outside import Outside
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance
from ui.today.today_page import TodayPage


@pytest.fixture
def today(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk, tmp_path: Path) -> Iterator[TodayDesk]:
    assert appearance.zoom == 100
    lane, window = InstantLane(at_desk.desk), QMainWindow()
    outside = Outside(ask_where_to_save=lambda _, name: str(tmp_path / name))
    page = TodayPage(lane, sit_down(at_desk), outside)
    desk = TodayDesk(window, page, lane, at_desk, qtbot, tmp_path)
    page.case_chosen.connect(desk.opened.append)
    page.customer_chosen.connect(desk.opened.append)
    page.call_wanted.connect(desk.called.append)
    lane.failed.connect(desk.faults.append)
    window.setCentralWidget(page)
    window.resize(1100, 600)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    page.setFocus()
    desk.settle()
    yield desk
    window.hide()
