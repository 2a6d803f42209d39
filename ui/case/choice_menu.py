"""A menu from which one value is chosen; made when it opens, gone when it closes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class ChoiceMenu(QMenu):
    """`chosen` carries the value. The present value is ticked, and under the cursor when it opens."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.triggered.connect(self._tell)
        self.aboutToHide.connect(self.deleteLater)

    def add(self, words: str, value: Any, *, now: bool = False, under: QMenu | None = None) -> QAction:
        """One more value; `under` a menu of this one's, where there are too many for one list."""
        action = (under or self).addAction(words)
        action.setData((value,))
        action.setCheckable(True)
        action.setChecked(now)
        return action

    def open_below(self, widget: QWidget) -> None:
        """Open at the foot of a button."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height())))
        ticked = [action for action in self.actions() if action.isChecked()]
        leaves = [
            action for action in self.actions()[:1] if action.menu() is None
        ]  # a branch would open at once
        if first := (ticked or leaves)[:1]:
            self.setActiveAction(first[0])

    def _tell(self, action: QAction) -> None:
        (value,) = action.data()
        self.chosen.emit(value)
