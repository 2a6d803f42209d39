"""Follow-ups and promises as rows: when, whose, what."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.cases.case import case_name
from carestation.clock import Clock
from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from ui.theme import appearance, fonts, icons
from ui.words.moments import exact, moment

ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex

WHEN, CUSTOMER, WHAT, CASE = range(4)


class TodayList(QAbstractTableModel):
    """The most overdue first. What is overdue says so in words and colour."""

    def __init__(self, clock: Clock, zone: ZoneInfo) -> None:
        super().__init__()
        self._clock = clock
        self._zone = zone
        self._rows: tuple[TodayRow, ...] = ()
        self._titles = (self.tr("When"), self.tr("Customer"), self.tr("What"), self.tr("Case"))
        self._kinds = {
            FollowUpKind.REMINDER: self.tr("Follow up"),
            FollowUpKind.IF_NO_REPLY: self.tr("No reply yet"),
            FollowUpKind.PROMISE: self.tr("Promised"),
        }

    def show_rows(self, rows: tuple[TodayRow, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> TodayRow:
        """The follow-up of a row."""
        return self._rows[at]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        overdue = row.follow_up.due_at <= self._clock()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, column, overdue)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self._cell(row, column, overdue)
            return f"{words}, {exact(row.follow_up.due_at, self._zone)}" if column == WHEN else words
        if role == Qt.ItemDataRole.ForegroundRole and column == WHEN and overdue:
            return appearance.current().colour("late")
        if role == Qt.ItemDataRole.FontRole and column == CUSTOMER:
            return fonts.text(strong=True)
        if role == Qt.ItemDataRole.DecorationRole and column == WHEN:
            return icons.icon("clock-alert" if overdue else "clock", "late" if overdue else "quiet")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _cell(self, row: TodayRow, column: int, overdue: bool) -> str:
        if column == WHEN:
            at = moment(row.follow_up.due_at, self._clock(), self._zone)
            return self.tr("due since {time}").format(time=at) if overdue else at
        if column == CUSTOMER:
            return " · ".join(filter(None, (row.customer_name, row.customer_phone)))
        if column == WHAT:
            kind = self._kinds[row.follow_up.kind]
            return f"{kind}: {row.follow_up.text}" if row.follow_up.text else kind
        return f"{case_name(row.case_number)} {row.subject}" if row.case_number is not None else ""
