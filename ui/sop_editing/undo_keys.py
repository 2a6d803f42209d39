"""Undo and redo by keys anywhere in the editor: in its lists and in its fields alike, as one line of edits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_CTRL_Y = Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Y


class UndoKeys(QObject):
    """Looks at the keys of whatever has the focus inside `editor`; a text field's own undo never sees them."""

    undone = Signal()
    redone = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._editor = editor
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo)
        redo = event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _CTRL_Y
        if not undo and not redo:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            (self.undone if undo else self.redone).emit()
        return True

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and self._editor.isAncestorOf(new):
            new.installEventFilter(self)
