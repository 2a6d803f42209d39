"""What stands where there is nothing yet: a sentence, and the button that helps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone


class EmptyState(QWidget):
    """A drawing, a sentence and up to a few buttons (a `CommandButton` each, or one of the panel's own)."""

    def __init__(
        self, icon: str, sentence: str, *buttons: QPushButton, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel()
        self._sentence = QLabel(sentence)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_tone(self._sentence, Tone.QUIET)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._sentence)
        for button in buttons:
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        self._draw()

    def say(self, sentence: str) -> None:
        """Another sentence ("No case holds “ketle”.")."""
        self._sentence.setText(sentence)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        side = appearance.scaled(32)
        self._picture.setPixmap(icons.pixmap(self._icon, "quiet", side, self.devicePixelRatioF()))
