"""Fields of the editor: they tell what was typed, and show another text without moving the cursor for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from ui.theme import appearance


class LineField(QLineEdit):
    """One line; `edited` has its text."""

    edited = Signal(str)

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.textEdited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show this; the cursor stands behind what differs."""
        if text != self.text():
            end = _behind_difference(self.text(), text)
            self.setText(text)
            self.setCursorPosition(end)


class TextField(QPlainTextEdit):
    """Several lines, at least so many high; Tab leaves it. `edited` has its text."""

    edited = Signal(str)

    def __init__(self, lines: int, hint: str = "") -> None:
        super().__init__()
        self._lines = lines
        self._text = ""
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._tell)
        self.textChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show this; while it is written into, the cursor stands behind what differs."""
        if text == self.toPlainText():
            return
        end = _behind_difference(self.toPlainText(), text)
        self._text = text
        with QSignalBlocker(self):
            self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(end, len(text)) if self.hasFocus() else 0)
        self.setTextCursor(cursor)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _tell(self) -> None:
        """Marks of another colour are a change to Qt, and none to a person."""
        if self.toPlainText() != self._text:
            self._text = self.toPlainText()
            self.edited.emit(self._text)

    def _fit(self) -> None:
        """As high as its lines ask for, within reason; longer texts scroll."""
        wanted = int(self.document().size().height()) + 1  # Qt counts lines here, not pixels
        lines = min(max(self._lines, wanted), 3 * self._lines)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + appearance.scaled(22))


class ChoiceField(QComboBox):
    """One of a few values; `chosen` when a person chose another. The wheel scrolls the page, not the choice.

    The values are kept here: Qt would make plain text of a word of an enumeration.
    """

    chosen = Signal(object)

    def __init__(self, offered: Iterable[tuple[str, Any]] = ()) -> None:
        super().__init__()
        self.values: tuple[Any, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.offer(offered)
        self.activated.connect(self._tell)

    @property
    def value(self) -> Any:
        """The value that is shown; None where it is none of those offered."""
        return self.values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def offer(self, offered: Iterable[tuple[str, Any]]) -> None:
        """The words and values to choose from."""
        rows = tuple(offered)
        self.clear()
        self.addItems([words for words, _ in rows])
        self.values = tuple(value for _, value in rows)

    def show_value(self, value: object) -> None:
        """This one is chosen."""
        self.setCurrentIndex(self.values.index(value) if value in self.values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, row: int) -> None:
        self.chosen.emit(self.values[row])


class NumberField(QSpinBox):
    """A whole number; `edited` when a person changed it."""

    edited = Signal(int)

    def __init__(self, lowest: int, highest: int) -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.valueChanged.connect(self.edited)

    def show_number(self, number: int) -> None:
        """Show this."""
        with QSignalBlocker(self):
            self.setValue(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _behind_difference(before: str, after: str) -> int:
    """The place in `after` behind which both texts are the same."""
    same = 0
    while same < min(len(before), len(after)) and before[-1 - same] == after[-1 - same]:
        same += 1
    return len(after) - same
