"""The icon in the tray, drawn for each size that trays ask for: the desk, and over it how much is due."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import appearance
from ui.theme.drawings import drawing

SIZES = (16, 20, 22, 24, 32, 44, 48, 64, 128)
_MOST, _MOST_SMALL = 99, 9
_SMALL = 32
"""Below this many pixels a second digit cannot be read."""


def tray_icon(count: int) -> QIcon:
    """The icon in the colours that are worn now; without a number where nothing is due."""
    icon = QIcon()
    for side in SIZES:
        icon.addPixmap(tray_picture(side, count))
    return icon


def tray_picture(side: int, count: int) -> QPixmap:
    """One size of it, in pixels."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance.current().colour("accent"))
    painter.drawRoundedRect(QRectF(0, 0, side, side), side / 5, side / 5)
    _draw_sign(painter, side)
    if count > 0:
        _draw_number(painter, side, number_words(side, count))
    painter.end()
    return picture


def number_words(side: int, count: int) -> str:
    """What can be read at this size: "7", "9+", "42", "99+"."""
    most = _MOST_SMALL if side < _SMALL else _MOST
    return str(count) if count <= most else f"{most}+"


def _draw_sign(painter: QPainter, side: int) -> None:
    colour = appearance.current().colours["on_accent"]
    svg = drawing("messages-square").replace("currentColor", colour)
    edge = side / 6
    QSvgRenderer(QByteArray(svg.encode())).render(
        painter, QRectF(edge, edge, side - 2 * edge, side - 2 * edge)
    )


def _draw_number(painter: QPainter, side: int, words: str) -> None:
    """At the foot, where trays put badges: as large as the words can be."""
    worn = appearance.current()
    height = side * 0.62
    width = min(side, height * (0.62 + 0.38 * len(words)))
    place = QRectF(side - width, side - height, width, height)
    painter.setBrush(worn.colour("late"))
    painter.drawRoundedRect(place, height / 2, height / 2)
    font = QFont(painter.font())
    font.setPixelSize(max(7, round(height * (0.86 if len(words) < 3 else 0.66))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(worn.colour("late_ground"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
