"""The SOPs as a list: icon, title, and in the second line how long it is or where the words were found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView

from carestation.sop_editing.desk_sop import DeskSop
from ui.sops.sop_search import FoundSop
from ui.sops.sop_words import count_words
from ui.widgets.two_line_list import ICON_ROLE, LINE_ROLE, two_line_view

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class SopList(QAbstractListModel):
    """What was found. For an owner `state` puts into words how each stands."""

    def __init__(self, state: Callable[[DeskSop], str] | None = None) -> None:
        super().__init__()
        self._state = state
        self._rows: tuple[FoundSop, ...] = ()

    def show_rows(self, rows: tuple[FoundSop, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def found(self, row: int) -> FoundSop:
        """The SOP of a row."""
        return self._rows[row]

    def second_line(self, row: FoundSop) -> str:
        """Where the words were found, else how it stands and how long it is."""
        if row.line:
            return row.line
        state = self._state(row.known) if self._state is not None else ""
        return " · ".join(filter(None, (state, count_words(row.sop))))

    def row_of(self, key: str) -> int:
        """Where an SOP stands; -1 where it was not found."""
        return next((at for at, row in enumerate(self._rows) if row.known.key == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sop.title
        if role == LINE_ROLE:
            return self.second_line(row)
        if role == ICON_ROLE:
            return row.sop.icon
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.sop.title}, {self.second_line(row)}"
        return None


def list_view(model: SopList, name: str) -> QListView:
    """A list of these rows."""
    return two_line_view(model, name, "list-checks")
