"""A field to search with: a glass, a cross to empty it, and a signal once the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import icons

PAUSE_MS = 120


class SearchField(QLineEdit):
    """`searched` follows a short pause in the typing, Return or an emptied field. Esc empties it."""

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setProperty("search", "true")
        self.setClearButtonEnabled(True)
        glass = self.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(hint)
        for cross in self.findChildren(QAction, "_q_qlineeditclearaction"):  # Qt gives it no words
            cross.setText(self.tr("Clear"))
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def _typed(self, words: str) -> None:
        if words:
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)
