"""Fonts: the system's own, at the sizes of the desk, with figures of one width for columns of numbers."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.theme.appearance import text_px
from ui.theme.theme import quiet_px, title_px


def text(*, strong: bool = False) -> QFont:
    """Text: 14 px at 100 %."""
    return _font(text_px(), strong)


def quiet(*, strong: bool = False) -> QFont:
    """Quiet text: 12 px at 100 %."""
    return _font(quiet_px(text_px()), strong)


def title() -> QFont:
    """A title: 18 px at 100 %."""
    return _font(title_px(text_px()), strong=True)


def fixed() -> QFont:
    """A font of one width, for what machines wrote."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(text_px())
    return font


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width (Qt 6.7; a font without them stays as it is)."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def _font(pixels: int, strong: bool) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
