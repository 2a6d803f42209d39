"""The ring of a checklist: how much of it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme import appearance

_FULL_TURN = 360 * 16  # QPainter counts sixteenths of a degree
_TOP = 90 * 16


def paint_ring(painter: QPainter, box: QRectF, done: int, total: int, width: float = 2.0) -> None:
    """Paint a ring inside `box`, filled clockwise from the top. Nothing for a case without steps."""
    if total <= 0:
        return
    worn = appearance.current()
    inside = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(worn.colour("track"), width))
    painter.drawEllipse(inside)
    painter.setPen(QPen(worn.colour("in_time"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(inside, _TOP, -round(_FULL_TURN * min(done, total) / total))
    painter.restore()
