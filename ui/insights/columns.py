"""Widgets side by side while there is room for them, and below each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import appearance

GAP = 16


class Columns(QWidget):
    """Columns of one width, `most` at once, none narrower than `least` pixels (for 14 px text)."""

    def __init__(self, widgets: Sequence[QWidget], least: int, most: int, gap: int = GAP) -> None:
        super().__init__()
        self._widgets: tuple[QWidget, ...] = ()
        self._least, self._most, self._gap = least, most, gap
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self.show_widgets(widgets)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Hold these; they are told once."""
        self._widgets = tuple(widgets)
        self._count = 0
        self._place(self._fitting(self.width()))

    @property
    def count(self) -> int:
        """How many stand side by side now."""
        return self._count

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._fitting(event.size().width()))

    def _fitting(self, width: int) -> int:
        """As many as have room, and as even as they come: of five where four fit, three and two."""
        fitting = (width + self._gap) // (appearance.scaled(self._least) + self._gap)
        lines = -(-len(self._widgets) // max(1, min(fitting, self._most)))
        return -(-len(self._widgets) // max(1, lines)) or 1

    def _place(self, count: int) -> None:
        if count == self._count:
            return
        for column in range(max(count, self._count)):
            self._grid.setColumnStretch(column, 1 if column < count else 0)
        self._count = count
        for at, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, *divmod(at, count))
