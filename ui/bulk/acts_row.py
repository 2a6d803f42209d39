"""The buttons of the bar: what can be done to all that is marked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout


class ActsRow(QWidget):
    """`wanted(BulkAct)` when an act was chosen, with all that has to be known for it; `left` for Esc."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QWidget()
        self._flow = FlowLayout(self.row, gap=6)
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.row)

    def add(self, button: QPushButton) -> None:
        """One more act."""
        button.setAutoDefault(True)  # Return presses it
        self._flow.addWidget(button)
        self._buttons.append(button)

    def ask_in(self, widget: QWidget) -> None:
        """What an act asks for, in the place of the buttons."""
        self._column.addWidget(widget)

    def begin_anew(self) -> None:
        """Offer all acts again."""

    def take_focus(self) -> None:
        """The keyboard goes to the first act."""
        self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
