"""Entering a day of the business's own: when, what, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.calendars.own_days import OwnDay, OwnKind
from carestation.clock import Clock
from carestation.instants import to_datetime
from ui.settings.time_field import LAST_MINUTE, MIDNIGHT, TimeField


class OwnDayRow(QWidget):
    """`added` carries the day."""

    added = Signal(object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        today = to_datetime(clock()).date()
        self._date = QDateEdit(QDate(today.year, today.month, today.day))
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("d MMM yyyy")
        self._date.setAccessibleName(self.tr("Date"))
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("What the day is like"))
        for kind in OwnKind:
            self._kind.addItem(self._choice_words(kind), kind)
        self._opening = TimeField(self.tr("From"), "09:00")
        self._closing = TimeField(self.tr("To"), "12:00")
        self._dash = QLabel("–")
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Why"))
        self._name.setPlaceholderText(self.tr("Why, such as “Stocktaking”"))
        self._add = QPushButton(self.tr("Add"))
        self._add.setAutoDefault(False)
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._look_again)
        self._add.clicked.connect(self._say_added)
        self._name.returnPressed.connect(self._say_added)
        self._look_again()

    def _say_added(self) -> None:
        chosen = self._date.date()
        day, kind = date(chosen.year(), chosen.month(), chosen.day()), self._kind.currentData()
        spans = (self._span(),) if self._has_hours else ()
        self.added.emit(OwnDay(day, OwnKind(kind), self._name.text().strip(), spans))
        self._name.clear()

    def _span(self) -> tuple[str, str]:
        closing = self._closing.written()
        return self._opening.written(), MIDNIGHT if closing == LAST_MINUTE else closing

    @property
    def _has_hours(self) -> bool:
        return self._kind.currentData() in (OwnKind.SPECIAL, OwnKind.CLOSURE)

    def _look_again(self) -> None:
        for part in (self._opening, self._dash, self._closing):
            part.setVisible(self._has_hours)

    def _choice_words(self, kind: OwnKind) -> str:
        if kind is OwnKind.SPECIAL:
            return self.tr("Open only from … to")
        if kind is OwnKind.CLOSURE:
            return self.tr("Closed from … to")
        return self.tr("Closed every year") if kind is OwnKind.YEARLY else self.tr("Closed all day")

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for part in (self._date, self._kind, self._opening, self._dash, self._closing):
            first.addWidget(part)
        first.addStretch(1)
        second.addWidget(self._name, stretch=1)
        second.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for line in (first, second):
            line.setSpacing(8)
            column.addLayout(line)
