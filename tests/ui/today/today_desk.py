"""The page of *Today* in a window over a real desk, driven by its keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp, TodayRow
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.instants import DAY, HOUR, Instant
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import open_case
from ui.lanes.instant_lane import InstantLane
from ui.today.today_page import TodayPage


@dataclass
class TodayDesk:
    """The page and the desk behind it: it is ten o'clock on Monday."""

    window: QMainWindow
    page: TodayPage
    lane: InstantLane
    desk: OpenDesk
    qtbot: QtBot
    folder: Path
    opened: list[int] = field(default_factory=list)
    called: list[TodayRow] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)

    def promise(
        self, name: str, hours: int, text: str = "", kind: FollowUpKind = FollowUpKind.PROMISE
    ) -> CaseId:
        """A follow-up on a case of a new customer."""
        case = open_case(self.desk, name, f"matter of {name}", "general_inquiry")
        due = Instant(self.desk.clock() + hours * HOUR)
        self.lane.do(SetFollowUp(NewFollowUp(case, kind, due, text)))
        self.settle()
        return case

    def settle(self) -> None:
        """Until the page shows what is stored."""
        QTest.qWait(1)

    def lines(self) -> list[str]:
        model = self.page.model
        return [model.index(line, 0).data() for line in range(model.rowCount())]

    def rows(self) -> list[TodayRow]:
        found = (self.page.model.row(line) for line in range(self.page.model.rowCount()))
        return [row for row in found if row is not None]

    def names(self) -> list[str]:
        return [row.customer_name for row in self.rows()]

    def chosen(self) -> str:
        row = self.page.row
        return row.customer_name if row is not None else ""

    def sentences(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def stored(self) -> tuple[TodayRow, ...]:
        until = Instant(self.desk.clock() + 365 * DAY)
        return self.desk.desk.ask(lambda read: read.today(self.desk.ben, until))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, to whatever has the keyboard."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        self.settle()

    def type(self, words: str) -> None:
        """Words, and Return."""
        field = self.window.focusWidget()
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def pick(self, words: str) -> None:
        """An entry of the menu that is open, by the keyboard."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (place,) = (n for n, entry in enumerate(menu.actions()) if entry.text().startswith(words))
        for _ in range(menu.actions().index(menu.activeAction()), place):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        self.settle()
