"""A link: a button that looks like one, for what stands inside a line of words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.tone import Tone, set_tone

INSET = 4
"""The room for the frame of the focus, by which a link begins before its words."""


class LinkButton(QPushButton):
    """`key` stands quietly behind the words; a screen reader hears the words alone."""

    def __init__(
        self, words: str, done: Callable[[], object], key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{words}  {key}" if key else words, parent)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_tone(self, Tone.LINK)
        self.clicked.connect(done)
