"""A picture to share a success: kind words, or days of promises kept, in the colours of the theme. It names nobody."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from ui.theme import appearance, icons

SIZE = QSize(1200, 675)
"""Pixels: the shape that most places show whole (16:9)."""

_MARGIN, _ICON, _SMALL = 96, 56, 28
_LARGEST, _LEAST = 64, 22


@dataclass(frozen=True, slots=True)
class Success:
    """`name` is a customer who agreed to be named; empty names nobody."""

    words: str
    business: str
    icon: str = "heart"
    name: str = ""


def draw(success: Success) -> QImage:
    """The picture in the colours that are worn now."""
    worn = appearance.current()
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(worn.colour("panel"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(0, 0, 16, SIZE.height(), worn.colour("accent"))
    painter.drawPixmap(_MARGIN, _MARGIN - 24, icons.pixmap(success.icon, "accent", _ICON, 1.0))
    foot = QRectF(_MARGIN, SIZE.height() - _MARGIN, SIZE.width() - 2 * _MARGIN, 48)
    area = QRectF(_MARGIN, _MARGIN + 56, SIZE.width() - 2 * _MARGIN, SIZE.height() - 2 * _MARGIN - 72)
    painter.setPen(worn.colour("text"))
    painter.setFont(_fitting(success.words, area))
    painter.drawText(area, int(_WRAP | Qt.AlignmentFlag.AlignVCenter), success.words)
    painter.setFont(_font(_SMALL))
    painter.setPen(worn.colour("quiet"))
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), success.name)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), success.business)
    painter.end()
    return image


def png(success: Success) -> bytes:
    """The same as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(success).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes where str is taken
    return bytes(buffer.data().data())


_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def _fitting(words: str, area: QRectF) -> QFont:
    """As large as the words allow."""
    for pixels in range(_LARGEST, _LEAST, -2):
        needed = QFontMetricsF(_font(pixels)).boundingRect(area, int(_WRAP), words)
        if needed.height() <= area.height() and needed.width() <= area.width():
            return _font(pixels)
    return _font(_LEAST)


def _font(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    return font
