"""Follow-ups and promises below each other, with a heading before each group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.follow_ups.follow_up import TodayRow
from carestation.follow_ups.week import Group
from ui.case.seat import Seat
from ui.today.today_words import group_words, line_words

ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
Groups = Sequence[tuple[Group, Sequence[TodayRow]]]


class TodayList(QAbstractTableModel):
    """One column. A heading cannot be chosen; a screen reader hears a row as one sentence.

    `tells_whose`: these are the team's, and each row says whom it reminds.
    """

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._lines: list[TodayRow | str] = []
        self.tells_whose = False
        self.headings: tuple[int, ...] = ()

    def show_groups(self, groups: Groups) -> None:
        """Show these instead."""
        self.beginResetModel()
        headings = []
        self._lines = []
        for group, rows in groups:
            headings.append(len(self._lines))
            self._lines.append(group_words(group, len(rows)))
            self._lines += rows
        self.headings = tuple(headings)
        self.endResetModel()

    def line(self, at: int) -> TodayRow | str:
        """A follow-up, or the words of a heading."""
        return self._lines[at]

    def row(self, at: int) -> TodayRow | None:
        """The follow-up of a line; None for a heading or where there is no such line."""
        line = self._lines[at] if 0 <= at < len(self._lines) else None
        return line if isinstance(line, TodayRow) else None

    def id_of(self, at: int) -> int | None:
        """The id of a line's follow-up; None for a heading."""
        row = self.row(at)
        return row.follow_up.id if row is not None else None

    def ids(self) -> list[int]:
        """All follow-ups that are shown."""
        return [line.follow_up.id for line in self._lines if isinstance(line, TodayRow)]

    def whose(self, row: TodayRow) -> str:
        """Whom a row reminds, where that is to be told."""
        return row.reminds if self.tells_whose else ""

    def place_of(self, follow_up: int) -> int:
        """The line of a follow-up; -1 where it is not shown."""
        places = (at for at, line in enumerate(self._lines) if isinstance(line, TodayRow))
        return next((at for at in places if self.id_of(at) == follow_up), -1)

    def near(self, at: int) -> int:
        """The follow-up on that line, or else the next one, or the one before; -1 where there is none."""
        lines = range(len(self._lines))
        after = (place for place in lines[max(at, 0) :] if self.row(place) is not None)
        before = (place for place in reversed(lines[: max(at, 0)]) if self.row(place) is not None)
        return next(after, next(before, -1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self._lines[index.row()]
        if isinstance(line, str):
            return line if role == Qt.ItemDataRole.DisplayRole else None
        return line_words(line, self.whose(line), self._seat.clock(), self._seat.zone)
