"""The hours of a week: what is wrong is said where it is wrong, while it is typed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from carestation.errors import CareError
from carestation.settings.hours import calendar_of
from carestation.timers.intervals import WEEKDAYS
from ui.settings.day_row import DayRow, Spans
from ui.settings.editor import Editor
from ui.theme.tone import Tone, set_tone

_ANY_ZONE = "UTC"  # hours are right or wrong in every zone alike
_MONDAY_TO_FRIDAY = WEEKDAYS[:5]
_DAY = re.compile(r"\b(" + "|".join(WEEKDAYS) + r")\b")


class WeekEditor(Editor):
    """Edits what `carestation.settings.catalogue.WEEKLY_HOURS` holds. Begins on the locale's first day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = {day: DayRow(day_name(day)) for day in _from_the_first_day()}
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        set_tone(self._fault, Tone.LATE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for day, row in self._rows.items():
            layout.addWidget(row)
            row.changed.connect(self._look_again)
            row.changed.connect(self.changed)
            row.copy_wanted.connect(partial(self._copy, day))
        layout.addWidget(self._fault)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fault.hide()

    def value(self) -> dict[str, Spans]:
        """The hours of the open days. CareError for hours that cannot be."""
        weekly = self._weekly()
        if fault := _fault_of(weekly):
            raise CareError(fault)
        return weekly

    def show_value(self, value: Mapping[str, Sequence[Sequence[str]]]) -> None:
        """Show the hours of a week."""
        for day, row in self._rows.items():
            row.show_spans(value.get(day, ()))
        self._look_again()

    def _weekly(self) -> dict[str, Spans]:
        return {day: spans for day in WEEKDAYS if (spans := self._rows[day].spans())}

    def _copy(self, day: str, to_all: bool) -> None:
        for other in WEEKDAYS if to_all else _MONDAY_TO_FRIDAY:
            if other != day:
                self._rows[other].show_spans(self._rows[day].spans())
        self._look_again()
        self.changed.emit()

    def _look_again(self) -> None:
        faults = {day: _fault_of({day: row.spans()}) for day, row in self._rows.items() if row.spans()}
        for day, row in self._rows.items():
            row.show_fault(faults.get(day, ""))
        whole = "" if any(faults.values()) else _fault_of(self._weekly())
        self._fault.setText(whole)
        self._fault.setVisible(bool(whole))


def day_name(day: str) -> str:
    """The name of a weekday in the system's language."""
    return QLocale().standaloneDayName(WEEKDAYS.index(day) + 1)


def _from_the_first_day() -> tuple[str, ...]:
    first = WEEKDAYS[QLocale().firstDayOfWeek().value - 1]
    return WEEKDAYS[WEEKDAYS.index(first) :] + WEEKDAYS[: WEEKDAYS.index(first)]


def _fault_of(weekly: Mapping[str, Any]) -> str:
    """One sentence, with the days as people call them; empty for hours that can be."""
    try:
        calendar_of(_ANY_ZONE, weekly, ())
    except CareError as fault:
        return _DAY.sub(lambda found: day_name(found[1]), str(fault))
    return ""
