"""A list of feedback: a table, what can be done with the chosen row below it, and a sentence where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.ratings.rows_model import Cells, RowsModel
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.rows_table import RowsTable


class FeedbackList(QWidget):
    """`chosen(row)` when another row is chosen (None for none), `opened(row)` for Return or a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self, name: str, titles: Sequence[str], cells: Cells, wide: Sequence[int], empty: EmptyState
    ) -> None:
        super().__init__()
        self.name = name
        self.model = RowsModel(titles, cells)
        self.table = RowsTable(name, self.model, wide)
        self.hint = QLabel()
        self.acts = QHBoxLayout()
        self._empty = empty
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.doubleClicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._tell)

    @property
    def row(self) -> Any:
        """The chosen row, or None."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show them; the place in the list stays, so that one after the other can be worked off."""
        place = max(self.table.currentIndex().row(), 0)
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            self.table.selectRow(min(place, len(rows) - 1))
        self.chosen.emit(self.row)

    def add_button(self, words: str, tone: Tone = Tone.NONE) -> QPushButton:
        """A further thing to do with the chosen row."""
        button = QPushButton(words)
        set_tone(button, tone)
        self.acts.addWidget(button)
        return button

    def _tell(self, *_: QModelIndex) -> None:
        self.chosen.emit(self.row)

    def _open(self, _: QModelIndex) -> None:
        if self.row is not None:
            self.opened.emit(self.row)

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        self.acts.setSpacing(8)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_tone(self.hint, Tone.QUIET)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self.hint)
        column.addLayout(self.acts)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
