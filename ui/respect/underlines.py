"""Dotted lines under the words that a hint is about. They belong to the view: neither text nor undo knows of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from carestation.respect.rule import Hint
from ui.theme import appearance

MOST = 300
"""More are not painted: nobody reads a reply with so many of them."""


def underline(field: QPlainTextEdit, hints: Sequence[Hint], in_view: Hint | None) -> None:
    """Underline these and no others; the one that is being explained has a ground as well."""
    text = field.toPlainText()
    is_plain = max(text, default="") <= "\uffff"
    shown = []
    for hint in [hint for hint in hints if hint.length][:MOST]:
        start, end = hint.start, hint.start + hint.length
        place = (start, end) if is_plain else (units(text[:start]), units(text[:end]))
        shown.append(_selection(field, place, hint == in_view))
    field.setExtraSelections(shown)


def _selection(field: QPlainTextEdit, place: tuple[int, int], is_in_view: bool) -> QTextEdit.ExtraSelection:
    worn = appearance.current()
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(worn.colour("soon"))
    if is_in_view:
        look.setBackground(worn.colour("soon_ground"))
    cursor = QTextCursor(field.document())
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, look
    return selection


def units(text: str) -> int:
    """How many places Qt counts for a text: two for each letter beyond U+FFFF, such as a face."""
    return len(text) + sum(letter > "\uffff" for letter in text)
