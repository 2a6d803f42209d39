"""A field for a time as people type it, with what it means below it as long as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from carestation.errors import BadInput
from carestation.follow_ups.typed_time import typed_time
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.follow_ups.due_words import full_due, is_day_first, language
from ui.side.toned_label import TonedLabel, Words


class TimeField(QWidget):
    """`due_at` is the time that was typed or given; None while it is none. `changed` follows each key."""

    changed = Signal()
    finished = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._given: Instant | None = None
        self.due_at: Instant | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("When"))
        self.field.setPlaceholderText(self.tr("fri 10, in 2 wd, tomorrow 9:30"))
        self.preview = TonedLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.preview)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.finished)
        self.setFocusProxy(self.field)
        self._typed("")

    def begin(self, due_at: Instant | None) -> None:
        """Begin empty; `due_at` is what is meant unless something else is typed."""
        self._given = due_at
        self.field.clear()
        self._typed("")

    def _typed(self, words: str) -> None:
        now, self.due_at = self._seat.clock(), self._given
        fault = ""
        if words.strip():
            try:
                self.due_at = typed_time(
                    words, now, self._seat.hours, day_first=is_day_first(), language=language()
                )
            except BadInput as refused:
                self.due_at, fault = None, str(refused)
        said = full_due(self.due_at, now, self._seat.zone) if self.due_at is not None else fault
        is_time = self.due_at is not None
        self.preview.say(Words(said, "text" if is_time else "quiet", strong=is_time, small=not is_time))
        self.preview.setVisible(bool(said))
        self.field.setAccessibleDescription(said)
        self.changed.emit()
