"""A card: words that somebody said, who and when, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.theme.tone import Tone, set_tone


class Card(QFrame):
    """The words are plain text and wrap; `acts` are links at its foot."""

    def __init__(self, words: str, who: str, *acts: QPushButton, is_new: bool = False) -> None:
        super().__init__()
        self.words, self.who = QLabel(words), QLabel(who)
        for label in (self.words, self.who):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self.words, Tone.STRONG if is_new else Tone.NONE)
        set_tone(self.who, Tone.QUIET)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.who, stretch=1)
        for act in acts:
            foot.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(foot)
