"""Days of the business's own: off once or every year, with special hours, or closed for a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.calendars.calendar import Calendar
from carestation.calendars.own_days import OwnDay, OwnKind, own_days, with_own_days
from carestation.clock import Clock
from ui.calendars.day_words import day_words, spans_words, yearly_words
from ui.calendars.own_day_row import OwnDayRow, kind_words
from ui.start.field import quiet
from ui.theme import appearance

_LIST_HEIGHT = 176


class OtherDaysTab(QWidget):
    """What is added stands in the list at its date; Delete takes the one in view away."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._days: tuple[OwnDay, ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Other days"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setMinimumHeight(appearance.scaled(_LIST_HEIGHT))
        self._nothing = quiet(
            self.tr(
                "No other days yet. Add a day off, a day with special hours, or hours of a day that are closed."
            )
        )
        self._row = OwnDayRow(clock)
        self._remove = QPushButton(self.tr("Remove this day"))
        self._remove.setAutoDefault(False)
        self._lay_out()
        self._row.added.connect(self.add)
        self._remove.clicked.connect(self._remove_this)
        self._list.currentRowChanged.connect(self._look_at)

    def show_calendar(self, calendar: Calendar) -> None:
        """Show the days of a calendar."""
        self._show(own_days(calendar))

    def written(self, calendar: Calendar) -> Calendar:
        """The calendar with the days that are listed here."""
        return with_own_days(calendar, self._days)

    def add(self, *days: OwnDay) -> None:
        """Add days; one that says the same as another is there once."""
        whole = with_own_days(with_own_days(_EMPTY, self._days), (*self._days, *days))
        self._show(own_days(whole), days[0].day if days else None)
        self.changed.emit()

    def _remove_this(self) -> None:
        at = self._list.currentRow()
        self._show((*self._days[:at], *self._days[at + 1 :]))
        self._list.setCurrentRow(min(at, len(self._days) - 1))
        self.changed.emit()

    def _show(self, days: Sequence[OwnDay], look_at: date | None = None) -> None:
        self._days = tuple(days)
        self._list.clear()
        for day in self._days:
            item = QListWidgetItem(own_day_words(day), self._list)
            if day.day == look_at:
                self._list.setCurrentItem(item)
        self._nothing.setVisible(not days)
        self._list.setVisible(bool(days))
        self._look_at(self._list.currentRow())

    def _look_at(self, row: int) -> None:
        self._remove.setEnabled(row >= 0)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self._nothing)
        column.addWidget(self._list, stretch=1)
        column.addLayout(foot)


_EMPTY = Calendar("", {})


def own_day_words(own: OwnDay) -> str:
    """ "Thu, 24 December 2026 · special hours 09:00–12:00 · Christmas Eve"."""
    what = kind_words(own.kind)
    if own.kind in (OwnKind.SPECIAL, OwnKind.CLOSURE):
        what = f"{what} {spans_words(own.spans)}"
    day = yearly_words(own.day) if own.kind is OwnKind.YEARLY else day_words(own.day)
    return "  ·  ".join(part for part in (day, what, own.name) if part)
