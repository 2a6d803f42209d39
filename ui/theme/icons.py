"""Icons: one-colour drawings that take their colour from the theme whenever they are painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui.theme import appearance
from ui.theme.drawings import drawing


def icon(name: str, role: str = "text", role_on: str = "") -> QIcon:
    """The icon `resources/icons/<name>.svg` in the colour of a role; `role_on` while it is checked.

    It follows a change of theme by itself. KeyError for a drawing that is not there.
    """
    drawing(name)
    return QIcon(_Engine(name, role, role_on or role))


def pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in a square of `size` logical pixels, for a screen of this pixel ratio; kept for later."""
    return _tinted(name, appearance.current().colour(role), QSize(size, size) * ratio, ratio)


def _tinted(name: str, colour: QColor, pixels: QSize, ratio: float) -> QPixmap:
    key = f"icon {name} {colour.name()} {pixels.width()} {pixels.height()} {ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = QPixmap(pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    svg = drawing(name).replace("currentColor", colour.name())
    side = min(pixels.width(), pixels.height())
    painter = QPainter(drawn)
    place = QRectF((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, place)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str, role_on: str) -> None:
        super().__init__()
        self._drawing = (name, role, role_on)

    def clone(self) -> QIconEngine:
        return _Engine(*self._drawing)

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device: Any = painter.device()
        ratio = device.devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        name, role, role_on = self._drawing
        worn = role_on if state == QIcon.State.On else role
        if mode == QIcon.Mode.Disabled:
            worn = "disabled"
        return _tinted(name, appearance.current().colour(worn), size * scale, scale)
