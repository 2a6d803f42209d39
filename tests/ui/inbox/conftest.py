"""The page of the inbox over a real desk on a working morning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from carestation.identity import CaseId
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import fill, sit_down
from ui.case.case_page_panel import CasePagePanel
from ui.commands.registry import CommandRegistry
from ui.inbox.inbox_page import InboxPage
from ui.inbox.inbox_panel import InboxPanel
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance


@dataclass
class InboxDesk:
    """The window and the desk behind it; the cases by the names of their customers."""

    window: QMainWindow
    page: InboxPage
    lane: InstantLane
    desk: OpenDesk
    cases: dict[str, CaseId]

    @property
    def names(self) -> list[str]:
        """The customers in the order of the list."""
        table = self.page.inbox.table
        return [table.row(number).customer_name for number in range(table.rowCount())]

    @property
    def open_customer(self) -> str:
        """Whose case is in view; nobody's."""
        header = self.page.case.header
        return header.customer.text() if header.isVisible() else ""


@pytest.fixture
def inbox_desk(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[InboxDesk]:
    """Ten customers, no case open, the keyboard in the list."""
    assert appearance.zoom == 100
    cases = fill(at_desk)
    lane, seat = InstantLane(at_desk.desk), sit_down(at_desk)
    window = QMainWindow()
    registry = CommandRegistry(window)
    page = InboxPage(InboxPanel(lane, registry, seat), partial(CasePagePanel, lane, registry, seat))
    window.setCentralWidget(page)
    window.resize(1300, 800)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    desk = InboxDesk(window, page, lane, at_desk, cases)
    qtbot.waitUntil(lambda: bool(desk.names))
    page.setFocus()
    yield desk
    window.hide()
