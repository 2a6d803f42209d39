"""The tick on a row that is marked: at the corner of its avatar, or in the place of its icon."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ui.inbox.row_parts import RowParts
from ui.theme import appearance

_SIDE, _EDGE = 20, 7


def paint_mark(
    painter: QPainter, parts: RowParts, rect: QRect, mirrored: bool, icon_at: int | None = None
) -> None:
    """Paint it into a row; over an icon that begins at `icon_at` pixels, half-way down."""
    side, edge = appearance.scaled(_SIDE), appearance.scaled(_EDGE)
    start = edge if icon_at is None else icon_at
    x = rect.right() + 1 - start - side if mirrored else rect.left() + start
    y = rect.top() + (edge if icon_at is None else (rect.height() - side) // 2)
    box = QRect(x, y, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(parts.ground)
    painter.setBrush(parts.accent)
    painter.drawEllipse(box)
    inner = side * 2 // 3
    inset = (side - inner) // 2
    painter.drawPixmap(box.left() + inset, box.top() + inset, parts.icon("check", inner, "panel"))
    painter.restore()
