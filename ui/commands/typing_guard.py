"""Keeps keys where they belong: letters in what is typed into, chords with the window.

A text field answers Qt's question "is this key yours?" for plain letters by itself, but on Linux it also
claims Ctrl+K (delete to the end of the line), and a list of choices claims none of the letters that choose.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

from ui.commands.registry import CommandRegistry

KEPT_BY_TEXT = frozenset({"edit.undo", "edit.redo"})
"""Commands whose keys a text field needs for itself."""

_CHORD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypingGuard(QObject):
    """Looks at the keys of the widget in focus, and of no other, so that it costs nothing elsewhere."""

    def __init__(self, registry: CommandRegistry) -> None:
        super().__init__(registry)
        self._chords = {
            QKeySequence(keys).toString()
            for command in registry.commands
            if command.id not in KEPT_BY_TEXT and not command.in_panel
            for keys in command.keys
        }
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _CHORD:
            if QKeySequence(event.keyCombination()).toString() not in self._chords:
                return False
            event.ignore()
            return True
        if isinstance(watched, QComboBox | QAbstractSpinBox) and event.text().isprintable() and event.text():
            event.accept()
            return True
        return False
