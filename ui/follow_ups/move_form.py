"""Another time for a follow-up; for a promise, with the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.case.seat import Seat
from ui.follow_ups.time_field import TimeField


class MoveForm(QWidget):
    """`moved(Instant, reason)`; `left()` for Esc. It cannot be sent without what it needs."""

    moved = Signal(object, str)
    left = Signal()

    def __init__(self, seat: Seat, *, needs_reason: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = TimeField(seat)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why is the promise moved?"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self._needs_reason = needs_reason
        self._move = QPushButton(self.tr("Move"))
        self._move.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.time)
        if needs_reason:
            column.addWidget(self.reason)
        column.addWidget(self._move, alignment=Qt.AlignmentFlag.AlignLeading)
        self.time.changed.connect(self._look)
        self.time.finished.connect(self._send)
        self.reason.textChanged.connect(self._look)
        self.reason.returnPressed.connect(self._send)
        self._move.clicked.connect(self._send)
        self.setFocusProxy(self.time)
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _is_whole(self) -> bool:
        return self.time.due_at is not None and (not self._needs_reason or bool(self.reason.text().strip()))

    def _look(self) -> None:
        self._move.setEnabled(self._is_whole)

    def _send(self) -> None:
        if self._is_whole:
            self.moved.emit(self.time.due_at, self.reason.text().strip())
        elif self.time.due_at is not None:
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)
