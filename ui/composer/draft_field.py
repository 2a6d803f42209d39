"""A field to write in that keeps what is written: a second after the last key, and whenever it is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from carestation.drafts.draft import DraftKind
from carestation.drafts.save_draft import SaveDraft
from carestation.identity import CaseId
from ui.composer.placeholder_marks import PlaceholderMarks, places_in
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone

PAUSE_MS = 1000
_CHOOSING = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
)


class DraftField(QPlainTextEdit):
    """One draft of one case at a time. `send` follows Ctrl+Return on either Return key, `escaped` Esc.

    While `is_choosing` says that a list is open, the keys that choose from it are the list's.
    """

    send = Signal()
    escaped = Signal()

    def __init__(self, lane: Lane, kind: DraftKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._kind = kind
        self._case: CaseId | None = None
        self._kept = ""
        self.is_choosing: Callable[[], bool] = _never
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._marks = PlaceholderMarks(self.document())
        set_tone(self, Tone.FLAT)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._typed)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def begin(self, case: CaseId | None, draft: str) -> None:
        """Keep the draft of the case before, and go on with that of this one, the cursor behind its last word."""
        self.keep()
        self._case = case
        self._replace(draft)

    def begin_anew(self) -> None:
        """Empty: what stood here has been sent. A draft that was saved while it was on its way goes too."""
        if self._case is not None and self._kept:
            self._lane.do(SaveDraft(self._case, self._kind, ""))
        self._replace("")

    def keep(self) -> None:
        """Save the draft now, if it is not saved."""
        self._pause.stop()
        if self._case is not None and self.text != self._kept:
            self._kept = self.text
            self._lane.do(SaveDraft(self._case, self._kind, self.text))

    def put_back(self, text: str) -> None:
        """Words that were sent and came back; the store has dropped their draft, so they are kept anew."""
        self._replace(text)
        self._kept = ""
        self.keep()

    def insert(self, text: str) -> None:
        """Put in words where the cursor stands, and let the person go on writing."""
        self.textCursor().insertText(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_first_place(self) -> None:
        """Select the first empty place, so that the next key fills it."""
        places = places_in(self.text)
        if places:
            start, length = places[0]
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def repaint_marks(self) -> None:
        """In the colours of the theme that is worn now."""
        self._marks.rehighlight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in _CHOOSING and self.is_choosing():
            event.ignore()  # the completer takes what the field does not
        elif is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _typed(self) -> None:
        if self.text != self._kept:
            self._pause.start()

    def _replace(self, text: str) -> None:
        self._kept = text
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._pause.stop()


def _never() -> bool:
    return False
