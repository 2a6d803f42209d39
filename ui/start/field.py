"""A field below its name, with a quiet word of help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.theme.tone import Tone, set_tone


def named(name: str, field: QWidget, help_words: str = "") -> QVBoxLayout:
    """The field with its name above it, which a screen reader tells too."""
    label = QLabel(name)
    label.setBuddy(field)
    set_tone(label, Tone.STRONG)
    field.setAccessibleName(name)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    if help_words:
        column.addWidget(quiet(help_words))
    return column


def quiet(words: str) -> QLabel:
    """Quiet words that wrap."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_tone(label, Tone.QUIET)
    return label


def section(words: str) -> QLabel:
    """A small heading."""
    label = QLabel(words)
    set_tone(label, Tone.STRONG)
    return label


def secret_field() -> QLineEdit:
    """A field that hides what is typed."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
