"""Marking rows: X or Space, Shift with an arrow, a click with Ctrl or Shift, Ctrl+A for all, Esc for none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QTableView

from ui.widgets.marks import Marks

_TOGGLES = frozenset({Qt.Key.Key_X, Qt.Key.Key_Space})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowMarking(QObject):
    """The list hands its keys and clicks to it first. `id_of` a row is None for a heading, which is passed over."""

    all_wanted = Signal()

    def __init__(self, view: QTableView, marks: Marks, id_of: Callable[[int], int | None]) -> None:
        super().__init__(view)
        self._view, self._marks, self._id_of = view, marks, id_of
        self._anchor = 0

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was about marks."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif key in _TOGGLES and held == Qt.KeyboardModifier.NoModifier:
            self.toggle_current()
        elif key == Qt.Key.Key_Escape and self._marks:
            self._marks.clear()
        elif key in _STEPS and held & Qt.KeyboardModifier.ShiftModifier:
            self._mark_on_the_way(_STEPS[key])
        else:
            return False
        return True

    def click(self, index: QModelIndex) -> bool:
        """Whether the click marked something."""
        held = QApplication.keyboardModifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            self.toggle_current()
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._mark_rows(self._anchor, index.row())
        else:
            self._anchor = index.row()
            return False
        return True

    def toggle_current(self) -> None:
        """Mark the row under the cursor, or no longer."""
        if not self._view.currentIndex().isValid():
            self._go_to(self._next(-1, 1))
        row = self._view.currentIndex().row()
        one = self._id_of(row) if row >= 0 else None
        if one is not None:
            self._anchor = row
            self._marks.toggle(one)

    def _mark_on_the_way(self, step: int) -> None:
        here = self._view.currentIndex().row()
        there = self._next(here, step)
        self._mark_rows(here, there)
        self._go_to(there)

    def _mark_rows(self, start: int, end: int) -> None:
        rows = range(max(min(start, end), 0), max(start, end) + 1)
        ids = (self._id_of(row) for row in rows)
        self._marks.add([one for one in ids if one is not None])

    def _next(self, here: int, step: int) -> int:
        """The next row that can be marked; `here` where there is none."""
        end = self._view.model().rowCount() if step > 0 else -1
        return next((row for row in range(here + step, end, step) if self._id_of(row) is not None), here)

    def _go_to(self, row: int) -> None:
        self._view.setCurrentIndex(self._view.model().index(row, 0))
