"""How often a follow-up comes back, and until when: once, unless somebody says otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from carestation.follow_ups.local_days import local
from carestation.follow_ups.repeating import Frequency, Repeat, repeat_rule
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.follow_ups.follow_up_words import frequency_words
from ui.follow_ups.time_field import TimeField


class RepeatField(QWidget):
    """The last day is asked for only where there is more than one."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.often = QComboBox()
        self.often.setAccessibleName(self.tr("Repeats"))
        for frequency in (None, *Frequency):
            self.often.addItem(frequency_words(frequency), frequency)
        self.often.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.often.setMinimumContentsLength(8)
        self.until = TimeField(seat)
        self.until.field.setAccessibleName(self.tr("Last day"))
        self.until.field.setPlaceholderText(self.tr("last day, or empty for no end"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.often)
        column.addWidget(self.until)
        self.often.currentIndexChanged.connect(self._look)
        self._look()

    def begin(self) -> None:
        """Once."""
        self.often.setCurrentIndex(0)
        self.until.begin(None)

    @property
    def is_whole(self) -> bool:
        """Whether what was typed for the last day is one."""
        return self.until.isHidden() or self.until.due_at is not None or not self.until.field.text().strip()

    def rule(self, first: Instant) -> str:
        """The rule as it is stored, of a follow-up that is due then; empty for once."""
        frequency = self.often.currentData()
        if frequency is None:
            return ""
        hours, end = self._seat.hours, self.until.due_at
        until = local(end, hours).date() if end is not None else None
        return repeat_rule(Repeat(Frequency(frequency), until), first, hours)

    def _look(self) -> None:
        self.until.setVisible(self.often.currentData() is not None)
