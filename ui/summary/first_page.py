"""The first page: whose month it was, the five R's, the figures asked for most, and three charts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from carestation.summary.summary import Summary
from carestation.summary.tables.cards import Card, cards
from carestation.summary.tables.charts import DAYS, HOURS, WEEKDAYS, ChartPlan
from carestation.summary.wording import made_on
from ui.charts.chart import chart_of
from ui.charts.colours import PRINT
from ui.charts.paint import paint_chart
from ui.summary.key_figures import KeyFigure, key_figures
from ui.summary.pages import CONTENT, font

_BOLD = QFont.Weight.DemiBold
_GOOD, _BAD, _GROUND = "#1b6e52", "#c4320a", "#f6f7f9"
_WIDTH = CONTENT.width()
_GAP = 10.0
_LOGO = QSizeF(200, 72)
_CARD = QRectF(0, 92, (_WIDTH - 4 * _GAP) / 5, 148)
_CELL = QRectF(0, 284, _WIDTH / 4, 62)
_DAYS = QRectF(0, 440, _WIDTH, 238)
_HALF = (_WIDTH - 3 * _GAP) / 2
_WEEKDAYS = QRectF(0, 716, _HALF, 250)
_HOURS = QRectF(_WIDTH - _HALF, 716, _HALF, 250)


def paint_first_page(painter: QPainter, summary: Summary) -> None:
    """Paints the page."""
    _paint_head(painter, summary)
    for place, card in enumerate(cards(summary)):
        _paint_card(painter, _CARD.translated(place * (_CARD.width() + _GAP), 0), card)
    glance = QCoreApplication.translate("Summary", "The month at a glance")
    _write(painter, QRectF(0, 258, _WIDTH, 20), glance, 12, PRINT.text, _BOLD)
    for place, figure in enumerate(key_figures(summary)):
        row, column = divmod(place, 4)
        _paint_figure(painter, _CELL.translated(column * _CELL.width(), row * _CELL.height()), figure)
    for plan, area in ((DAYS, _DAYS), (WEEKDAYS, _WEEKDAYS), (HOURS, _HOURS)):
        _paint_chart(painter, area, plan, summary)


def _paint_head(painter: QPainter, summary: Summary) -> None:
    beside = _paint_logo(painter, summary.logo)
    _write(painter, QRectF(0, 0, _WIDTH - beside, 18), summary.business, 12, PRINT.main, _BOLD)
    _write(painter, QRectF(0, 18, _WIDTH - beside, 38), summary.title, 27, PRINT.text, _BOLD)
    told = QCoreApplication.translate("Summary", "Made on {when}. {remark}")
    told = told.format(when=made_on(summary.made_at, summary.zone), remark=summary.remark).strip()
    _write(painter, QRectF(0, 58, _WIDTH - beside, 16), told, 10, PRINT.quiet)
    painter.setPen(QPen(QColor(PRINT.main), 2))
    painter.drawLine(QPointF(0, 82), QPointF(_WIDTH, 82))


def _paint_logo(painter: QPainter, logo: bytes) -> float:
    """At the top right; how much of the line it takes."""
    picture = QImage.fromData(logo)
    if picture.isNull():
        return 0.0
    size = QSizeF(picture.size()).scaled(_LOGO, Qt.AspectRatioMode.KeepAspectRatio)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(QPointF(_WIDTH - size.width(), 0), size), picture)
    return size.width() + _GAP


def _paint_card(painter: QPainter, area: QRectF, card: Card) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUND))
    painter.drawRoundedRect(area, 8, 8)
    inside = area.adjusted(10, 10, -6, -8)
    _write(painter, _line(inside, 0, 16), card.name, 12, PRINT.text, _BOLD)
    _write(painter, _line(inside, 16, 14), card.measured_by, 9, PRINT.quiet)
    _write(painter, _line(inside, 34, 40), card.value, 31, PRINT.text, _BOLD)
    _write(painter, _line(inside, 76, 13), card.made_of, 9, PRINT.quiet)
    for place, change in enumerate(card.changes):
        colour = {True: _GOOD, False: _BAD, None: PRINT.quiet}[change.good]
        _write(painter, _line(inside, 96 + 15 * place, 13), change.words, 9, colour)


def _paint_figure(painter: QPainter, area: QRectF, figure: KeyFigure) -> None:
    _write(painter, _line(area, 0, 14), figure.title, 9, PRINT.quiet)
    _write(painter, _line(area, 13, 24), figure.value, 18, PRINT.text, _BOLD)
    _write(painter, _line(area, 37, 13), figure.change, 9, PRINT.quiet)


def _paint_chart(painter: QPainter, area: QRectF, plan: ChartPlan, summary: Summary) -> None:
    painter.setFont(font(10))
    paint_chart(painter, area, chart_of(plan, summary.table(plan.table)), PRINT)


def _line(area: QRectF, top: float, height: float) -> QRectF:
    return QRectF(area.left(), area.top() + top, area.width(), height)


def _write(
    painter: QPainter,
    area: QRectF,
    text: str,
    pixels: int,
    colour: str,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    """One line, cut short where it has no room."""
    painter.setFont(font(pixels, weight))
    painter.setPen(QColor(colour))
    fitting = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
