"""A chip that can be pressed: a fact of the case, and the way to change it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import appearance, fonts

_HEIGHT, _MARGIN, _MARK = 22, 9, 7


class ChipButton(QAbstractButton):
    """Looks like a chip, with a mark that says that a menu opens, where one does."""

    def __init__(self, *, opens_menu: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = 2 if opens_menu else 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        self.setFont(fonts.quiet())
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = words + 2 * appearance.scaled(_MARGIN) + self._marks * appearance.scaled(_MARK)
        return QSize(width, appearance.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = appearance.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "hover" if self.underMouse() or self.isDown() else "panel"
        painter.setBrush(worn.colour(role))
        line = QPen(worn.colour("focus"), 2) if self.hasFocus() else QPen(worn.colour("control_line"), 1)
        painter.setPen(line)
        inset = line.widthF() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(worn.colour("quiet"))
        margin, mark = appearance.scaled(_MARGIN), appearance.scaled(_MARK)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        marked = margin + self._marks * mark
        before, after = (marked, margin) if right_to_left else (margin, marked)
        words = self.rect().adjusted(before, 0, -after, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        if self._marks:
            x = margin + mark / 2 if right_to_left else self.width() - margin - mark / 2
            self._paint_mark(painter, x, mark / 2)

    def _paint_mark(self, painter: QPainter, x: float, half: float) -> None:
        y = self.height() / 2
        painter.setPen(QPen(painter.pen().color(), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        painter.drawPolyline(QPolygonF(points))
