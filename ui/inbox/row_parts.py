"""The painted parts of a row, kept as pictures: painted once for each content, then only copied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap, QStaticText

from ui.theme import appearance, fonts, icons
from ui.theme.theme import Theme
from ui.widgets.avatar import paint_avatar
from ui.widgets.pill import paint_pill, pill_size
from ui.widgets.ring import paint_ring
from ui.words.urgency import Countdown

MOST = 4_000
"""Parts that are kept; with more of them all are dropped, which costs one slower repaint."""


class RowParts:
    """For one theme, size of text and pixel ratio: `fits` says whether these are still the ones."""

    def __init__(self, ratio: float) -> None:
        self._worn: Theme = appearance.current()
        self._px = appearance.text_px()
        self._ratio = ratio
        self._pictures: dict[object, QPixmap] = {}
        self._lines: dict[object, tuple[QStaticText, int]] = {}
        self.name_font, self.quiet_font = fonts.text(strong=True), fonts.quiet()
        self.text_font, self.count_font = fonts.text(), fonts.tabular(fonts.quiet())
        self.text, self.quiet = self._worn.colour("text"), self._worn.colour("quiet")
        self.ground, self.line = self._worn.colour("panel"), self._worn.colour("line")
        self.selection, self.hover = self._worn.colour("selection"), self._worn.colour("hover")
        self.accent = self._worn.colour("accent")

    def fits(self, ratio: float) -> bool:
        """Whether theme, text size and screen are as they were."""
        same = self._worn is appearance.current() and self._px == appearance.text_px()
        return same and self._ratio == ratio

    def words(self, text: str, font: QFont, room: int) -> tuple[QStaticText, int]:
        """A line of text that fits into the room, and how wide it is."""
        key = (text, id(font), room)
        found = self._lines.get(key)
        if found is None:
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            line = QStaticText(shown)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.prepare(font=font)
            found = (line, QFontMetrics(font).horizontalAdvance(shown))
            _trim(self._lines)
            self._lines[key] = found
        return found

    def pill(self, countdown: Countdown, mirrored: bool, widest: int) -> QPixmap:
        """The countdown pill, as wide as it needs to be and as there is room."""
        size = pill_size(countdown)
        size.setWidth(max(0, min(size.width(), widest)))
        key = (countdown, mirrored, size.width())
        return self._picture(key, size, mirrored, partial(_pill, countdown))

    def avatar(self, name: str, side: int) -> QPixmap:
        """The customer's initials."""
        return self._picture(("avatar", name), QSize(side, side), False, partial(_avatar, name))

    def ring(self, done: int, total: int, side: int) -> QPixmap:
        """The ring of the checklist."""
        return self._picture(("ring", done, total), QSize(side, side), False, partial(_ring, done, total))

    def icon(self, name: str, side: int, colour: str = "quiet") -> QPixmap:
        """An icon, quiet unless said otherwise."""
        return icons.pixmap(name, colour, side, self._ratio)

    def _picture(
        self, key: object, size: QSize, mirrored: bool, paint: Callable[[QPainter, QRect], None]
    ) -> QPixmap:
        found = self._pictures.get(key)
        if found is None:
            found = QPixmap(size * self._ratio)
            found.setDevicePixelRatio(self._ratio)
            found.fill(Qt.GlobalColor.transparent)
            if not size.isEmpty():
                painter = QPainter(found)
                if mirrored:
                    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                paint(painter, QRect(0, 0, size.width(), size.height()))
                painter.end()
            _trim(self._pictures)
            self._pictures[key] = found
        return found


def _trim(kept: dict[object, Any]) -> None:
    if len(kept) > MOST:
        kept.clear()


def _pill(countdown: Countdown, painter: QPainter, box: QRect) -> None:
    paint_pill(painter, box, countdown)


def _avatar(name: str, painter: QPainter, box: QRect) -> None:
    paint_avatar(painter, box, name)


def _ring(done: int, total: int, painter: QPainter, box: QRect) -> None:
    paint_ring(painter, QRectF(box), done, total)
