"""Pictures that are painted once and shown many times: pills, rings and avatars in the rows of a list, icons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from ui.theme import appearance


def kept_pixmap(key: str, size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    """The picture of this key, painted now if Qt's cache has it no more.

    `size` is in logical pixels; `paint` draws from (0, 0) in them. Theme and size of text are part of the key.
    """
    whole = f"{key} {size.width()}×{size.height()} {ratio} {appearance.current().name} {appearance.text_px()}"
    kept = QPixmap()
    if QPixmapCache.find(whole, kept):
        return kept
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    QPixmapCache.insert(whole, drawn)
    return drawn


def ratio_of(painter: QPainter) -> float:
    """The pixel ratio of what is painted on."""
    device = painter.device()
    return device.devicePixelRatio() if device is not None else 1.0
