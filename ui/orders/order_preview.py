"""The preview of an import of orders: what would become of each row, before anything is stored."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.instants import to_datetime
from carestation.orders.order_plan import OrderPlan, PlannedOrder, Verdict
from carestation.summary.tables.table import Kind
from carestation.summary.wording import shown
from ui.theme import appearance

ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex

_COLOURS = {
    Verdict.MATCHED: "in_time",
    Verdict.UNMATCHED: "soon",
    Verdict.KNOWN: "quiet",
    Verdict.FURTHER: "quiet",
    Verdict.LEFT_OUT: "late",
}


class OrderPreview(QAbstractTableModel):
    """One row for each row of the file; what to look at comes first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PlannedOrder, ...] = ()
        self._titles = (
            *(self.tr("Line"), self.tr("Becomes"), self.tr("Order"), self.tr("Customer")),
            *(self.tr("Date"), self.tr("To know")),
        )
        self._words = {
            Verdict.MATCHED: self.tr("new order"),
            Verdict.UNMATCHED: self.tr("kept aside"),
            Verdict.KNOWN: self.tr("known already"),
            Verdict.FURTHER: self.tr("same order"),
            Verdict.LEFT_OUT: self.tr("left out"),
        }

    def show_plan(self, plan: OrderPlan) -> None:
        """Show this one."""
        order = (Verdict.LEFT_OUT, Verdict.UNMATCHED, Verdict.MATCHED, Verdict.FURTHER, Verdict.KNOWN)
        self.beginResetModel()
        self._rows = tuple(sorted(plan.rows, key=lambda row: (order.index(row.verdict), row.line)))
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return appearance.current().colour(_COLOURS[row.verdict])
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.remark
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _cells(self, row: PlannedOrder) -> tuple[str, ...]:
        start = (str(row.line), self._words[row.verdict])
        if row.order is None:
            return (*start, "", " ".join(filter(None, row.values)), "", row.remark)
        day = shown(to_datetime(row.order.ordered_at).date(), Kind.DATE)
        return (*start, row.order.number, row.order.who, day, row.remark)
