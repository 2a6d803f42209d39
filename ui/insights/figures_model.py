"""A table of the summary as a model: every cell in the words of the exports, every figure with its meaning."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.summary.chosen_figure import ChosenFigure
from carestation.summary.figures.behind import BEHIND
from carestation.summary.figures.definitions import definitions
from carestation.summary.tables.table import Kind, Table
from carestation.summary.wording import shown
from ui.theme import fonts

ROOT = QModelIndex()
NOTHING = Table("", "", (), ())
Index = QModelIndex | QPersistentModelIndex

_WORDS = (Kind.TEXT, Kind.DATE)
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MEANT = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class FiguresModel(QAbstractTableModel):
    """Numbers at the end of their columns, in figures of one width."""

    def __init__(self) -> None:
        super().__init__()
        self.table = NOTHING

    def show_table(self, table: Table) -> None:
        """Show this one instead."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def is_words(self, column: int) -> bool:
        """Whether a column holds words or dates."""
        return self.table.columns[column].kind in _WORDS

    def chosen(self, index: Index) -> ChosenFigure | None:
        """The figure in a cell, where cases can be listed for it."""
        row, head = self.table.rows[index.row()], self.table.columns[index.column()]
        if row.key:
            return ChosenFigure(row.key) if row.key in BEHIND else None
        if self.table.key == "ratings" and not self.is_words(index.column()):
            return ChosenFigure("rated", "ratings", row.cells[0])
        key = next((key for key in BEHIND if definitions()[key].title == head.title), None)
        return ChosenFigure(key, self.table.key, row.cells[0]) if key is not None else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.table.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.cells[column], self.table.kind(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START if self.is_words(column) else _END
        if role == Qt.ItemDataRole.FontRole:
            return fonts.tabular(fonts.text(strong=column == 0 and not row.key))
        if role in _MEANT:
            return _told(_sentence_of(row.key) or self._meaning(column))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.table.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            wrapped = int(Qt.TextFlag.TextWordWrap)
            return (_START if self.is_words(section) else _END) | wrapped
        if role in _MEANT:
            return _told(self._meaning(section))
        return None

    def _meaning(self, column: int) -> str:
        """What a column measures, in tables whose columns are figures."""
        title = self.table.columns[column].title
        return next((meant.sentence for meant in definitions().values() if meant.title == title), "")


def _sentence_of(key: str) -> str:
    return definitions()[key].sentence if key else ""


def _told(sentence: str) -> str | None:
    """Rich text, so that a long sentence breaks its lines in a tool tip."""
    return f"<p>{escape(sentence)}</p>" if sentence else None
