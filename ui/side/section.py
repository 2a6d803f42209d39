"""A section of the side panel: a small heading, something at its trailing edge, and the content below."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.side.edge_layout import EdgeLayout
from ui.theme.tone import Tone, set_tone

MARGIN = 8
"""Beside the words of a section; a step that is lit up reaches into it."""


class Section(QWidget):
    """`column` takes the content, once `begin` has said what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setWordWrap(True)
        font = QFont(self.heading.font())
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        self.heading.setFont(font)
        set_tone(self.heading, Tone.SECTION)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def begin(self, title: str, trailing: QWidget) -> None:
        """The heading, and what stands at its end."""
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.column.insertWidget(0, edged(self.heading, trailing))


def edged(leading: QWidget, trailing: QWidget) -> QWidget:
    """A line of two, as wide as the words of a section."""
    line = QWidget()
    line.setLayout(EdgeLayout(leading, trailing))
    line.setContentsMargins(MARGIN, 0, MARGIN, 0)
    return line
