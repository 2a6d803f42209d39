"""The field for a reply text: its placeholders are marked, and completed from `{` on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.sop_editing.fields import TextField
from ui.sop_editing.reply_marks import ReplyMarks

_CHOOSING = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
)


class ReplyField(TextField):
    """While `is_choosing` says that the list is open, the keys that choose from it are the list's."""

    def __init__(self, lines: int) -> None:
        super().__init__(lines)
        self.is_choosing: Callable[[], bool] = _never
        self.marks = ReplyMarks(self.document())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSING and self.is_choosing():
            event.ignore()  # the completer takes what the field does not
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "marks"):
            self.marks.rehighlight()


def _never() -> bool:
    return False
