"""Then and now as a table: all issue types together, then each by itself; one line for each target."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.timers.targets import Metric
from carestation.what_if.attainment import Attainment, Cell, Share
from ui.targets.rule_words import metric_words
from ui.theme import appearance, fonts

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

WIDE = (0,)
SPARE = (2, 4)
"""Where there is little room, the shares and the differences say enough."""

_FIRST_NUMBER, _NEWLY_LATE, _NO_LONGER_LATE = 2, 6, 7
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Line(NamedTuple):
    title: str
    metric: Metric
    cell: Cell
    is_whole: bool


class AttainmentModel(QAbstractTableModel):
    """`title` says what an issue type is called."""

    def __init__(self, title: Callable[[str], str]) -> None:
        super().__init__()
        self._title = title
        self._lines: list[_Line] = []
        self._headings = (
            (self.tr("Issue type"), ""),
            (self.tr("Target"), ""),
            (self.tr("Decided then"), self.tr("Timers that were met or missed.")),
            (self.tr("Met then"), self.tr("Of those, the share that was within its target.")),
            (self.tr("Decided now"), self.tr("Timers that would be met or missed.")),
            (self.tr("Met now"), self.tr("Of those, the share that would be within its target.")),
            (self.tr("Newly late"), self.tr("Would be late, and were not.")),
            (self.tr("No longer late"), self.tr("Were late, and would not be.")),
        )

    def show_attainment(self, counted: Attainment) -> None:
        """Show this instead."""
        self.beginResetModel()
        self._lines = [
            _Line(self.tr("All issue types"), metric, cell, True) for metric, cell in counted.of_all()
        ]
        for issue_type in sorted(counted.issue_types(), key=self._title):
            name = self._title(issue_type)
            self._lines += [_Line(name, metric, cell, False) for metric, cell in counted.of(issue_type)]
        self.endResetModel()

    def cell(self, row: int) -> Cell:
        """What a line counts."""
        return self._lines[row].cell

    def name(self, row: int) -> str:
        """A line in words: "Delivery problem, first response"."""
        line = self._lines[row]
        return f"{line.title}, {metric_words(line.metric)}"

    def most_changed(self) -> int:
        """The line to begin with: of those for all issue types, the one with the most cases judged otherwise."""
        whole = [row for row, line in enumerate(self._lines) if line.is_whole]
        return max(whole, key=lambda row: len(self._lines[row].cell.turns), default=-1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self._lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _words(line)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if column >= _FIRST_NUMBER else _START
        if role == Qt.ItemDataRole.FontRole:
            return fonts.tabular(fonts.text(strong=line.is_whole))
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(line.cell, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        words, meaning = self._headings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return meaning
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if section >= _FIRST_NUMBER else _START
        return None


def _words(line: _Line) -> tuple[str, ...]:
    then, now = line.cell.then, line.cell.now
    turns = (_count(line.cell.newly_late), _count(line.cell.no_longer_late))
    return (
        line.title,
        metric_words(line.metric),
        str(then.n),
        _percent(then),
        str(now.n),
        _percent(now),
        *turns,
    )


def _count(count: int) -> str:
    return str(count) if count else "–"


def _percent(share: Share) -> str:
    return "–" if share.percent is None else f"{share.percent:.0f} %"


def _colour(cell: Cell, column: int) -> Any:
    if column == _NEWLY_LATE and cell.newly_late:
        return appearance.current().colour("late")
    if column == _NO_LONGER_LATE and cell.no_longer_late:
        return appearance.current().colour("in_time")
    return None
