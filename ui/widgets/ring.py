"""The ring of a checklist: how much of it is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme import appearance
from ui.theme.kept_pixmap import kept_pixmap, ratio_of

_FULL_TURN = 360 * 16  # QPainter counts sixteenths of a degree
_TOP = 90 * 16


def paint_ring(painter: QPainter, box: QRectF, done: int, total: int, width: float = 2.0) -> None:
    """Paint a ring inside `box`, filled clockwise from the top. Nothing for a case without steps."""
    if total <= 0:
        return
    size = box.size().toSize()
    key = f"ring {min(done, total)}/{total} {width}"
    draw = partial(_draw, min(done, total) / total, size, width)
    painter.drawPixmap(box.topLeft(), kept_pixmap(key, size, ratio_of(painter), draw))


def _draw(share: float, size: QSize, width: float, painter: QPainter) -> None:
    worn = appearance.current()
    inside = QRectF(QPointF(0, 0), size.toSizeF()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(worn.colour("track"), width))
    painter.drawEllipse(inside)
    painter.setPen(QPen(worn.colour("in_time"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inside, _TOP, -round(_FULL_TURN * share))
