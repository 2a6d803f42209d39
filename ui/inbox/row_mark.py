"""The tick on a row that is marked, at the corner of its avatar."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ui.inbox.row_parts import RowParts
from ui.theme import appearance

_SIDE, _EDGE = 20, 7


def paint_mark(painter: QPainter, parts: RowParts, rect: QRect, mirrored: bool) -> None:
    """Paint it into a row."""
    side, edge = appearance.scaled(_SIDE), appearance.scaled(_EDGE)
    x = rect.right() + 1 - edge - side if mirrored else rect.left() + edge
    box = QRect(x, rect.top() + edge, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(parts.ground)
    painter.setBrush(parts.accent)
    painter.drawEllipse(box)
    inner = side * 2 // 3
    start = (side - inner) // 2
    painter.drawPixmap(box.left() + start, box.top() + start, parts.icon("check", inner, "panel"))
    painter.restore()
