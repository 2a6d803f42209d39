"""The cases that make the difference: what would be late and was not, and what was late and would not be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.cases.case import case_name
from carestation.identity import CaseId
from carestation.what_if.attainment import Turn
from ui.theme import appearance, fonts
from ui.words.spans import span

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

WIDE = (1,)
SPARE = (2,)

_VERDICT = 4


class TurnsModel(QAbstractTableModel):
    """One case a line, in the order in which they were opened."""

    def __init__(self) -> None:
        super().__init__()
        self._turns: Sequence[Turn] = ()
        self._headings = (
            self.tr("Case"),
            self.tr("Subject"),
            self.tr("Then"),
            self.tr("Now"),
            self.tr("Verdict"),
        )

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._turns = turns
        self.endResetModel()

    def case(self, row: int) -> CaseId:
        """Whose line it is."""
        return self._turns[row].case_id

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._turns)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        turn = self._turns[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(turn)[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return fonts.tabular(fonts.text(strong=index.column() == 0))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _VERDICT:
            return appearance.current().colour("late" if turn.late else "in_time")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def _words(self, turn: Turn) -> tuple[str, ...]:
        return (
            case_name(turn.number),
            turn.subject,
            self._taken(turn.used_then, turn.target_then),
            self._taken(turn.used_now, turn.target_now),
            self.tr("would be late") if turn.late else self.tr("no longer late"),
        )

    def _taken(self, used: int | None, target: int | None) -> str:
        """Rounded up, so that what is late looks late, and one time looks alike in both columns (R8)."""
        if used is None or target is None:
            return self.tr("no target")
        return self.tr("{used} of {target}").format(used=span(used, up=True), target=span(target))
