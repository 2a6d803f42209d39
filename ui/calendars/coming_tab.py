"""The coming year's days that differ, so that an owner sees at a glance when the business is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QListWidget, QVBoxLayout, QWidget

from carestation.calendars.calendar import Calendar
from carestation.calendars.coming_days import coming_days
from carestation.calendars.public_holidays import Holiday
from carestation.clock import Clock
from carestation.instants import to_datetime
from ui.calendars.day_words import coming_words
from ui.start.field import quiet
from ui.theme import appearance

_HEIGHT = 240


class ComingTab(QWidget):
    """A list to read; a year from today."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._words = quiet("")
        self._days = QListWidget()
        self._days.setAccessibleName(self.tr("Coming days that differ"))
        self._days.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._days.setMinimumHeight(appearance.scaled(_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._days, stretch=1)

    def show_calendar(self, calendar: Calendar, holidays: Sequence[Holiday]) -> None:
        """The days of a calendar whose public holidays are known. CareError for hours that cannot be."""
        found = coming_days(calendar, holidays, to_datetime(self._clock()).date())
        self._days.clear()
        self._days.addItems([coming_words(coming) for coming in found])
        closed = sum(not coming.spans for coming in found)
        self._words.setText(
            self.tr("In a year from today, %n day(s) closed beside the week’s own.", "", closed)
            if found
            else self.tr("Every day of the coming year is as its weekday.")
        )
