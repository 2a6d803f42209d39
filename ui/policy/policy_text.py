"""The policy to read: a calm column of text that can be searched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from carestation.policy.document import Document
from ui.policy.policy_html import policy_html
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_MARGIN, _WIDEST = 28, 780


class PolicyText(QTextBrowser):
    """`find_words` marks every place where they stand and goes to the first one; `find_next` to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._read: Document | None = None
        self._about = self._words = ""
        self._found: list[QTextCursor] = []
        self._at = 0
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Care policy"))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(_MARGIN)
        set_tone(self, Tone.PANEL)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_policy(self, read: Document, about: str = "") -> None:
        """Show this text; the same one again stays where it is."""
        if (read, about) != (self._read, self._about):
            self._read, self._about = read, about
            self._draw()

    def find_words(self, words: str) -> int:
        """How often they stand in it; small and capital letters are alike."""
        self._words = words.strip()
        self._found = list(self._places())
        self._at = 0
        self._mark()
        return len(self._found)

    def find_next(self) -> int:
        """Go to the next place; its number from 1, 0 where there is none."""
        if not self._found:
            return 0
        self._at = (self._at + 1) % len(self._found)
        self._mark()
        return self._at + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Longer lines are hard to read."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), appearance.scaled(_WIDEST)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        if self._read is None:
            return
        at = self.verticalScrollBar().value()
        self.setHtml(policy_html(self._read, self._about))
        self.verticalScrollBar().setValue(at)
        self.find_words(self._words)

    def _places(self) -> list[QTextCursor]:
        places: list[QTextCursor] = []
        cursor = self.document().find(self._words, 0) if self._words else QTextCursor()
        while not cursor.isNull():
            places.append(cursor)
            cursor = self.document().find(self._words, cursor)
        return places

    def _mark(self) -> None:
        self.setExtraSelections([self._marked(at, cursor) for at, cursor in enumerate(self._found)])
        if self._found:
            here = QTextCursor(self._found[self._at])
            here.clearSelection()
            self.setTextCursor(here)
            self.ensureCursorVisible()

    def _marked(self, at: int, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        worn, look = appearance.current(), QTextCharFormat()
        ground, ink = ("accent", "on_accent") if at == self._at else ("soon_ground", "soon")
        look.setBackground(worn.colour(ground))
        look.setForeground(worn.colour(ink))
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, look
        return marked
