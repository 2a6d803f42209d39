"""Marks the placeholders of a reply text while it is written: known ones as places, unknown ones as faults."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui.theme import appearance

_BRACES = re.compile(r"\{([^{}\n]*)\}")


class ReplyMarks(QSyntaxHighlighter):
    """`know` says which names can be filled where this text stands."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._known: frozenset[str] = frozenset()

    def know(self, names: frozenset[str]) -> None:
        """These names are known from now on."""
        if names != self._known:
            self._known = names
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _BRACES.finditer(text):
            self.setFormat(match.start(), len(match[0]), _format(match[1] in self._known))


def _format(is_known: bool) -> QTextCharFormat:
    """An unknown one differs by its underline too, not by colour alone."""
    worn = appearance.current()
    mark = QTextCharFormat()
    mark.setForeground(worn.colour("link" if is_known else "late"))
    mark.setFontWeight(QFont.Weight.DemiBold)
    if not is_known:
        mark.setBackground(worn.colour("late_ground"))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.setUnderlineColor(worn.colour("late"))
    return mark
