"""Avatars: initials on a colour that stays the same for the same name."""

from __future__ import annotations

import unicodedata
import zlib
from functools import lru_cache, partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import appearance, fonts
from ui.theme.kept_pixmap import kept_pixmap, ratio_of

SIDE = 40


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Two letters of a name ("Marta Oliveira": MO); one where a letter is a word (北川 美咲: 北); "?" for none."""
    words = [word for word in ("".join(filter(_counts, part)) for part in name.split()) if word]
    if not words:
        return "?"
    first, last = words[0][0], words[-1][0]
    if _is_a_word_by_itself(first) or len(words) == 1:
        return first.upper()
    return (first + last).upper()


def avatar_ground(name: str) -> QColor:
    """The colour behind the initials: of the worn theme, chosen by the name alone."""
    grounds = appearance.current().avatar_grounds
    return QColor(grounds[zlib.crc32(name.casefold().encode()) % len(grounds)])


def paint_avatar(painter: QPainter, rect: QRect, name: str) -> None:
    """Paint a round avatar that fills `rect`. Decoration: the name stands beside it."""
    letters, ground = initials(name), avatar_ground(name)
    draw = partial(_draw, letters, ground, rect.size())
    key = f"avatar {letters} {ground.name()}"
    painter.drawPixmap(rect.topLeft(), kept_pixmap(key, rect.size(), ratio_of(painter), draw))


def _draw(letters: str, ground: QColor, size: QSize, painter: QPainter) -> None:
    place = QRect(0, 0, size.width(), size.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(place)
    font = fonts.text(strong=True)
    font.setPixelSize(max(8, round(size.height() * 0.34)))
    painter.setFont(font)
    painter.setPen(QColor(appearance.current().avatar_text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letters)


class Avatar(QWidget):
    """An avatar by itself."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show the initials of this name."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        side = appearance.scaled(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self.rect(), self._name)


def _counts(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"


def _is_a_word_by_itself(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
