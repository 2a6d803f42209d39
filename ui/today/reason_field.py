"""Why a promise is moved, asked for in place; other follow-ups move without a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from carestation.follow_ups.follow_up import FollowUp, FollowUpKind


class ReasonField(QWidget):
    """`given` is emitted with the reason, at once and empty where none is needed. Escape gives up."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
            self.given.emit("")
            return
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.hide()
            self.given.emit(reason)
