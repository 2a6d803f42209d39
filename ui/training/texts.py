"""Texts to read: a column of words that is no wider than a book's, and scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDEST = 680


class Column(QScrollArea):
    """`body` is the column; the arrows and Page Up and Down scroll."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        content, inner = QWidget(), QWidget()
        content.setObjectName("content")
        inner.setMaximumWidth(appearance.scaled(_WIDEST))
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(24, 16, 24, 24)
        self.body.setSpacing(12)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, stretch=1)
        row.addStretch(0)
        self.setWidget(content)


def words(text: str, tone: Tone = Tone.NONE, *, marked: bool = False) -> QLabel:
    """Words that break where there is no room; `marked` ones hold Markdown."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.MarkdownText if marked else Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    set_tone(label, tone)
    return label


def heading(text: str) -> QLabel:
    """A title above a column."""
    label = words(text, Tone.TITLE)
    label.setAccessibleName(text)
    return label


def empty(layout: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
