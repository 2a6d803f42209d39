"""Marks the empty places of a reply text while it is written, so that nobody sends one by accident."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from carestation.sops.placeholders import placeholders_in
from ui.theme import appearance


class PlaceholderMarks(QSyntaxHighlighter):
    """Paints the places that `placeholders_in` finds; other braces are the writer's own."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        worn = appearance.current()
        mark = QTextCharFormat()
        mark.setForeground(worn.colour("soon"))
        mark.setBackground(worn.colour("soon_ground"))
        mark.setFontWeight(QFont.Weight.DemiBold)
        for start, length in places_in(text):
            self.setFormat(start, length, mark)


def places_in(text: str) -> list[tuple[int, int]]:
    """Start and length of each empty place, its braces included."""
    names = placeholders_in(text)
    if not names:
        return []
    pattern = "|".join(re.escape(f"{{{name}}}") for name in names)
    return [(match.start(), len(match[0])) for match in re.finditer(pattern, text)]
