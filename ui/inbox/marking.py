"""Marking cases in the inbox, by keys or with the mouse: what is marked, also beyond the rows that are loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from ui.bulk.marked_bar import MarkedBar
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.inbox.inbox_view import InboxView
from ui.lanes.lane import Lane
from ui.widgets.marks import Marks

if TYPE_CHECKING:
    from carestation.reader import Reader
    from ui.bulk.acts_row import ActsRow

Query = Callable[[], InboxQuery]


class Marking(QObject):
    """Joins the list, its marks and the bar in its `place`. `query` says what the list shows now."""

    def __init__(
        self, lane: Lane, registry: CommandRegistry, seat: Seat, view: InboxView, marks: Marks, query: Query
    ) -> None:
        super().__init__(view)
        self._lane, self._seat, self._marks = lane, seat, marks
        self._query = query
        self.place = MarkedBar(lane, view, marks, self._make_acts)
        view.by_row.all_wanted.connect(self.mark_all)
        registry.bind("inbox.mark", view.by_row.toggle_current)
        registry.bind("inbox.mark_all", self.mark_all)
        registry.bind("bulk.act", self.place.act)

    def mark_all(self) -> None:
        """Every case of the list, also those that nobody has scrolled to."""
        self._lane.ask(partial(_ids, self._query()), self._mark)

    def _mark(self, cases: Iterable[CaseId]) -> None:
        self._marks.add(cases)

    def _make_acts(self) -> ActsRow:
        from ui.bulk.case_acts import CaseActs

        return CaseActs(self._lane, self._seat)


def _ids(query: InboxQuery, read: Reader) -> tuple[CaseId, ...]:
    return read.inbox_ids(query)
