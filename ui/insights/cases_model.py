"""The cases behind a figure, one a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.cases.case import case_name
from carestation.summary.chosen_figure import BehindLine
from ui.theme import fonts

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

WIDE = (1, 2)
SPARE = (3,)


class CasesModel(QAbstractTableModel):
    """`title_of` says how an issue type is called."""

    def __init__(self, title_of: Callable[[str], str]) -> None:
        super().__init__()
        self._title_of = title_of
        self._lines: Sequence[BehindLine] = ()
        self._headings = (self.tr("Case"), self.tr("Customer"), self.tr("Subject"), self.tr("Issue type"))

    def show_lines(self, lines: Sequence[BehindLine]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> BehindLine:
        """What stands on a line."""
        return self._lines[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(self._lines[index.row()])[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return fonts.tabular(fonts.text(strong=index.column() == 0))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def _words(self, line: BehindLine) -> tuple[str, str, str, str]:
        case = line.case
        if case is None:
            return self.tr("no case"), line.customer, "", ""
        return case_name(case.number), line.customer, case.subject, self._title_of(case.issue_type)
