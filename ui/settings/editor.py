"""What every editor of a value can do, so that the dialog and the first start use them alike."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Editor(QWidget):
    """`changed` follows each change by the person, not those by `show_value`."""

    changed = Signal()

    def value(self) -> Any:
        """What is entered, as it is stored. CareError where it cannot be used, in one sentence."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show what is stored."""
        raise NotImplementedError
