"""A figure that is read from across the room."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import appearance


class BigFigure(QLabel):
    """`size` in pixels for 14 px text."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._figure = ""
        self._drawn = ""
        self.setTextFormat(Qt.TextFormat.RichText)

    @property
    def figure(self) -> str:
        """What it shows."""
        return self._figure

    def show_figure(self, figure: str) -> None:
        """Show this."""
        self._figure = figure
        self.setAccessibleName(figure)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        style = f"font-size:{appearance.scaled(self._size)}px; font-weight:600"
        drawn = f'<span style="{style}">{escape(self._figure)}</span>'
        if drawn != self._drawn:
            self._drawn = drawn
            self.setText(drawn)
