"""The list of the inbox: one column of rows of one height, gone through with keys or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from carestation.identity import CaseId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.inbox.inbox_delegate import HEIGHT, InboxDelegate
from ui.inbox.inbox_table import InboxTable
from ui.theme import appearance
from ui.widgets.marks import Marks
from ui.widgets.row_marking import RowMarking


class InboxView(QTableView):
    """`chosen(CaseId)`: Return or a click. Letters choose nothing here: they are commands of the window.

    X or Space marks the row, Shift with an arrow or a click marks on the way, Esc unmarks.
    """

    chosen = Signal(object)

    def __init__(self, table: InboxTable, seat: Seat, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.by_row = RowMarking(self, marks, self._id_of)
        self.setModel(table)
        self.setItemDelegate(InboxDelegate(table, seat, marks, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Open cases, most important first"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._click)
        self._fit()

    @property
    def selected_case(self) -> CaseId | None:
        """The case of the selected row."""
        index = self.currentIndex()
        return self._table.row(index.row()).case_id if index.isValid() else None

    def select(self, case: CaseId | None) -> bool:
        """Select a case without choosing it; whether it is among the rows."""
        number = self._table.number_of(case) if case is not None else -1
        if number < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return False
        if self.currentIndex().row() != number or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._table.index(number, 0))
        return True

    def choose_current(self) -> None:
        """As Return does."""
        if self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def tick(self, now: Instant) -> None:
        """Repaint the rows in view, if what they show has changed."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self._table.rowCount() - 1
        if self._table.tick(now, first, last):
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        elif self.by_row.press(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No search by typing: the letters are commands."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        rows = self._table.rowCount()
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: rows - 1}
        if action in ends and rows:
            return self._table.index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _id_of(self, row: int) -> int:
        return self._table.row(row).case_id

    def _click(self, index: QModelIndex) -> None:
        if not self.by_row.click(index):
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._table.row(index.row()).case_id)

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(appearance.scaled(HEIGHT))
