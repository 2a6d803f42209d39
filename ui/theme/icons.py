"""Icons: one-colour drawings that take their colour from the theme whenever they are painted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import appearance
from ui.theme.drawings import drawing
from ui.theme.kept_pixmap import kept_pixmap, ratio_of


def icon(name: str, role: str = "text", role_on: str = "") -> QIcon:
    """The icon `resources/icons/<name>.svg` in the colour of a role; `role_on` while it is checked.

    It follows a change of theme by itself. KeyError for a drawing that is not there.
    """
    drawing(name)
    return QIcon(_Engine(name, role, role_on or role))


def pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon in a square of `size` logical pixels, for a screen of this pixel ratio; kept for later."""
    return _tinted(name, role, QSize(size, size), ratio)


def _tinted(name: str, role: str, size: QSize, ratio: float) -> QPixmap:
    return kept_pixmap(f"icon {name} {role}", size, ratio, partial(_draw, name, role, size))


def _draw(name: str, role: str, size: QSize, painter: QPainter) -> None:
    svg = drawing(name).replace("currentColor", appearance.current().colours[role])
    side = min(size.width(), size.height())
    place = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, place)


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str, role_on: str) -> None:
        super().__init__()
        self._drawing = (name, role, role_on)

    def clone(self) -> QIconEngine:
        return _Engine(*self._drawing)

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio_of(painter)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        name, role, role_on = self._drawing
        worn = role_on if state == QIcon.State.On else role
        if mode == QIcon.Mode.Disabled:
            worn = "disabled"
        return _tinted(name, worn, size, scale)
