"""Picks a reply text while typing: `;` at the start of a word, some letters of the title, Return."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from ui.composer.draft_field import DraftField

ReplyTexts = Callable[[], tuple[tuple[str, str], ...]]
"""Titles and bodies, ready to be put in; asked each time the list opens."""

_ASKED = re.compile(r"(?:^|\s);(\S[^;\n]{0,40}|)$")
_WIDEST = 420


def no_reply_texts() -> tuple[tuple[str, str], ...]:
    """For a desk without any."""
    return ()


class ReplyTextPicker(QCompleter):
    """The list below the cursor. Esc closes it and leaves what was typed."""

    def __init__(self, field: DraftField) -> None:
        super().__init__(field)
        self.reply_texts: ReplyTexts = no_reply_texts
        self._field = field
        self._offered: tuple[tuple[str, str], ...] = ()
        self._open_at: int | None = None
        self._list = QListView()
        self.setModel(QStringListModel(self))
        self.setPopup(self._list)
        self.setWidget(field)
        field.is_choosing = self._list.isVisible
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)
        self._list.setAccessibleName(self.tr("Reply texts"))
        self.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]  # stubs know no overloads
        field.textChanged.connect(self._typed)

    @property
    def is_open(self) -> bool:
        """Whether the list is to be seen: then Return and Tab are its own."""
        return self._list.isVisible()

    def _typed(self) -> None:
        asked = self._asked() if self._field.hasFocus() else None
        if asked is None:
            self._shut()
            return
        start = self._field.textCursor().position() - len(asked)
        if not self.is_open and start == self._open_at:
            return  # Esc closed it at this very semicolon
        if not self.is_open:
            self._offered = self.reply_texts()
            self.setModel(QStringListModel([title for title, _ in self._offered], self))
        self.setCompletionPrefix(asked)
        if self.completionCount() == 0:
            self._shut()
            return
        self._open_at = start
        place = self._field.cursorRect()
        place.setWidth(min(_WIDEST, self._field.width()))
        self.complete(place)
        self._list.setCurrentIndex(self.completionModel().index(0, 0))

    def _shut(self) -> None:
        self._open_at = None
        self._list.hide()

    def _asked(self) -> str | None:
        """What stands between the semicolon and the cursor; None where no list was asked for."""
        cursor = self._field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _ASKED.search(before)
        return found[1] if found else None

    def _chosen(self, index: QModelIndex) -> None:
        title = index.data()
        body = next((body for known, body in self._offered if known == title), None)
        asked = self._asked()
        if body is None or asked is None:
            return
        cursor = self._field.textCursor()
        move = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor, len(asked) + 1)
        cursor.insertText(body)
        self._field.setTextCursor(cursor)
