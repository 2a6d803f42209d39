"""The list of *Today*: one column, gone through with the keys, each act a key or an entry of the menu."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.case.seat import Seat
from ui.theme import appearance
from ui.today.today_delegate import HEADING, HEIGHT, TodayDelegate
from ui.today.today_list import TodayList
from ui.widgets.marks import Marks
from ui.widgets.row_marking import RowMarking


class Act(Enum):
    """What can be done with the chosen follow-up."""

    DONE = "done"
    SNOOZE = "snooze"
    OPEN = "open"
    CALL = "call"
    DROP = "drop"
    SKIP = "skip"
    SAVE = "save"


_KEYS = {
    Qt.Key.Key_Return: Act.OPEN,
    Qt.Key.Key_Enter: Act.OPEN,
    Qt.Key.Key_O: Act.OPEN,
    Qt.Key.Key_D: Act.DONE,
    Qt.Key.Key_S: Act.SNOOZE,
    Qt.Key.Key_L: Act.CALL,
    Qt.Key.Key_Delete: Act.DROP,
    Qt.Key.Key_K: Act.SKIP,
    Qt.Key.Key_I: Act.SAVE,
}
_FIRST_PRESET = Qt.Key.Key_1


class TodayView(QTableView):
    """`acted(Act)` and `preset(int)` (Alt+1 … Alt+5) are about the current row; `menu_wanted(QPoint)`, global.

    Rows are marked as in the inbox; `marked_wanted` is B, on to what can be done with them.

    Its keys go before the window's commands of the same letter, which are about the case in view.
    """

    acted = Signal(object)
    preset = Signal(int)
    menu_wanted = Signal(object)
    marked_wanted = Signal()

    def __init__(self, model: TodayList, seat: Seat, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = model
        self.by_row = RowMarking(self, marks, model.id_of)
        self.setModel(model)
        self.setItemDelegate(TodayDelegate(model, seat, marks, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Follow-ups"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.clicked.connect(self.by_row.click)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._fit)
        self._fit()

    def choose(self, line: int) -> None:
        """Go to a line, and bring its heading into view with the first of a group."""
        index = self._list.index(line, 0)
        self.setCurrentIndex(index)
        if line - 1 in self._list.headings:
            self.scrollTo(self._list.index(line - 1, 0))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and (self._act_of(event) or _goes_on(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self._act_of(event)
        if isinstance(found, Act):
            self.acted.emit(found)
        elif found:
            self.preset.emit(found - 1)
        elif _goes_on(event):
            self.marked_wanted.emit()
        elif self.by_row.press(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No search by typing: the letters are acts."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End are the first and the last follow-up: there is one column."""
        last = self._list.rowCount() - 1
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: last}
        if action in ends and last >= 0:
            return self._list.index(self._list.near(ends[action]), 0)
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place + QPoint(appearance.scaled(48), 0)))
        elif self._list.row(self.rowAt(self.viewport().mapFromGlobal(event.globalPos()).y())) is not None:
            self.menu_wanted.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _act_of(self, event: QEvent) -> Act | int | None:
        """An act, or the number of a preset from 1 on."""
        assert isinstance(event, QKeyEvent)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier:
            number = event.key() - _FIRST_PRESET + 1
            return number if 1 <= number <= 5 else None
        return _KEYS.get(Qt.Key(event.key())) if held == Qt.KeyboardModifier.NoModifier else None

    def _open(self, index: QModelIndex) -> None:
        self.acted.emit(Act.OPEN)

    def _fit(self) -> None:
        """All lines are of one height but the headings, of which there are four."""
        header = self.verticalHeader()
        header.setDefaultSectionSize(appearance.scaled(HEIGHT))
        for line in self._list.headings:
            header.resizeSection(line, appearance.scaled(HEADING))


def _goes_on(event: QEvent) -> bool:
    """B, the same key as in the inbox."""
    assert isinstance(event, QKeyEvent)
    return event.key() == Qt.Key.Key_B and event.modifiers() == Qt.KeyboardModifier.NoModifier
