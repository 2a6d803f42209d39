"""The tags of a case as chips among the others of its head."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.case.chip_button import ChipButton
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout


class TagChips(QWidget):
    """Stands behind the facts; `wanted` asks to change them."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = ChipButton()
        self.add.setText(self.tr("Tags"))
        self.add.clicked.connect(self._want)
        self.chips: list[Chip] = []
        self._flow: FlowLayout | None = None

    def stand_in(self, flow: FlowLayout) -> None:
        """Put the chips into this row, behind what is there."""
        self._flow = flow
        flow.addWidget(self.add)
        self.hide()

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show these."""
        if self._flow is None or [chip.text() for chip in self.chips] == list(tags):
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(tag) for tag in tags]
        self._flow.removeWidget(self.add)
        for part in (*self.chips, self.add):
            self._flow.addWidget(part)
            part.show()

    def _want(self) -> None:
        self.wanted.emit()
