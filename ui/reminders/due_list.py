"""What is due as rows: since when, what, for whom, on which case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.reminders.due_item import DueItem, Stage
from ui.case.seat import Seat
from ui.reminders.reminder_words import ReminderWords, case_of
from ui.theme import appearance, fonts, icons
from ui.words.moments import exact

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
WHEN, WHAT, CUSTOMER, CASE = range(4)


class DueList(QAbstractTableModel):
    """What has waited longest first. Words are made when a row is painted, so ten thousand open like ten."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._words = ReminderWords(self)
        self._items: Sequence[DueItem] = ()
        self._titles = (self.tr("When"), self.tr("What"), self.tr("Customer"), self.tr("Case"))

    def show_items(self, items: Sequence[DueItem]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, at: int) -> DueItem:
        """What stands in a row."""
        return self._items[at]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item, column = self._items[index.row()], index.column()
        colour, sign = _look(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self._cell(item, column)
            return f"{words}, {exact(item.due_at, self._seat.zone)}" if column == WHEN else words
        if role == Qt.ItemDataRole.ForegroundRole and column == WHEN:
            return appearance.current().colour(colour)
        if role == Qt.ItemDataRole.FontRole and column == CUSTOMER:
            return fonts.text(strong=True)
        if role == Qt.ItemDataRole.DecorationRole and column == WHEN:
            return icons.icon(sign, colour)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _cell(self, item: DueItem, column: int) -> str:
        if column == WHEN:
            return self._words.since(item, self._seat.clock(), self._seat.zone)
        if column == WHAT:
            return self._words.what(item)
        return item.customer_name if column == CUSTOMER else case_of(item)


def _look(item: DueItem) -> tuple[str, str]:
    """Colour and sign: what is only coming does not shout."""
    return ("soon", "clock") if item.stage is Stage.SOON else ("late", "clock-alert")
