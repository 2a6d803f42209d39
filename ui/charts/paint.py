"""Painting a chart: one way for the window, for pictures and for paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from carestation.summary.tables.charts import Form
from ui.charts.chart import Chart, Series
from ui.charts.colours import Colours
from ui.charts.frame import Frame, paint_frame

_WIDEST_BAR = 48.0
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


def paint_chart(painter: QPainter, area: QRectF, chart: Chart, colours: Colours) -> None:
    """Paints a chart into an area, in the painter's font; leaves the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = paint_frame(painter, area, chart, colours)
    {Form.LINE: _paint_lines, Form.BAR: _paint_bars, Form.STACKED: _paint_stacks}[chart.form](
        painter, frame, chart, colours
    )
    painter.restore()


def _paint_lines(painter: QPainter, frame: Frame, chart: Chart, colours: Colours) -> None:
    for series in reversed(chart.series):  # the first one on top
        points = [QPointF(frame.x(place), frame.y(value)) for place, value in enumerate(series.values)]
        colour = QColor(colours.of(series.paint))
        painter.setPen(QPen(colour, 1.6, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        for point in points:
            painter.drawEllipse(point, 1.9, 1.9)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_bars(painter: QPainter, frame: Frame, chart: Chart, colours: Colours) -> None:
    """Bars side by side."""
    count = len(chart.series)
    width = _bar_width(frame) / max(count, 1)
    for number, series in enumerate(chart.series):
        for place, value in enumerate(series.values):
            left = frame.x(place) + width * (number - count / 2)
            _paint_bar(painter, frame, QRectF(left, 0, width, 0), (0, value), series, colours)
            _paint_value(painter, frame, left + width / 2, value, colours)


def _paint_stacks(painter: QPainter, frame: Frame, chart: Chart, colours: Colours) -> None:
    """Bars on top of each other, the sum above."""
    width = _bar_width(frame)
    for place in range(len(chart.labels)):
        below = 0
        left = frame.x(place) - width / 2
        for series in chart.series:
            value = series.values[place]
            _paint_bar(painter, frame, QRectF(left, 0, width, 0), (below, below + value), series, colours)
            below += value
        _paint_value(painter, frame, frame.x(place), below, colours)


def _bar_width(frame: Frame) -> float:
    return min(frame.slot * 0.66, _WIDEST_BAR)


def _paint_bar(
    painter: QPainter, frame: Frame, bar: QRectF, span: tuple[int, int], series: Series, colours: Colours
) -> None:
    low, high = span
    if high > low:
        bar.setTop(frame.y(high))
        bar.setBottom(frame.y(low))
        painter.fillRect(bar, QColor(colours.of(series.paint)))


def _paint_value(painter: QPainter, frame: Frame, x: float, value: int, colours: Colours) -> None:
    """The number above a bar, where there is room for it."""
    text, metrics = f"{value:,}", QFontMetricsF(painter.font())
    if value == 0 or metrics.horizontalAdvance(text) > frame.slot:
        return
    painter.setPen(QColor(colours.text))
    above = QRectF(x - frame.slot / 2, frame.y(value) - metrics.height() - 1, frame.slot, metrics.height())
    painter.drawText(above, _CENTRED, text)
