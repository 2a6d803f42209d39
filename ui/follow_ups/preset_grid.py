"""The buttons of the presets in two columns, in one where there is no room for two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.follow_ups.preset_button import PresetButton
from ui.theme import appearance

_TWO_COLUMNS = 240


class PresetGrid(QWidget):
    """The last button takes what is left of its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: Sequence[PresetButton] = ()
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_buttons(self, buttons: Sequence[PresetButton]) -> None:
        """Show these, in this order, which is that of the Tab key too."""
        self._buttons = buttons
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= appearance.scaled(_TWO_COLUMNS) else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        before: QWidget | None = None
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, self._columns)
            is_last = number == len(self._buttons) - 1
            span = 2 - column if is_last or self._columns == 1 else 1
            self._grid.addWidget(button, row, column, 1, span)
            if before is not None:
                self.setTabOrder(before, button)
            before = button
