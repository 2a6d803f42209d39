"""Lea wants only what is about the lost van, with the keyboard; the window remembers it and says what it shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from carestation.cases.tag_case import TagCase
from carestation.inbox.case_filter import FilterField
from tests.ui.inbox.conftest import InboxDesk
from tests.ui.inbox.sample_desk import sit_down
from ui.commands.registry import CommandRegistry
from ui.inbox.inbox_panel import InboxPanel, Whose
from ui.widgets.empty_state import EmptyState
from ui.windows.window_memory import WindowMemory

Key = Qt.Key


def _choose(desk: InboxDesk, qtbot: QtBot, *path: str) -> None:
    """Through the menu of the filter with the arrow keys, and Return."""
    desk.page.inbox.filter.offer()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    for depth, words in enumerate(path):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [entry.text() for entry in menu.actions() if not entry.isSeparator() and entry.isEnabled()]
        now = texts.index(menu.activeAction().text()) if menu.activeAction() else -1
        for _ in range(texts.index(words) - now):
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Right if depth + 1 < len(path) else Key.Key_Return)
    qtbot.wait(5)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def test_the_list_is_narrowed_and_says_by_what(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    inbox, every = inbox_desk.page.inbox, list(inbox_desk.names)
    for name in every[2:5]:
        inbox_desk.desk.desk.do(TagCase(inbox_desk.cases[name], ("lost van",)))
    _choose(inbox_desk, qtbot, "Tag", "lost van")
    qtbot.waitUntil(lambda: inbox_desk.names == every[2:5])
    assert [chip.text() for chip in inbox.filter.chips] == ["tag “lost van”  ×"]
    assert inbox.filter.isVisible()
    assert inbox.count.text() == "3 open · most important first"
    chip = inbox.filter.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Space)
    qtbot.waitUntil(lambda: inbox_desk.names == every)
    assert not inbox.filter.isVisible()


def test_all_that_fits_is_marked_and_not_more(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    inbox = inbox_desk.page.inbox
    _choose(inbox_desk, qtbot, "Issue type", "Return and refund")
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 2)
    inbox.view.setFocus()
    QTest.keyClick(inbox.view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(inbox.marks.ids) == 2)
    _choose(inbox_desk, qtbot, "Channel", "E-mail")
    assert inbox.marks.ids == ()  # what is out of sight is not acted on


def test_where_nothing_fits_the_button_shows_all(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _choose(inbox_desk, qtbot, "Channel", "Phone")
    _choose(inbox_desk, qtbot, "Issue type", "Complaint")
    qtbot.waitUntil(lambda: inbox_desk.names == [])
    shown = [one for one in inbox_desk.page.inbox.findChildren(EmptyState) if one.isVisible()]
    assert [one.sentence for one in shown] == [
        "No open case under “My customers” fits the filter: Complaint, Phone."
    ]
    _choose(inbox_desk, qtbot, "Show all cases")
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 10)


def test_it_is_there_again_at_the_next_start(qtbot: QtBot, inbox_desk: InboxDesk, tmp_path: Path) -> None:
    memory, lane, seat = WindowMemory(tmp_path / "window.ini"), inbox_desk.lane, sit_down(inbox_desk.desk)

    def panel() -> tuple[QMainWindow, InboxPanel]:
        window = QMainWindow()
        qtbot.addWidget(window)
        made = InboxPanel(lane, CommandRegistry(window), seat, memory=memory)
        window.setCentralWidget(made)
        window.show()
        return window, made

    before, first = panel()
    first.show_whose(Whose.TEAM)
    first.filter.narrow(FilterField.ISSUE_TYPE, "complaint")
    before.hide()
    after, again = panel()
    qtbot.waitUntil(lambda: again.table.rowCount() == 1)
    assert again.whose is Whose.TEAM
    assert again.filter.words() == "Complaint"
    after.hide()
