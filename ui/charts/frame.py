"""What stands around the marks of a chart: title, legend, axis, labels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from carestation.summary.tables.charts import Form
from ui.charts.chart import Chart
from ui.charts.colours import Colours
from ui.charts.scale import steps

GAP = 8.0
_MOST_NAMES = 12
"""More labels than these are numbers in a row, of which some may be left out."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE, _CENTRE = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the marks go: `plot` and how high one unit is in it, and the width of one label's slot."""

    plot: QRectF
    unit: float
    slot: float

    def x(self, place: int) -> float:
        """The middle of a label's slot."""
        return self.plot.left() + self.slot * (place + 0.5)

    def y(self, value: float) -> float:
        """The height of a value."""
        return self.plot.bottom() - self.unit * value


def paint_frame(painter: QPainter, area: QRectF, chart: Chart, colours: Colours) -> Frame:
    """Paints all but the marks, in the painter's font, and says where those go."""
    font = painter.font()
    metrics = QFontMetricsF(font)
    marks = steps(chart.highest)
    left = metrics.horizontalAdvance(f"{marks[-1]:,}") + GAP
    top = metrics.height() * 2.4
    plot = area.adjusted(left, top, 0, -metrics.height() * 1.4)
    frame = Frame(plot, plot.height() / marks[-1], plot.width() / max(len(chart.labels), 1))
    _paint_title(painter, area, chart, colours)
    painter.setFont(font)
    for mark in marks:
        _paint_mark(painter, frame, mark, colours)
    _paint_labels(painter, frame, chart, metrics, colours)
    return frame


def _paint_title(painter: QPainter, area: QRectF, chart: Chart, colours: Colours) -> None:
    bold = QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    line = QRectF(area.left(), area.top(), area.width(), QFontMetricsF(bold).height())
    right = _paint_legend(painter, line, chart, colours) if len(chart.series) > 1 else line.right()
    painter.setFont(bold)
    painter.setPen(QColor(colours.text))
    room = right - line.left() - GAP
    title = QFontMetricsF(bold).elidedText(chart.title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, _LEFT | _MIDDLE, title)


def _paint_legend(painter: QPainter, line: QRectF, chart: Chart, colours: Colours) -> float:
    """Paints the names of the series from the right; answers with where they begin."""
    metrics = QFontMetricsF(painter.font())
    side = metrics.height() * 0.55
    right = line.right()
    for series in reversed(chart.series):
        width = metrics.horizontalAdvance(series.name) + 1
        painter.setPen(QColor(colours.quiet))
        painter.drawText(
            QRectF(right - width, line.top(), width, line.height()), _RIGHT | _MIDDLE, series.name
        )
        box = QRectF(right - width - side - GAP / 2, line.center().y() - side / 2, side, side)
        painter.fillRect(box, QColor(colours.of(series.paint)))
        right = box.left() - GAP * 1.5
    return right


def _paint_mark(painter: QPainter, frame: Frame, mark: int, colours: Colours) -> None:
    y = frame.y(mark)
    painter.setPen(QPen(QColor(colours.quiet if mark == 0 else colours.line), 0.75))
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
    painter.setPen(QColor(colours.quiet))
    beside = QRectF(frame.plot.left() - 200 - GAP, y - 20, 200, 40)
    painter.drawText(beside, _RIGHT | _MIDDLE, f"{mark:,}")


def _paint_labels(
    painter: QPainter, frame: Frame, chart: Chart, metrics: QFontMetricsF, colours: Colours
) -> None:
    """The labels below, as many as have room; long ones are cut short."""
    widest = max((metrics.horizontalAdvance(label) for label in chart.labels), default=0.0)
    skip = chart.form is Form.LINE or len(chart.labels) > _MOST_NAMES
    every = max(1, -int(-(widest + GAP / 2) // frame.slot)) if skip else 1
    painter.setPen(QColor(colours.quiet))
    for place in range(0, len(chart.labels), every):
        width = frame.slot * every
        text = metrics.elidedText(chart.labels[place], Qt.TextElideMode.ElideRight, width - 2)
        below = QRectF(frame.x(place) - width / 2, frame.plot.bottom() + GAP / 2, width, metrics.height())
        painter.drawText(below, _CENTRE | _MIDDLE, text)
