"""One place in the rail: an icon, its name below, and a quiet count."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import appearance, fonts, icons

_SIZE = QSize(60, 56)
_ICON, _TOP = 22, 8
_MOST = 99


class RailButton(QAbstractButton):
    """Triggers the command of its page. Checked while that page is shown."""

    def __init__(self, action: QAction, title: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icons.icon(icon, "rail_text", "rail_active_text")
        self._count = 0
        self._title = title
        self._tip = action.toolTip()
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        self.show_count(0, "")

    def show_count(self, count: int, meaning: str) -> None:
        """A badge with this number, none for zero; `meaning` says it in words ("4 due")."""
        self._count = count
        self.setAccessibleName(f"{self._title}, {meaning}" if count and meaning else self._title)
        self.setToolTip(f"{self._tip}\n{meaning}" if count and meaning else self._tip)
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: the window checks the button of the page that it shows."""

    def sizeHint(self) -> QSize:
        return QSize(appearance.scaled(_SIZE.width()), appearance.scaled(_SIZE.height()))

    def minimumSizeHint(self) -> QSize:
        """Room for the icon; where there is no more, the name is in the tool tip."""
        return QSize(appearance.scaled(_SIZE.width()), appearance.scaled(_ICON + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = appearance.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked()
        if active or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("rail_active" if active else "rail_hover"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(worn.colour("rail_active_text"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        side = appearance.scaled(_ICON)
        has_words = self.height() >= appearance.scaled(_SIZE.height())
        top = appearance.scaled(_TOP) if has_words else (self.height() - side) // 2
        place = QRect((self.width() - side) // 2, top, side, side)
        self._icon.paint(painter, place, state=QIcon.State.On if active else QIcon.State.Off)
        if has_words:
            self._paint_words(painter, top + side, worn.colour("rail_active_text" if active else "rail_text"))
        if self._count:
            self._paint_badge(painter, place)

    def _paint_words(self, painter: QPainter, below: int, colour: QColor) -> None:
        font = fonts.quiet()
        font.setPixelSize(max(9, font.pixelSize() - 1))
        painter.setFont(font)
        painter.setPen(colour)
        room = QRect(0, below, self.width(), self.height() - below - 2)
        words = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_badge(self, painter: QPainter, icon: QRect) -> None:
        worn = appearance.current()
        said = f"{_MOST}+" if self._count > _MOST else str(self._count)
        font = fonts.tabular(fonts.quiet(strong=True))
        font.setPixelSize(max(9, font.pixelSize() - 2))
        painter.setFont(font)
        height = appearance.scaled(15)
        width = max(height, painter.fontMetrics().horizontalAdvance(said) + appearance.scaled(8))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = icon.left() - width * 2 // 3 if mirrored else icon.right() - width // 3
        badge = QRect(x, icon.top() - appearance.scaled(4), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("badge"))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(worn.colour("badge_text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, said)
