"""The ground of one message on the timeline: a rounded sheet in the colour of whoever speaks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import appearance

RADIUS = 12


class Bubble(QWidget):
    """`ground` and `line` are roles of the theme."""

    def __init__(self, ground: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles = (ground, line)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = appearance.current()
        ground, line = self._roles
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(worn.colour(ground))
        painter.setPen(QPen(worn.colour(line), 1) if line else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
