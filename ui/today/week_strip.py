"""The week ahead as a strip: a button for each day with how much is due on it, and one for the whole week."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from carestation.follow_ups.week import DAYS, Day
from ui.follow_ups.preset_button import PresetButton
from ui.theme import appearance

WHOLE_WEEK = -1


class WeekStrip(QWidget):
    """`chosen(int)`: the number of a day from today, or `WHOLE_WEEK`. Arrow keys go from day to day."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = tuple(PresetButton() for _ in range(DAYS + 1))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 10)
        row.setSpacing(6)
        for number, button in enumerate(self.buttons):
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button, stretch=1)
            button.toggled.connect(partial(self._toggled, number - 1))
        self.buttons[0].setChecked(True)

    @property
    def day(self) -> int:
        """The day that is chosen."""
        return next(number for number, button in enumerate(self.buttons) if button.isChecked()) - 1

    def choose(self, day: int) -> None:
        """Choose a day from today, or the whole week."""
        self.buttons[day + 1].setChecked(True)

    def show_days(self, days: Sequence[Day]) -> None:
        """Name the days and say how much there is."""
        self._say(self.buttons[0], self.tr("Whole week"), sum(day.count for day in days))
        for number, (day, button) in enumerate(zip(days, self.buttons[1:], strict=True)):
            name = QLocale().standaloneDayName(day.day.isoweekday(), QLocale.FormatType.ShortFormat)
            title = self.tr("Today") if number == 0 else f"{name} {day.day.day}"
            self._say(button, title, day.count)
        self.setMaximumWidth(appearance.scaled(960))

    def _say(self, button: PresetButton, title: str, count: int) -> None:
        button.say(title, self.tr("{count} due").format(count=count) if count else self.tr("nothing"))

    def _toggled(self, day: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(day)
