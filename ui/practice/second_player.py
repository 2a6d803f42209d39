"""The customer's side: where a colleague types the customer, beside the desk that answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.practice.scene import Ending, Scene
from ui.practice.practice_words import ending_words, mood_word
from ui.theme import appearance

_LINES = 3


class SecondPlayer(QWidget):
    """`said` has the words and the mood (1 to 5); `ended` how the scene came out."""

    said = Signal(str, int)
    ended = Signal(object)

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = scene.customer.first_name
        self._brief = QLabel(
            self.tr("You are {name}. {about}").format(name=scene.customer.name, about=scene.customer.about)
        )
        self._brief.setWordWrap(True)
        self._brief.setTextFormat(Qt.TextFormat.PlainText)
        self.words = _Words()
        self.words.setPlaceholderText(self.tr("What {name} writes – Enter sends it").format(name=name))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setTabChangesFocus(True)
        self.mood = QComboBox()
        self.mood.setAccessibleName(self.tr("How {name} feels").format(name=name))
        self.send = QPushButton(self.tr("Send as {name}").format(name=name))
        self.ending = QComboBox()
        self.ending.setAccessibleName(self.tr("How it ended"))
        self.finish = QPushButton(self.tr("End the scene"))
        self._fill(scene)
        self._lay_out()
        self.send.clicked.connect(self._send)
        self.finish.clicked.connect(self._finish)
        self.words.sent.connect(self._send)

    def _fill(self, scene: Scene) -> None:
        for mood in range(1, 6):
            self.mood.addItem(mood_word(mood), mood)
        self.mood.setCurrentIndex(scene.first.mood - 1)
        for ending in Ending:
            self.ending.addItem(ending_words(ending), ending)

    def _send(self) -> None:
        if self.words.toPlainText().strip():
            self.said.emit(self.words.toPlainText(), self.mood.currentData())
            self.words.clear()

    def _finish(self) -> None:
        self.ended.emit(Ending(self.ending.currentData()))

    def _lay_out(self) -> None:
        self.words.setFixedHeight(appearance.scaled(24) * _LINES)
        buttons = QHBoxLayout()
        for part in (self.mood, self.send):
            buttons.addWidget(part)
        buttons.addStretch(1)
        for part in (self.ending, self.finish):
            buttons.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._brief)
        column.addWidget(self.words)
        column.addLayout(buttons)


class _Words(QPlainTextEdit):
    """Return sends, as in a chat; Shift+Return begins a new line. Ctrl+Return stays with the desk beside it."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        else:
            super().keyPressEvent(event)
