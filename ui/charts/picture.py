"""A chart as a picture that can be sent or pasted."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ui.charts.chart import Chart
from ui.charts.colours import PRINT, Colours
from ui.charts.paint import paint_chart

_MARGIN = 12


def png(chart: Chart, size: QSize, colours: Colours = PRINT, ratio: float = 2.0) -> bytes:
    """The chart as PNG, `size` in logical pixels, each of them `ratio` pixels wide."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(colours.ground))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(12)
    painter.setFont(font)
    area = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN)
    paint_chart(painter, area, chart, colours)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes where str is taken
    return bytes(buffer.data().data())
