"""The shell: places, keys, status, drops, and everything where it was at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from ui.commands.shortcut_sheet import ShortcutSheet
from ui.theme.appearance import Appearance, Choice
from ui.windows.desk_window import DeskWindow
from ui.windows.rail_button import RailButton
from ui.windows.status_strip import PARTS
from ui.windows.window_memory import WindowMemory


def splitter() -> QSplitter:
    made = QSplitter()
    made.setObjectName("inbox_splitter")
    made.addWidget(QLabel("left"))
    made.addWidget(QLabel("right"))
    return made


Open = Callable[[], DeskWindow]


@pytest.fixture
def open_desk(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Open]:
    """Opens the window as the program does at each start."""

    def open_window() -> DeskWindow:
        window = DeskWindow(appearance, WindowMemory(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        window.add_page("go.inbox", "Inbox", "inbox", splitter())
        window.add_page("go.today", "Today", "calendar-clock", make_today)
        window.go_where_it_was()
        with qtbot.waitActive(window):
            window.show()
        return window

    made_today.clear()
    yield open_window
    appearance.wear(Choice.LIGHT)


made_today: list[QWidget] = []


def make_today() -> QWidget:
    made_today.append(QLabel("nothing due"))
    return made_today[-1]


def press(window: QWidget, key: Qt.Key, ctrl: bool = True) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window, key, modifier)


def test_keys_and_the_rail_go_to_places(open_desk: Open) -> None:
    window = open_desk()
    inbox, today = window.findChildren(RailButton)
    assert made_today == []
    press(window, Qt.Key.Key_2)
    assert window.page is made_today[0]
    assert (inbox.isChecked(), today.isChecked()) == (False, True)
    QTest.mouseClick(inbox, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, QSplitter)
    assert (inbox.isChecked(), today.isChecked()) == (True, False)
    press(window, Qt.Key.Key_2)
    assert len(made_today) == 1


def test_the_rail_is_gone_through_with_the_arrows(open_desk: Open) -> None:
    window = open_desk()
    inbox, today = window.findChildren(RailButton)
    inbox.setFocus()
    press(inbox, Qt.Key.Key_Down, ctrl=False)
    assert QApplication.focusWidget() is today
    press(today, Qt.Key.Key_Space, ctrl=False)
    assert window.page is made_today[0]


def test_counts_are_seen_and_said(open_desk: Open) -> None:
    window = open_desk()
    today = window.findChildren(RailButton)[1]
    without = today.grab().toImage()
    window.rail.show_count("go.today", 4, "4 due")
    assert today.accessibleName() == "Today, 4 due"
    assert "4 due" in today.toolTip()
    assert today.grab().toImage() != without
    window.rail.show_count("go.today", 0, "")
    assert today.accessibleName() == "Today"
    assert today.grab().toImage() == without


def test_everything_is_where_it_was_at_the_next_start(open_desk: Open) -> None:
    window = open_desk()
    panes = window.findChildren(QSplitter)[0]
    window.memory.keep(panes)
    window.resize(800, 600)
    panes.setSizes([200, 500])
    kept = panes.sizes()
    press(window, Qt.Key.Key_2)
    window.close()
    again = open_desk()
    assert (again.width(), again.height()) == (800, 600)
    assert again.page is made_today[-1]
    press(again, Qt.Key.Key_1)
    panes = again.findChildren(QSplitter)[0]
    again.memory.keep(panes)
    assert panes.sizes() == kept


def test_the_look_is_kept_and_an_odd_file_is_not_believed(
    open_desk: Open, appearance: Appearance, tmp_path: Path
) -> None:
    window = open_desk()
    appearance.wear_dark()
    appearance.zoom_in()
    window.close()
    appearance.wear(Choice.LIGHT)
    open_desk()
    assert (appearance.choice, appearance.zoom) == (Choice.DARK, 110)
    (tmp_path / "odd.ini").write_text("[words]\ntheme=plaid\nzoom=many\n[window]\ngeometry=x\n", "utf-8")
    odd = WindowMemory(tmp_path / "odd.ini")
    odd.restore_look(appearance)
    assert appearance.choice is Choice.DARK
    assert not odd.restore(window)


def test_search_is_one_key_away(open_desk: Open) -> None:
    window = open_desk()
    press(window, Qt.Key.Key_Slash, ctrl=False)
    assert QApplication.focusWidget() is window.top_bar.field
    QTest.keyClicks(window.top_bar.field, "kettle 2/3?")
    assert window.top_bar.field.text() == "kettle 2/3?"
    press(window.top_bar.field, Qt.Key.Key_K)
    assert window.palette_panel.isVisible()
    press(QApplication.focusWidget() or window, Qt.Key.Key_Escape, ctrl=False)
    assert not window.palette_panel.isVisible()


def test_the_sheet_of_shortcuts_opens(open_desk: Open) -> None:
    window = open_desk()
    QTest.keyClicks(window, "?")
    (sheet,) = window.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    sheet.reject()


def test_zoom_and_themes(open_desk: Open, appearance: Appearance) -> None:
    window = open_desk()
    width, height = window.rail.width(), window.top_bar.height()
    press(window, Qt.Key.Key_Plus)
    assert appearance.zoom == 110
    assert window.rail.width() > width
    assert window.top_bar.height() > height
    press(window, Qt.Key.Key_0)
    assert (window.rail.width(), window.top_bar.height()) == (76, 48)
    window.registry.action("view.theme.dark").trigger()
    assert appearance.choice is Choice.DARK


def test_the_status_says_its_parts_and_gives_way(open_desk: Open, qtbot: QtBot) -> None:
    window = open_desk()
    window.resize(1280, 700)
    for part in PARTS:
        window.status.say(part, f"{part}, in so many words")
    labels = {label.text().partition(",")[0]: label for label in window.status.findChildren(QLabel)}
    assert all(label.isVisible() for label in labels.values())
    window.status.say("outbox", '1 to send <a href="undo">Undo</a>')
    with qtbot.waitSignal(window.status.link_clicked) as clicked:
        labels["outbox"].linkActivated.emit("undo")
    assert clicked.args == ["undo"]
    for part in PARTS:
        window.status.say(part, f"{part}, in so many words that a narrow window cannot show them")
    assert not labels["store"].isVisible()
    assert labels["due"].isVisible()
    window.status.say("due", "")
    assert not labels["due"].isVisible()


def drop(window: DeskWindow, data: QMimeData) -> bool:
    both = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *both)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *both))
    return True


def test_files_dropped_on_the_window_are_told(open_desk: Open, tmp_path: Path) -> None:
    window = open_desk()
    heard: list[list[Path]] = []
    window.files_dropped.connect(heard.append)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "Brief äöü.eml")), QUrl("https://example.net/x.eml")])
    assert drop(window, files)
    assert heard == [[tmp_path / "Brief äöü.eml"]]
    words = QMimeData()
    words.setText("not a file")
    words.setUrls([])
    assert not drop(window, words)


def test_a_cover_hides_the_desk_and_stops_its_keys(open_desk: Open, tmp_path: Path) -> None:
    window = open_desk()
    window.notices.inform("Case of Marta Oliveira resolved")
    lock = QLabel("locked")
    window.cover(lock)
    assert lock.isVisible()
    assert not window.rail.isVisible()
    assert window.notices.notices == ()
    press(window, Qt.Key.Key_2)
    assert made_today == []
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.eml"))])
    assert not window.acceptDrops()
    window.uncover()
    assert window.rail.isVisible()
    press(window, Qt.Key.Key_2)
    assert window.page is made_today[0]
    assert window.acceptDrops()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_opens_from_the_keyboard(open_desk: Open, qtbot: QtBot) -> None:
    window = open_desk()
    opened: list[str] = []
    menu = next(menu for menu in window.findChildren(QMenu) if len(menu.actions()) == 10)
    menu.aboutToShow.connect(lambda: opened.append("menu"))
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    press(window, Qt.Key.Key_F10, ctrl=False)
    qtbot.waitUntil(lambda: opened == ["menu"] and not menu.isVisible())


@pytest.mark.parametrize(("width", "height", "zoom"), [(1024, 640, 100), (1440, 900, 100), (1024, 640, 200)])
def test_it_fits_small_screens_and_large_text(
    open_desk: Open, appearance: Appearance, width: int, height: int, zoom: int
) -> None:
    window = open_desk()
    appearance.wear(Choice.LIGHT, zoom)
    window.resize(width, height)
    assert (window.width(), window.height()) == (width, height)
    outside = [
        button.accessibleName()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and not window.rect().contains(button.mapTo(window, button.rect().bottomRight()) - QPoint(1, 1))
    ]
    assert outside == []


def test_every_control_has_a_name(open_desk: Open) -> None:
    window = open_desk()
    nameless = [
        button.objectName() or type(button).__name__
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_quit_closes_and_tells_while_everything_is_there(open_desk: Open) -> None:
    window = open_desk()
    seen: list[QWidget | None] = []
    window.closing.connect(lambda: seen.append(window.page))
    press(window, Qt.Key.Key_Q)
    assert not window.isVisible()
    assert isinstance(seen[0], QSplitter)
