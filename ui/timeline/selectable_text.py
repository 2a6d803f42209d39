"""Plain text as it was written: selected with mouse and keyboard, copied, as high as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

NARROWEST = 80
LINE = 20
"""Pixels from line to line of 14 px text."""


class SelectableText(QTextEdit):
    """Breaks lines anywhere where a word is longer than the line, so that no address makes it wider.

    Never scrolls by itself, and takes no part in the tab order until `allow_tab`.
    """

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._spaced_for = 0
        set_tone(self, Tone.FLAT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setPlainText(words)
        self._space_lines()
        self.setAccessibleName(name)

    def say(self, words: str) -> None:
        """Show other words."""
        self._heights.clear()
        self.setPlainText(words)
        self._space_lines()
        self.updateGeometry()

    def allow_tab(self, allowed: bool) -> None:
        """Whether the Tab key stops here."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if allowed else Qt.FocusPolicy.ClickFocus)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = max(self.width(), NARROWEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # from message to message: the timeline's
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it is the timeline that scrolls

    def _fit(self) -> None:
        if self.fontInfo().pixelSize() != self._spaced_for:
            self._heights.clear()
            self._space_lines()
            self.updateGeometry()

    def _space_lines(self) -> None:
        lines = QTextBlockFormat()
        self._spaced_for = self.fontInfo().pixelSize()
        share = self._spaced_for / appearance.TEXT_PX
        lines.setLineHeight(LINE * share, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def _height_at(self, width: int) -> int:
        """Lays the text out at this width, and leaves it so: it is the width that it is about to get."""
        document = self.document()
        document.setTextWidth(width)
        return int(document.size().height()) + 1
