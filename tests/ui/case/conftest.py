"""A case page over a real desk, in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.case_page import CasePage
from carestation.identity import CaseId
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import open_case, sit_down
from ui.case.case_page_panel import CasePagePanel
from ui.case.outside import Outside
from ui.commands.registry import CommandRegistry
from ui.commands.typing_guard import TypingGuard
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance


@dataclass
class World:
    """What is outside the window: it remembers what was given to it."""

    urls: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    path: str = ""
    has_mail_program: bool = True

    def open_url(self, url: str) -> bool:
        self.urls.append(url)
        return self.has_mail_program

    def where(self, parent: QWidget, name: str) -> str:
        return self.path

    def outside(self) -> Outside:
        return Outside(self.open_url, self.copied.append, self.where)


@dataclass
class CaseDesk:
    """The window, the desk behind it, and what the window said."""

    window: QMainWindow
    panel: CasePagePanel
    lane: InstantLane
    desk: OpenDesk
    world: World
    marta: CaseId
    said: list[str] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)

    def page(self) -> CasePage:
        """Marta's case as it is stored now."""
        return self.desk.desk.ask(lambda read: read.case_page(self.marta, self.desk.ben, self.desk.clock()))

    def hear(self, words: str, can_undo: bool) -> None:
        self.said.append(words)


@pytest.fixture
def case_desk(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[CaseDesk]:
    """Marta's case is open, and the keyboard is nowhere in particular."""
    assert appearance.zoom == 100
    words = "Where is my parcel? It is a birthday present."
    marta = open_case(at_desk, "Marta Oliveira", "Parcel shown as delivered", "delivery_problem", words)
    lane, world = InstantLane(at_desk.desk), World()
    window = QMainWindow()
    registry = CommandRegistry(window)
    guard = TypingGuard(registry)
    panel = CasePagePanel(lane, registry, sit_down(at_desk), world.outside())
    window.setCentralWidget(panel)
    window.resize(900, 800)
    qtbot.addWidget(window)
    desk = CaseDesk(window, panel, lane, at_desk, world, marta)
    lane.said.connect(desk.hear)
    lane.failed.connect(desk.faults.append)
    with qtbot.waitActive(window):
        window.show()
    panel.show_case(marta)
    qtbot.waitUntil(lambda: panel.header.isVisible())
    yield desk
    window.hide()
    guard.deleteLater()
