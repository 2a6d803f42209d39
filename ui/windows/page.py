"""A page of the window: made when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Page(QObject):
    """`wanted` is emitted when its command is carried out."""

    wanted = Signal(object)

    def __init__(self, command_id: str, made: QWidget | Callable[[], QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.command_id = command_id
        self._made = made

    def go(self) -> None:
        """The command's handler."""
        self.wanted.emit(self)

    @property
    def widget(self) -> QWidget:
        """The page's widget, made now if it was not yet."""
        if not isinstance(self._made, QWidget):
            self._made = self._made()
        return self._made
