"""All calendars of the business, one at a time: the default first, then those of people who have their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from carestation.calendars.calendar import Calendar
from carestation.errors import CareError
from carestation.people.representative import Representative
from ui.calendars.calendar_form import CalendarForm
from ui.case.seat import Seat
from ui.settings.editor import Editor


class CalendarsEditor(Editor):
    """Its value is a tuple of calendars. Going to another calendar keeps what was entered in this one."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._calendars: list[Calendar] = []
        self._at = 0
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Calendar"))
        self._choice.setMinimumContentsLength(20)
        self._add = QPushButton(self.tr("New calendar"))
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove this calendar"))
        self._form = CalendarForm(seat)
        self._lay_out()
        self._choice.activated.connect(self._go_to)
        self._add.clicked.connect(self._add_another)
        self._remove.clicked.connect(self._remove_this)
        self._form.changed.connect(self._changed_here)
        self.setFocusProxy(self._choice)

    def meet(self, people: Sequence[Representative], zone: str) -> None:
        """Who may have a calendar of their own, and the zone of those that have none."""
        self._form.meet(people, zone)

    def value(self) -> tuple[Calendar, ...]:
        """The calendars as they are entered. CareError where this one cannot be."""
        self._calendars[self._at] = self._form.calendar()
        return tuple(self._calendars)

    def show_value(self, value: Sequence[Calendar]) -> None:
        """Show these, the one of the same place first."""
        self._calendars = list(value)
        self._show(min(self._at, len(value) - 1))

    def _go_to(self, at: int) -> None:
        try:
            self._calendars[self._at] = self._form.calendar()
        except CareError as fault:
            self._form.say_fault(str(fault))
            self._choice.setCurrentIndex(self._at)
            return
        self._show(at)

    def _add_another(self) -> None:
        """A new calendar begins as the default is, without its people."""
        new = replace(self._calendars[0], name=self._new_name(), people=())
        self._go_to(self._at)
        if self._form.fault:
            return
        self._calendars.append(new)
        self._show(len(self._calendars) - 1)
        self._form.take_focus()
        self.changed.emit()

    def _remove_this(self) -> None:
        del self._calendars[self._at]
        self._show(self._at - 1)
        self.changed.emit()

    def _show(self, at: int) -> None:
        self._at = at
        self._choice.clear()
        self._choice.addItems([calendar.name for calendar in self._calendars])
        self._choice.setCurrentIndex(at)
        self._remove.setEnabled(at > 0)
        self._form.show_calendar(self._calendars[at], is_default=at == 0)

    def _changed_here(self) -> None:
        self._choice.setItemText(self._at, self._form.name)
        self.changed.emit()

    def _new_name(self) -> str:
        taken = {calendar.name for calendar in self._calendars}
        names = (self.tr("Calendar {number}").format(number=n) for n in range(2, len(taken) + 3))
        return next(name for name in names if name not in taken)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(self.tr("Calendar:")))
        row.addWidget(self._choice, stretch=1)
        row.addWidget(self._add)
        row.addWidget(self._remove)
        for button in (self._add, self._remove):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self._form)
