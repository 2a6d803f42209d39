"""The place of the bar above a list: empty until something is marked, for the bar is made with the first mark."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from ui.lanes.lane import Lane
from ui.widgets.marks import Marks

if TYPE_CHECKING:
    from ui.bulk.acts_row import ActsRow
    from ui.bulk.bulk_bar import BulkBar


class MarkedBar(QWidget):
    """`make_acts` says what can be done to what is marked in `view`; `bar` and `acts` are None before that."""

    def __init__(
        self, lane: Lane, view: QAbstractItemView, marks: Marks, make_acts: Callable[[], ActsRow]
    ) -> None:
        super().__init__()
        self._lane, self._view, self._marks = lane, view, marks
        self._make_acts = make_acts
        self.bar: BulkBar | None = None
        self.acts: ActsRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        marks.changed.connect(self._show)
        self.hide()

    def act(self) -> None:
        """The keyboard goes to what can be done with the marked ones."""
        if self.bar is not None:
            self.bar.take_focus()

    def _show(self) -> None:
        bar = self.bar or self._make()
        bar.show_marked(self._marks.ids)
        self.setVisible(not bar.isHidden())
        self._view.viewport().update()

    def _make(self) -> BulkBar:
        from ui.bulk.bulk_bar import BulkBar

        self.acts = self._make_acts()
        bar = self.bar = BulkBar(self._lane, self.acts)
        self._column.addWidget(bar)
        bar.cleared.connect(self._marks.clear)
        bar.left.connect(self._view.setFocus)
        return bar
