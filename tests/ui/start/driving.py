"""A person at the first window: looks for what is there by its name, and types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

Widget = TypeVar("Widget", bound=QWidget)


def named(window: QWidget, kind: type[Widget], name: str) -> Widget:
    """The visible widget of this accessible name or text."""
    found = [
        widget
        for widget in window.findChildren(kind)
        if widget.isVisible() and name in (widget.accessibleName(), getattr(widget, "text", str)())
    ]
    assert len(found) == 1, f"{len(found)} × {name!r}"
    return found[0]


def press(window: QWidget, words: str) -> None:
    """Click the button that says this."""
    QTest.mouseClick(named(window, QPushButton, words), Qt.MouseButton.LeftButton)


def fill(window: QWidget, name: str, text: str) -> None:
    """Type into the field of this name, in place of what is there."""
    field = named(window, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def key(window: QWidget, which: Qt.Key) -> None:
    """Press a key where the window has its keyboard, whether or not the system thinks it active."""
    QTest.keyClick(window.focusWidget() or window, which)


def reads(window: QWidget, words: str) -> bool:
    """Whether these words can be read now."""
    return any(words in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def read(window: QWidget, words: str) -> Callable[[], bool]:
    """The question whether they can be read, to be asked again and again."""
    return lambda: reads(window, words)
