"""The steps of an SOP with their evidence, as the rows of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.evidence.evidence import SopEvidence, StepEvidence
from ui.evidence.evidence_words import compared_tip, compared_words, share_of, time_words
from ui.sops.sop_words import need_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
STEP, NEED, SHOWN, SKIPPED, OVERRIDDEN, TIME, RATED, BACK = range(8)


class EvidenceTable(QAbstractTableModel):
    """One row for each step."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[StepEvidence, ...] = ()

    def show_evidence(self, evidence: SopEvidence | None) -> None:
        """Show these steps; none for None."""
        self.beginResetModel()
        self._steps = evidence.steps if evidence is not None else ()
        self.endResetModel()

    def step(self, row: int) -> StepEvidence | None:
        """The step of a row."""
        return self._steps[row] if 0 <= row < len(self._steps) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or side is not Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Step"),
            self.tr("Need"),
            self.tr("Shown"),
            self.tr("Skipped"),
            self.tr("Overridden"),
            self.tr("Median"),
            self.tr("Rated 4–5"),
            self.tr("Came back"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step, column = self._steps[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(step, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            tips = {RATED: step.good_ratings, BACK: step.reopenings}
            return compared_tip(tips[column]) if column in tips else self._words(step, column)
        return None

    def _words(self, step: StepEvidence, column: int) -> str:
        return (
            step.title,
            need_words(step.need),
            str(step.shown),
            share_of(step.skipped, step.shown),
            share_of(step.overridden, step.shown),
            time_words(step),
            compared_words(step.good_ratings),
            compared_words(step.reopenings),
        )[column]
