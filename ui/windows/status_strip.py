"""The line at the foot of the window: who is signed in, the store, the mail, what waits, what is due next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

HEIGHT = 28
PARTS = ("person", "store", "mail", "outbox", "due")
"""In this order; the last one stands at the far end."""


class StatusStrip(QWidget):
    """Parts are words, and may hold one link: `<a href="undo">Undo</a>` emits `link_clicked("undo")`."""

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(20)
        self._parts: dict[str, QLabel] = {}
        for name in PARTS:
            if name == PARTS[-1]:
                layout.addStretch(1)
            label = QLabel(self)
            label.linkActivated.connect(self.link_clicked)
            label.hide()
            layout.addWidget(label)
            self._parts[name] = label
        self.fit()

    def say(self, part: str, words: str, tip: str = "", tone: Tone = Tone.NONE) -> None:
        """Let a part say this; empty words hide it. KeyError for a part that is not in `PARTS`."""
        label = self._parts[part]
        label.setText(words)
        label.setToolTip(tip)
        set_tone(label, tone)
        label.setVisible(bool(words))

    def words(self, part: str) -> str:
        """What a part says now."""
        return self._parts[part].text()

    def fit(self) -> None:
        """As high as the size of text asks for."""
        self.setFixedHeight(appearance.scaled(HEIGHT))
        for label in self._parts.values():
            words = label.text()
            label.clear()  # a link keeps the colour of the theme in which it was set
            label.setText(words)
