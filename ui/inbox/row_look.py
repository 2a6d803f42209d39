"""What a row looks like, worked out once: its pictures and lines of text with their places, ready to paint."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText

from ui.inbox.row_parts import RowParts


class RowLook:
    """Places things in a row: `x` counts from the leading edge, `y` is the middle of the thing."""

    __slots__ = ("_lines", "_pictures", "height", "mirrored", "parts", "width")

    def __init__(self, parts: RowParts, width: int, height: int, mirrored: bool) -> None:
        self.parts = parts
        self.width = width
        self.height = height
        self.mirrored = mirrored
        self._pictures: list[tuple[int, int, QPixmap]] = []
        self._lines: list[tuple[int, int, QStaticText, QFont, QColor]] = []

    def picture(self, picture: QPixmap, x: int, y: int, side: int) -> None:
        """A picture, `side` wide."""
        height = round(picture.height() / picture.devicePixelRatio())
        self._pictures.append((self._left(x, side), y - height // 2, picture))

    def words(self, text: str, font: QFont, colour: QColor, x: int, room: int, y: int) -> int:
        """A line of text as far as there is room; how wide it became."""
        if room <= 0 or not text:
            return 0
        line, width = self.parts.words(text, font, room)
        self._lines.append((self._left(x, width), round(y - line.size().height() / 2), line, font, colour))
        return width

    def paint(self, painter: QPainter, left: int, top: int) -> None:
        """All of it, in a row whose upper left corner is there."""
        for x, y, picture in self._pictures:
            painter.drawPixmap(left + x, top + y, picture)
        for x, y, line, font, colour in self._lines:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawStaticText(left + x, top + y, line)

    def _left(self, x: int, width: int) -> int:
        return self.width - x - width if self.mirrored else x
