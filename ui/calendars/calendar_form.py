"""One calendar: its name, its zone, whose it is, and when it is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from carestation.calendars.calendar import Calendar
from carestation.calendars.calendar_json import read_week
from carestation.calendars.opening import hours_without
from carestation.errors import CareError
from carestation.people.representative import Representative
from ui.calendars.coming_tab import ComingTab
from ui.calendars.holidays_tab import HolidaysTab
from ui.calendars.other_days_tab import OtherDaysTab
from ui.calendars.people_choice import PeopleChoice
from ui.case.seat import Seat
from ui.settings.plain_editors import zone_editor
from ui.settings.week_editor import WeekEditor
from ui.start.field import named
from ui.theme.tone import Tone, set_tone


class CalendarForm(QWidget):
    """`changed` follows each change by the person."""

    changed = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._shown: Calendar | None = None
        self._zone_of_the_business = "UTC"
        self._name = QLineEdit()
        self._zone = zone_editor(self.tr("Time zone"), self.tr("That of the business"))
        self._people = PeopleChoice()
        self._week = WeekEditor()
        self._holidays = HolidaysTab(seat.clock)
        self._others = OtherDaysTab(seat.clock)
        self._coming = ComingTab(seat.clock)
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        set_tone(self._fault, Tone.LATE)
        self._lay_out()
        self._name.textEdited.connect(self._note)
        for part in (self._zone, self._people, self._week, self._holidays, self._others):
            part.changed.connect(self._note)
        self._holidays.looked_up.connect(self._look_ahead)

    @property
    def name(self) -> str:
        """What the calendar is called, as far as it is typed."""
        return self._name.text()

    @property
    def fault(self) -> str:
        """What is wrong with it; empty where nothing is."""
        return self._fault.text()

    def meet(self, people: Sequence[Representative], zone: str) -> None:
        """Who may have it, and the zone of the business."""
        self._people.offer(people)
        self._zone_of_the_business = zone

    def take_focus(self) -> None:
        """A new calendar wants a name."""
        self._name.setFocus()
        self._name.selectAll()

    def show_calendar(self, calendar: Calendar, *, is_default: bool) -> None:
        """Show a calendar; the default one is everybody's."""
        self._shown = calendar
        self._name.setText(calendar.name)
        self._zone.show_value(calendar.zone)
        self._people.show_people(calendar.people, is_default=is_default)
        self._week.show_value(calendar.weekly)
        self._holidays.show_calendar(calendar)
        self._others.show_calendar(calendar, calendar.zone or self._zone_of_the_business)
        self._look_ahead()

    def calendar(self) -> Calendar:
        """As it is entered. CareError where it cannot be, in one sentence."""
        assert self._shown is not None
        entered = replace(
            self._shown,
            name=self._name.text().strip(),
            zone=self._zone.value(),
            people=self._people.chosen(),
            weekly=read_week(self._week.value()),
        )
        entered = self._others.written(self._holidays.written(entered))
        hours_without(entered, "UTC", {})
        return entered

    def say_fault(self, sentence: str) -> None:
        """What is wrong; empty takes it away."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _note(self) -> None:
        self._look_ahead()
        self.changed.emit()

    def _look_ahead(self) -> None:
        try:
            self._coming.show_calendar(self.calendar(), self._holidays.holidays)
            self.say_fault("")
        except CareError as fault:
            self.say_fault(str(fault))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(named(self.tr("Name of the calendar"), self._name), stretch=1)
        top.addLayout(named(self.tr("Time zone"), self._zone), stretch=1)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Parts of the calendar"))
        hours = QWidget()
        inside = QVBoxLayout(hours)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.addWidget(self._week)
        tabs.addTab(hours, self.tr("Hours"))
        tabs.addTab(self._holidays, self.tr("Public holidays"))
        tabs.addTab(self._others, self.tr("Other days"))
        tabs.addTab(self._coming, self.tr("Coming days"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self._people)
        column.addWidget(self._fault)
        column.addWidget(tabs, stretch=1)
        self._fault.hide()
