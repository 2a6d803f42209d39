"""The rows of the inbox as a table of one column; pages come when they are scrolled to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxPage, InboxQuery, InboxRow
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.inbox.row_words import row_countdown, spoken, tip
from ui.lanes.lane import Lane
from ui.words.urgency import Countdown

if TYPE_CHECKING:
    from carestation.reader import Reader

PAGE = 200
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class InboxTable(QAbstractTableModel):
    """Answers from rows in memory only. `loaded` follows each first page, and says whether the order changed."""

    loaded = Signal(bool)

    def __init__(self, lane: Lane, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._query = InboxQuery(limit=PAGE)
        self._rows: list[InboxRow] = []
        self._said: dict[CaseId, Countdown] = {}
        self._now = seat.clock()
        self._ticket = 0
        self._fetching = False
        self._at_end = True
        self.total = 0

    def load(self, query: InboxQuery) -> None:
        """Ask for these cases anew, as many as are loaded now, so that nothing in view goes away."""
        same = replace(query, limit=PAGE, after=None) == replace(self._query, limit=PAGE, after=None)
        limit = max(PAGE, len(self._rows)) if same else PAGE
        self._query = replace(query, limit=limit, after=None)
        self._ticket += 1
        self._fetching = True
        self._lane.ask(partial(_page, self._query), partial(self._show_first, self._ticket), self._not_shown)

    def row(self, number: int) -> InboxRow:
        """A row by its number."""
        return self._rows[number]

    def number_of(self, case: CaseId) -> int:
        """Where a case stands; -1 where it is not among the rows."""
        return next((n for n, row in enumerate(self._rows) if row.case_id == case), -1)

    def most_important(self, passed: Collection[CaseId]) -> CaseId | None:
        """The first case that is none of these and does not rest; where all others rest, the first of those."""
        others = [row for row in self._rows if row.case_id not in passed]
        now = self._seat.clock()
        awake = (row.case_id for row in others if row.skipped_until <= now)
        return next(awake, others[0].case_id if others else None)

    def countdown(self, row: InboxRow) -> Countdown:
        """What the pill of a row shows at the last tick."""
        said = self._said.get(row.case_id)
        if said is None:
            said = self._said[row.case_id] = row_countdown(row, self._now, self._seat)
        return said

    def tick(self, now: Instant, first: int, last: int) -> bool:
        """It is `now`. Whether anything that the rows from `first` to `last` show has changed."""
        before, self._said, self._now = self._said, {}, now
        shown = self._rows[max(first, 0) : last + 1]
        return any(before.get(row.case_id) != self.countdown(row) for row in shown)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.customer_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.countdown(row), self._seat)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row, self._seat)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not (parent.isValid() or self._fetching or self._at_end)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._fetching = True
            last = self._rows[-1]
            query = replace(self._query, limit=PAGE, after=(last.rank, last.case_id))
            self._lane.ask(partial(_page, query), partial(self._show_more, self._ticket), self._not_shown)

    def _show_first(self, ticket: int, page: InboxPage) -> None:
        if ticket != self._ticket:
            return
        self.total = page.total
        self._now = self._seat.clock()
        self._said.clear()
        moved = [row.case_id for row in self._rows] != [row.case_id for row in page.rows]
        if moved:
            self.beginResetModel()
        self._rows = list(page.rows)
        if moved:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self._fetching, self._at_end = False, len(page.rows) < self._query.limit
        self.loaded.emit(moved)

    def _show_more(self, ticket: int, page: InboxPage) -> None:
        if ticket != self._ticket:
            return
        if page.rows:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(page.rows) - 1)
            self._rows += page.rows
            self.endInsertRows()
        self._fetching, self._at_end = (
            False,
            len(page.rows) < PAGE,
        )  # not before: views ask while rows come in

    def _not_shown(self, fault: Exception) -> None:
        self._fetching = False
        self._lane.failed.emit(fault)


def _page(query: InboxQuery, read: Reader) -> InboxPage:
    return read.inbox(query)
