"""A chart in the window."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.charts.chart import Chart, described
from ui.charts.colours import Colours
from ui.charts.paint import paint_chart

_MARGIN = 8.0


class ChartWidget(QWidget):
    """Shows a chart in the colours that it is given, and tells it in words to those who cannot see it."""

    def __init__(self, chart: Chart, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._colours = colours
        self.set_chart(chart)

    def set_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(described(chart))
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Follow a change of theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24, 12) * self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        return QSize(12, 8) * self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colours.ground))
        area = QRectF(self.rect()).marginsRemoved(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        paint_chart(painter, area, self._chart, self._colours)
        painter.end()
