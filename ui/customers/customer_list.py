"""The list of customers: as long as the business has them, read in pages as it is scrolled."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.customers.customer import CustomerRow
from ui.lanes.asks import Asks
from ui.theme import fonts

PAGE = 200
WIDE = (1, 2)
"""The columns that share the room that is left: firm and e-mail."""

SPARE = (1, 3, 5, 2, 4)
"""What goes first where there is little room: what the card tells too."""

ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class CustomerList(QAbstractTableModel):
    """Rows of customers that hold the words; more are fetched when the view comes to the end."""

    def __init__(self, reader: Asks) -> None:
        super().__init__()
        self._reader = reader
        self._rows: list[CustomerRow] = []
        self._words = ""
        self._has_more = False
        self._titles = (
            self.tr("Name"),
            self.tr("Firm"),
            self.tr("E-mail"),
            self.tr("Phone"),
            self.tr("Looked after by"),
            self.tr("Open cases"),
        )

    def look_up(self, words: str) -> None:
        """Show the customers that hold these words; all for an empty text."""
        self._words = words
        self._read_first(PAGE)

    def read_again(self) -> None:
        """Something changed: as many rows as there are now, so that nobody loses their place."""
        self._read_first(max(PAGE, len(self._rows)))

    def _read_first(self, count: int) -> None:
        words = self._words
        done = partial(self._show, count)
        self._reader.ask_newest("customers", lambda read: read.customers(words, count, 0), done)

    def row(self, index: Index) -> CustomerRow:
        """The customer of a row."""
        return self._rows[index.row()]

    def row_of(self, customer: int) -> int:
        """Where a customer stands; -1 when not among the rows read so far."""
        return next((at for at, row in enumerate(self._rows) if row.id == customer), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == len(self._titles) - 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return fonts.text(strong=True)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        cells = (row.name, row.company, row.email, row.phone, row.representative_name, row.open_cases or "")
        return cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more

    def fetchMore(self, parent: Index) -> None:
        self._has_more = False
        words, offset = self._words, len(self._rows)
        self._reader.ask_newest("customers", lambda read: read.customers(words, PAGE, offset), self._append)

    def _show(self, asked: int, rows: tuple[CustomerRow, ...]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more = len(rows) == asked
        self.endResetModel()

    def _append(self, rows: tuple[CustomerRow, ...]) -> None:
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(ROOT, first, first + len(rows) - 1)
        self._rows += rows
        self._has_more = len(rows) == PAGE
        self.endInsertRows()
