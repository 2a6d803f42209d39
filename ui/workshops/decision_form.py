"""A decision: what will be done, who sees to it, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPushButton, QVBoxLayout, QWidget

from carestation.instants import from_datetime, to_datetime
from carestation.people.representative import Representative
from ui.case.seat import Seat
from ui.widgets.flow_layout import FlowLayout

USUAL_SPAN = timedelta(days=14)
MORNING = time(9)


class DecisionForm(QWidget):
    """`wanted(str, RepresentativeId, Instant)`: due in the morning of the day."""

    wanted = Signal(str, object, object)

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.text, self.person, self.day = QLineEdit(), QComboBox(), QDateEdit()
        self.add = QPushButton(self.tr("Decide"))
        self.text.setPlaceholderText(self.tr("What will be done"))
        for field, words in (
            (self.text, self.tr("What will be done")),
            (self.person, self.tr("Who sees to it")),
            (self.day, self.tr("Until when")),
        ):
            field.setAccessibleName(words)
        today = to_datetime(seat.clock()).astimezone(seat.zone).date()
        self.day.setCalendarPopup(True)
        self.day.setMinimumDate(_qt(today + timedelta(days=1)))
        self.day.setDate(_qt(today + USUAL_SPAN))
        row = QWidget()
        flow = FlowLayout(row, gap=8)
        for widget in (self.person, self.day, self.add):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(row)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._want)
        self.text.returnPressed.connect(self._want)
        self.text.textChanged.connect(self._look)
        self._look("")

    def meet(self, people: Sequence[Representative]) -> None:
        """Who may see to it; whoever sits here stands first."""
        for person in people:
            self.person.addItem(person.name, person.id)
        self.person.setCurrentIndex(max(0, self.person.findData(self._seat.person_id)))

    def _want(self) -> None:
        if not self.text.text().strip():
            return
        chosen = self.day.date()
        on = date(chosen.year(), chosen.month(), chosen.day())
        due = from_datetime(datetime.combine(on, MORNING, self._seat.zone))
        self.wanted.emit(self.text.text(), self.person.currentData(), due)

    def _look(self, words: str) -> None:
        self.add.setEnabled(bool(words.strip()))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
