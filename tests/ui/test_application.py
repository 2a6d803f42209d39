"""From the first window to the desk: somebody wants to look around before they set anything up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.demo.order import DemoOrder
from carestation.keys.keyring_store import KeyringStore
from carestation.store_access import Progress, StoreAccess
from db.demo.fill import fill_demo
from db.store_access import LocalStoreAccess
from tests.desks import MONDAY_TEN
from ui.application import Program
from ui.start.welcome_page import WelcomePage

PATIENCE_MS = 20_000


class Places:
    """Stores in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def wanted(self) -> StoreAccess:
        return self.at(self._folder / "desk.carestation")

    def at(self, path: Path) -> StoreAccess:
        return LocalStoreAccess(path, KeyringStore(), clock=lambda: MONDAY_TEN)

    def sample(self, progress: Progress) -> StoreAccess:
        access = self.at(self._folder / "sample.carestation")
        fill_demo(access, DemoOrder(30, 1, MONDAY_TEN), progress)
        return access


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, Places(tmp_path))
    yield made
    made.end()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def test_looking_around_leads_from_the_first_window_to_a_desk(qtbot: QtBot, program: Program) -> None:
    quits: list[bool] = []
    program.quit_wanted.connect(lambda: quits.append(True))
    program.begin()
    qtbot.waitUntil(lambda: program.start is not None and isinstance(program.start.page, WelcomePage))
    assert program.start is not None
    program.start.sample_wanted.emit()
    qtbot.waitUntil(
        lambda: program.session is not None and program.session.window is not None, timeout=PATIENCE_MS
    )
    assert quits == []
    session = program.session
    assert session is not None
    assert session.window is not None
    assert session.window.isVisible()
    session.window.close()
    qtbot.waitUntil(lambda: bool(quits))


def test_closing_the_first_window_ends_the_program(qtbot: QtBot, program: Program) -> None:
    quits: list[bool] = []
    program.quit_wanted.connect(lambda: quits.append(True))
    program.begin()
    qtbot.waitUntil(lambda: program.start is not None and isinstance(program.start.page, WelcomePage))
    assert program.start is not None
    program.start.close()
    qtbot.waitUntil(lambda: bool(quits))
