"""The cases that a change would touch: how each stands, and how it would."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from carestation.what_if.effect import Effect, Moved, Standing
from ui.case.seat import Seat
from ui.theme import appearance
from ui.words.urgency import Standing as Goes
from ui.words.urgency import countdown

MOST = 200
_HEIGHT = 152


class EffectList(QTreeWidget):
    """Those that would be late come first. Hidden until somebody asks for it."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.setAccessibleName(self.tr("Cases that this would touch"))
        self.setHeaderLabels([self.tr("Case"), self.tr("Customer"), self.tr("Now"), self.tr("Then")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFixedHeight(appearance.scaled(_HEIGHT))
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.hide()

    def show_effect(self, effect: Effect) -> None:
        """List the cases, of very many the first."""
        self.clear()
        cases: Sequence[Moved] = (*effect.late, *effect.no_longer_late, *effect.due_otherwise)
        for moved in cases[:MOST]:
            words = [
                moved.case.name,
                moved.customer_name,
                self._words(moved.before),
                self._words(moved.after),
            ]
            item = QTreeWidgetItem(words)
            item.setToolTip(0, moved.case.subject)
            self.addTopLevelItem(item)
        if len(cases) > MOST:
            more = QTreeWidgetItem(["…", self.tr("and {count} more").format(count=len(cases) - MOST)])
            self.addTopLevelItem(more)

    def _words(self, standing: Standing) -> str:
        if standing.due_at is None:
            return self.tr("paused") if standing.left_ms else self.tr("no target")
        now = self._seat.clock()
        told = countdown(standing.due_at, None, Goes.RUNNING, standing.left_ms, now, self._seat.zone)
        return told.words
