"""Completes a placeholder while a reply text is written: `{`, some letters of its name or meaning, Return."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from ui.sop_editing.reply_field import ReplyField

_BEGUN = re.compile(r"\{([^{}\n]{0,60})$")
_WIDEST = 440


class PlaceholderPicker(QCompleter):
    """The list below the cursor; Esc closes it and leaves what was typed."""

    def __init__(self, field: ReplyField) -> None:
        super().__init__(field)
        self._field = field
        self._names: dict[str, str] = {}
        self._open_at: int | None = None
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Placeholders"))
        self.setModel(QStringListModel(self))
        self.setPopup(self._list)
        self.setWidget(field)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(9)
        self.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]  # stubs know no overloads
        field.is_choosing = self._list.isVisible
        field.textChanged.connect(self._typed)

    @property
    def is_open(self) -> bool:
        """Whether the list is to be seen: then Return and Tab are its own."""
        return self._list.isVisible()

    def offer(self, names: dict[str, str]) -> None:
        """Names and what each stands for."""
        rows = {f"{name}   {meaning}": name for name, meaning in names.items()}
        if rows != self._names:
            self._names = rows
            self.setModel(QStringListModel([*rows], self))

    def _typed(self) -> None:
        begun = self._begun() if self._field.hasFocus() else None
        if begun is None:
            self._shut()
            return
        start = self._field.textCursor().position() - len(begun)
        if not self.is_open and start == self._open_at:
            return  # Esc closed it at this very brace
        self.setCompletionPrefix(begun)
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

    def _begun(self) -> str | None:
        """What stands between the brace and the cursor; None where no placeholder was begun."""
        cursor = self._field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _BEGUN.search(before)
        return found[1] if found else None

    def _chosen(self, index: QModelIndex) -> None:
        name, begun = self._names.get(index.data()), self._begun()
        if name is None or begun is None:
            return
        cursor = self._field.textCursor()
        move = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor, len(begun))
        behind = self._field.toPlainText()[self._field.textCursor().position() :][:1]
        cursor.insertText(name if behind == "}" else f"{name}}}")
        self._field.setTextCursor(cursor)
        self._shut()
