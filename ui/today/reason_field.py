"""Why a promise is moved, asked for in place; other follow-ups move without a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from carestation.follow_ups.follow_up import FollowUp, FollowUpKind


class ReasonField(QWidget):
    """`given` is emitted with the follow-up and the reason, at once and empty where none is needed.

    Escape gives up; `left` says that the keyboard may go where it came from.
    """

    given = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: FollowUp | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("The customer was told another time because …"))
        label = QLabel(self.tr("A promise is moved for a &reason:"))
        label.setBuddy(self.field)
        button = QPushButton(self.tr("Move"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 12)
        layout.addWidget(label)
        layout.addWidget(self.field, stretch=1)
        layout.addWidget(button)
        self.field.returnPressed.connect(self._give)
        button.clicked.connect(self._give)
        self.hide()

    def ask(self, follow_up: FollowUp) -> None:
        """Ask, where a reason is needed."""
        if follow_up.kind is not FollowUpKind.PROMISE:
            self.given.emit(follow_up, "")
            return
        self._asked = follow_up
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        reason, asked = self.field.text().strip(), self._asked
        if reason and asked is not None:
            self._leave()
            self.given.emit(asked, reason)

    def _leave(self) -> None:
        self._asked = None
        self.hide()
        self.left.emit()
