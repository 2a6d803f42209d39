"""A column of widgets that scrolls, for pages that are read from top to bottom."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDEST = 820


class ScrolledColumn(QScrollArea):
    """`show_widgets` puts others in the place of those that were there; no line grows too long to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_tone(self, Tone.PANEL)
        content = QWidget()
        content.setObjectName("content")
        content.setMaximumWidth(appearance.scaled(_WIDEST))
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        self.setWidget(content)
        self._shown: list[QWidget] = []

    def show_widgets(self, widgets: Iterable[QWidget]) -> None:
        """These from now on, from the top."""
        for widget in self._shown:
            widget.hide()
            self._column.removeWidget(widget)
            widget.deleteLater()
        self._shown = list(widgets)
        for place, widget in enumerate(self._shown):
            self._column.insertWidget(place, widget)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """Those that are shown, from the top."""
        return tuple(self._shown)
