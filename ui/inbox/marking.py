"""Marking cases in the inbox, by keys or with the mouse: what is marked, also beyond the rows that are loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.inbox.inbox_view import InboxView
from ui.lanes.lane import Lane
from ui.widgets.marks import Marks

if TYPE_CHECKING:
    from carestation.reader import Reader
    from ui.bulk.bulk_bar import BulkBar
    from ui.bulk.case_acts import CaseActs

Query = Callable[[], InboxQuery]


class Marking(QObject):
    """Joins the list, its marks and the bar, which is made with the first mark and stands in `place`.

    `query` says what the list shows now.
    """

    def __init__(
        self, lane: Lane, registry: CommandRegistry, seat: Seat, view: InboxView, marks: Marks, query: Query
    ) -> None:
        super().__init__(view)
        self._lane, self._seat, self._view, self._marks = lane, seat, view, marks
        self._query = query
        self.place = QWidget()
        self.bar: BulkBar | None = None
        self.acts: CaseActs | None = None
        marks.changed.connect(self._show)
        view.all_wanted.connect(self.mark_all)
        registry.bind("inbox.mark", view.toggle_current)
        registry.bind("inbox.mark_all", self.mark_all)
        registry.bind("bulk.act", self.act)
        self.place.hide()

    def mark_all(self) -> None:
        """Every case of the list, also those that nobody has scrolled to."""
        self._lane.ask(partial(_ids, self._query()), self._mark)

    def act(self) -> None:
        """The keyboard goes to what can be done with the marked ones."""
        if self.bar is not None:
            self.bar.take_focus()

    def _mark(self, cases: Iterable[CaseId]) -> None:
        self._marks.add(cases)

    def _show(self) -> None:
        bar = self.bar or self._make()
        bar.show_marked(self._marks.ids)
        self.place.setVisible(not bar.isHidden())
        self._view.viewport().update()

    def _make(self) -> BulkBar:
        from ui.bulk.bulk_bar import BulkBar
        from ui.bulk.case_acts import CaseActs

        self.acts = CaseActs(self._lane, self._seat)
        bar = self.bar = BulkBar(self._lane, self.acts)
        layout = QVBoxLayout(self.place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(bar)
        bar.cleared.connect(self._marks.clear)
        bar.left.connect(self._view.setFocus)
        return bar


def _ids(query: InboxQuery, read: Reader) -> tuple[CaseId, ...]:
    return read.inbox_ids(query)
