"""The composer grows with what is written in it, up to half of its column, and shrinks again when it is empty."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter

from ui.composer.draft_field import DraftField
from ui.composer.writing_desk import WritingDesk


class ComposerHeight(QObject):
    """Moves the line between messages and composer. Where the person put it, it is never lower."""

    def __init__(self, rows: QSplitter, composer: WritingDesk) -> None:
        super().__init__(composer)
        self._rows, self._composer = rows, composer
        self._own = 0
        self._grown = False
        rows.splitterMoved.connect(self._moved)
        composer.tabs.currentChanged.connect(self._fit)
        for field in (composer.reply, composer.note):
            field.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _moved(self) -> None:
        self._own, self._grown = self._rows.sizes()[1], False

    def _fit(self) -> None:
        upper, lower = self._rows.sizes()
        if not self._composer.isVisible() or not upper + lower:
            return
        if not self._grown:
            self._own = lower
        most = max((upper + lower) // 2, self._own)
        height = min(max(self._wanted(), self._own), most)
        self._grown = height > self._own
        if height != lower:
            self._rows.setSizes([upper + lower - height, height])

    def _wanted(self) -> int:
        field: DraftField = self._composer.note if self._composer.is_note else self._composer.reply
        lines = round(field.document().size().height())  # a plain text is measured in lines
        margins = 2 * round(field.document().documentMargin()) + 2 * field.frameWidth()
        text = lines * field.fontMetrics().lineSpacing() + margins
        return self._composer.height() - field.viewport().height() + text
