"""The preview of an import: what would become of each row, before anything is stored."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.customer_import.import_plan import ImportPlan, PlannedRow, Verdict
from ui.theme import appearance

ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex

_COLOURS = {
    Verdict.NEW: "in_time",
    Verdict.UPDATED: "link",
    Verdict.DUPLICATE: "soon",
    Verdict.REJECTED: "late",
    Verdict.UNCHANGED: "quiet",
}


class ImportPreview(QAbstractTableModel):
    """One row for each row of the file: its line, what becomes of it, who it is, and what to know."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PlannedRow, ...] = ()
        self._titles = (
            self.tr("Line"),
            self.tr("Becomes"),
            self.tr("Name"),
            self.tr("How to reach them"),
            self.tr("To know"),
        )
        self._words = {
            Verdict.NEW: self.tr("new"),
            Verdict.UPDATED: self.tr("gains detail"),
            Verdict.UNCHANGED: self.tr("known"),
            Verdict.DUPLICATE: self.tr("same as above"),
            Verdict.REJECTED: self.tr("left out"),
        }

    def show_plan(self, plan: ImportPlan) -> None:
        """What to look at comes first: rows left out, then duplicates, then the others."""
        order = (Verdict.REJECTED, Verdict.DUPLICATE, Verdict.UPDATED, Verdict.NEW, Verdict.UNCHANGED)
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
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return appearance.current().colour(_COLOURS[row.verdict])
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(row.remarks)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _cell(self, row: PlannedRow, column: int) -> str:
        if column == 0:
            return str(row.line)
        if column == 1:
            return self._words[row.verdict]
        if column == 2:
            return row.customer.name if row.customer else " ".join(filter(None, row.values))
        if column == 3:
            points = row.customer.contact_points if row.customer else ()
            return ", ".join(point.value for point in points)
        return " ".join(row.remarks)
