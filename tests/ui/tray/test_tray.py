"""The desk in the tray: how much is due, what can be done from there, and what closing the window then means."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from carestation.settings.this_pc import MINIMISE_TO_TRAY, STAY, WHEN_CLOSED
from ui.settings.pc_settings import PcSettings
from ui.theme.appearance import Appearance, Choice
from ui.tray.desk_tray import DeskTray
from ui.tray.staying import Staying
from ui.tray.tray_picture import SIZES, number_words, tray_icon, tray_picture
from ui.windows.desk_window import DeskWindow
from ui.windows.window_memory import WindowMemory


class DesktopWithTray(DeskTray):
    """A desktop that has a tray, which the screen of a test has not; the icon itself is not put there."""

    @property
    def is_there(self) -> bool:
        return True

    def show_count(self, count: int) -> None:
        self.shown = count


class Pc:
    """A window and its tray."""

    def __init__(self, qtbot: QtBot, appearance: Appearance, folder: Path) -> None:
        self.window = DeskWindow(appearance, WindowMemory(folder / "window.ini"))
        qtbot.addWidget(self.window)
        self.closed: list[bool] = []
        self.told_first: list[bool] = []
        self.window.closing.connect(lambda: self.closed.append(True))
        self.settings = PcSettings(self.window.memory)
        self.tray = DesktopWithTray(self.window, appearance)
        self.staying = Staying(self.window, self.tray, self.settings)
        self.staying.stayed_first.connect(lambda: self.told_first.append(True))
        self.window.show()

    def action(self, title: str) -> QAction:
        (found,) = [one for one in self.tray.menu.actions() if one.text() == title]
        return found


@pytest.fixture
def pc(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Pc]:
    made = Pc(qtbot, appearance, tmp_path)
    yield made
    made.window.leave()


def test_closing_quits_unless_somebody_wants_it_otherwise(pc: Pc) -> None:
    pc.window.close()
    assert (pc.closed, pc.window.isVisible()) == ([True], False)


def test_a_window_that_stays_says_so_once_and_comes_back(pc: Pc) -> None:
    pc.settings.put(WHEN_CLOSED, STAY)
    for _ in range(2):
        pc.window.close()
        assert (pc.closed, pc.window.isVisible()) == ([], False)
        pc.action("Open CareStation").trigger()
        assert pc.window.isVisible()
    assert pc.told_first == [True]


def test_quit_quits_a_window_that_would_stay(pc: Pc) -> None:
    pc.settings.put(WHEN_CLOSED, STAY)
    pc.window.close()
    pc.action("Quit").trigger()
    assert pc.closed == [True]


def test_minimising_leaves_the_task_bar_where_that_is_set(pc: Pc, qtbot: QtBot) -> None:
    pc.window.showMinimized()
    qtbot.wait(20)
    assert pc.window.isVisible()
    pc.window.showNormal()
    pc.settings.put(MINIMISE_TO_TRAY, True)
    pc.window.showMinimized()
    qtbot.waitUntil(lambda: not pc.window.isVisible())
    pc.tray.open_window()
    assert not pc.window.isMinimized()
    assert pc.window.isVisible()


def test_the_menu_has_what_is_done_without_looking_and_no_more_than_the_desk_allows(pc: Pc) -> None:
    titles = [one.text() for one in pc.tray.menu.actions() if not one.isSeparator()]
    assert titles == ["Open CareStation", "Next case", "Log a call", "Quiet until tomorrow", "Quit"]
    assert not pc.action("Next case").isEnabled()
    called: list[bool] = []

    class Page:
        def next(self) -> None:
            called.append(pc.window.isVisible())

    page = Page()
    pc.window.registry.bind("case.next", page.next)
    pc.window.hide()
    pc.action("Next case").trigger()
    assert called == [True]


def test_quiet_is_asked_for_and_taken_back(pc: Pc) -> None:
    wanted: list[bool] = []
    pc.tray.quiet_wanted.connect(wanted.append)
    pc.action("Quiet until tomorrow").trigger()
    pc.action("Quiet until tomorrow").trigger()
    assert wanted == [True, False]


@pytest.mark.parametrize(
    ("side", "count", "words"),
    [(16, 3, "3"), (16, 10, "9+"), (24, 42, "9+"), (32, 42, "42"), (64, 99, "99"), (64, 1000, "99+")],
)
def test_the_number_is_what_can_be_read_at_that_size(side: int, count: int, words: str) -> None:
    assert number_words(side, count) == words


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_the_icon_shows_a_number_at_every_size_in_every_theme(appearance: Appearance, choice: Choice) -> None:
    appearance.wear(choice)
    try:
        for side in SIZES:
            plain, some, more = (tray_picture(side, count).toImage() for count in (0, 3, 8))
            assert plain.size().width() == side
            assert plain != some
            assert some != more
            assert plain.pixelColor(0, 0).alpha() < 255  # rounded
        assert {size.width() for size in tray_icon(2).availableSizes()} == set(SIZES)
    finally:
        appearance.wear(Choice.LIGHT)


def test_a_desktop_without_a_tray_closes_as_ever(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    window = DeskWindow(appearance, WindowMemory(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    settings = PcSettings(window.memory)
    settings.put(WHEN_CLOSED, STAY)
    tray = DeskTray(window, appearance)
    Staying(window, tray, settings)
    closed: list[bool] = []
    window.closing.connect(lambda: closed.append(True))
    window.show()
    assert not tray.can_say
    window.close()
    assert closed == [True]
    assert window.windowState() == Qt.WindowState.WindowNoState
