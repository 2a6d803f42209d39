"""The countdown pill: a sign, words and a colour, painted in a row of a list or shown as a label of its own."""

from __future__ import annotations

from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import appearance, fonts
from ui.theme.kept_pixmap import kept_pixmap, ratio_of
from ui.words.urgency import NOTHING_DUE, Countdown, Urgency

_HEIGHT, _MARGIN, _SIGN, _GAP = 22, 9, 9, 5


def pill_size(countdown: Countdown) -> QSize:
    """How much room a pill takes; nothing for nothing due."""
    if not countdown.words:
        return QSize(0, 0)
    signs = _scaled(_SIGN) + _scaled(_GAP) if countdown.urgency else 0
    return QSize(2 * _scaled(_MARGIN) + signs + _words_width(countdown.words, _pixels()), _scaled(_HEIGHT))


def paint_pill(painter: QPainter, rect: QRect, countdown: Countdown, *, leading: bool = False) -> QRect:
    """Paint a pill at the trailing edge of `rect` (the `leading` one on request), and give back where it stands."""
    size = pill_size(countdown).boundedTo(rect.size())
    if size.isEmpty():
        return QRect(rect.topLeft(), QSize(0, 0))
    at_left = leading == (painter.layoutDirection() != Qt.LayoutDirection.RightToLeft)
    x = rect.left() if at_left else rect.right() + 1 - size.width()
    place = QRect(x, rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height())
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    key = f"pill {countdown.urgency} {mirrored} {countdown.words}"
    draw = partial(_draw, countdown, size, mirrored)
    painter.drawPixmap(place.topLeft(), kept_pixmap(key, size, ratio_of(painter), draw))
    return place


def _draw(countdown: Countdown, size: QSize, mirrored: bool, painter: QPainter) -> None:
    worn = appearance.current()
    role = str(countdown.urgency) or "paused"
    place = QRect(0, 0, size.width(), size.height())
    if mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn.colour(f"{role}_ground"))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(QPen(worn.colour(role), 1.5))
    painter.setBrush(QBrush(worn.colour(role)))
    inner = place.adjusted(_scaled(_MARGIN), 0, -_scaled(_MARGIN), 0)
    if countdown.urgency:
        side = _scaled(_SIGN)
        x = inner.right() + 1 - side if mirrored else inner.left()
        _paint_sign(painter, QRectF(x, place.center().y() - side / 2 + 0.5, side, side), countdown.urgency)
        room = side + _scaled(_GAP)
        inner = inner.adjusted(0, 0, -room, 0) if mirrored else inner.adjusted(room, 0, 0, 0)
    font = fonts.tabular(fonts.quiet(strong=True))
    painter.setFont(font)
    words = QFontMetrics(font).elidedText(countdown.words, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


def _paint_sign(painter: QPainter, box: QRectF, urgency: Urgency) -> None:
    """Four shapes that differ without their colours: triangle, clock, dot, two bars."""
    if urgency is Urgency.LATE:
        painter.drawPolygon(
            QPolygonF([box.bottomLeft(), box.bottomRight(), QPointF(box.center().x(), box.top())])
        )
    elif urgency is Urgency.SOON:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(box.center().x(), box.top() + 2),
                    box.center(),
                    QPointF(box.right() - 2, box.center().y()),
                ]
            )
        )
    elif urgency is Urgency.IN_TIME:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    else:
        bar = QRectF(box.left() + 1, box.top() + 0.5, box.width() / 4, box.height() - 1)
        painter.drawRect(bar)
        painter.drawRect(bar.translated(box.width() / 2, 0))


class Pill(QWidget):
    """A pill by itself. Its words are its accessible name; give the exact time as its tool tip."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._countdown = NOTHING_DUE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def countdown(self) -> Countdown:
        """What it shows."""
        return self._countdown

    def show_countdown(self, countdown: Countdown, exact: str = "") -> None:
        """Show this; cheap where nothing has changed, so that it may be called at each tick."""
        if countdown != self._countdown:
            self._countdown = countdown
            self.setAccessibleName(countdown.words)
            self.updateGeometry()
            self.update()
        self.setToolTip(exact)

    def sizeHint(self) -> QSize:
        return pill_size(self._countdown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(QPainter(self), self.rect(), self._countdown)


def _scaled(px: int) -> int:
    return appearance.scaled(px)


def _pixels() -> int:
    return appearance.text_px()


@lru_cache(maxsize=2048)
def _words_width(words: str, _: int) -> int:
    return QFontMetrics(fonts.tabular(fonts.quiet(strong=True))).horizontalAdvance(words) + 1
