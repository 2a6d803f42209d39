"""A section of the side panel: a small heading, something at its trailing edge, and the content below."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.checklists.edge_layout import EdgeLayout
from ui.side.link_button import INSET, LinkButton
from ui.side.toned_label import TonedLabel, Words

MARGIN = 8
"""Beside the words of a section; a step that is lit up reaches into it."""


class Section(QWidget):
    """`column` takes the content, once `begin` has said what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = TonedLabel()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def begin(self, title: str, trailing: QWidget, beside: str = "") -> None:
        """The heading in capitals, what stands `beside` it as it is, and what stands at the end of the line."""
        words = [Words(QLocale().toUpper(title), "quiet", strong=True, small=True)]
        if beside:
            words.append(Words(f"· {beside}", "quiet", strong=True, small=True))
        self.heading.say(*words)
        self.heading.setAccessibleName(f"{title} {beside}".strip())
        self.setAccessibleName(title)
        self.column.insertWidget(0, edged(self.heading, trailing))


def edged(leading: QWidget, trailing: QWidget, margin: int = MARGIN) -> QWidget:
    """A line of two, as wide as the words of a section; the frame of a link reaches beyond it."""
    line = QWidget()
    line.setLayout(EdgeLayout(leading, trailing, INSET if isinstance(trailing, LinkButton) else 0))
    line.setContentsMargins(margin, 0, margin, 0)
    return line
