"""One line for a reason, with the button that goes on: Return says it, Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class ReasonField(QWidget):
    """`given(str)` with a reason that is not empty; `left()` for Esc."""

    given = Signal(str)
    left = Signal()

    def __init__(self, hint: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self._button = QPushButton(verb)
        self._button.setAutoDefault(False)
        self._button.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, stretch=1)
        row.addWidget(self._button)
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self._give)
        self._button.clicked.connect(self._give)
        self.setFocusProxy(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, words: str) -> None:
        self._button.setEnabled(bool(words.strip()))

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text().strip())
