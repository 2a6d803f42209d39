"""What there is to talk about, part by part: a heading, and a line for each piece of evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.workshops.workshop import AgendaItem
from ui.side.toned_label import TonedLabel, Words, quiet
from ui.widgets.flow_layout import FlowLayout


class ToldPart(QWidget):
    """One part of an agenda, or of the evidence of a review."""

    def __init__(self, item: AgendaItem) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(item.title))
        for line in item.lines:
            column.addWidget(TonedLabel(Words(f"•\N{NO-BREAK SPACE}{line}")))


def told_parts(items: Sequence[AgendaItem]) -> list[QWidget]:
    """A widget for each."""
    return [ToldPart(item) for item in items]


def heading(words: str) -> TonedLabel:
    """A strong line above others."""
    return TonedLabel(Words(words, strong=True))


def sentence(words: str) -> TonedLabel:
    """A quiet line."""
    return quiet(words)


def in_a_row(*widgets: QWidget) -> QWidget:
    """Beside each other, as high as the highest, and below each other where there is no room."""
    row = QWidget()
    flow = FlowLayout(row, gap=12)
    height = max(widget.sizeHint().height() for widget in widgets)
    for widget in widgets:
        widget.setMinimumHeight(height)
        flow.addWidget(widget)
    return row
