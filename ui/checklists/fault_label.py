"""Says in place why something was refused, where a notice would be too far from the field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from carestation.errors import CareError
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone


class FaultLabel(QLabel):
    """Hidden while there is nothing to say. Faults of ours go where all of them go: to the lane's `failed`."""

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self, Tone.LATE)
        self.hide()

    def tell(self, fault: Exception) -> None:
        """Say what was refused, and what to do."""
        if not isinstance(fault, CareError):
            self._lane.failed.emit(fault)
            return
        self.setText(str(fault))
        self.setAccessibleName(str(fault))
        self.show()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        super().clear()
        self.hide()
