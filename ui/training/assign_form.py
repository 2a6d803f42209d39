"""Whom a course is assigned to, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from carestation.training.course import Course
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDTH = 380
_USUAL = timedelta(days=14)


class AssignForm(QDialog):
    """`assigned` carries the people and the last day, which is None for *Ask no longer*."""

    assigned = Signal(object, object)

    def __init__(
        self,
        course: Course,
        people: Iterable[Representative],
        asked: frozenset[RepresentativeId],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Assign “{course}”").format(course=course.title))
        self.setMinimumWidth(appearance.scaled(_WIDTH))
        self.boxes = {person.id: QCheckBox(person.name) for person in people}
        for person, box in self.boxes.items():
            box.setChecked(person in asked)
            box.toggled.connect(self._look_again)
        due = today + _USUAL
        self.day = QDateEdit(QDate(due.year, due.month, due.day))
        self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self._lay_out(bool(asked))
        self._look_again()

    def accept(self) -> None:
        day = self.day.date()
        self._send(date(day.year(), day.month(), day.day()))

    def _ask_no_longer(self) -> None:
        self._send(None)

    def _send(self, due_on: date | None) -> None:
        people = self._chosen()
        super().accept()
        self.assigned.emit(people, due_on)

    def _chosen(self) -> tuple[RepresentativeId, ...]:
        return tuple(person for person, box in self.boxes.items() if box.isChecked())

    def _look_again(self) -> None:
        self._assign.setEnabled(bool(self._chosen()))

    def _lay_out(self, some_asked: bool) -> None:
        label = QLabel(self.tr("To be passed &until the end of"))
        label.setBuddy(self.day)
        buttons = QDialogButtonBox()
        self._assign = buttons.addButton(self.tr("Assign"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_tone(self._assign, Tone.PRIMARY)
        if some_asked:
            no_longer = buttons.addButton(self.tr("Ask no longer"), QDialogButtonBox.ButtonRole.ResetRole)
            no_longer.clicked.connect(self._ask_no_longer)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addSpacing(4)
        for part in (label, self.day, buttons):
            column.addWidget(part)
