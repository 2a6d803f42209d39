"""A time of day, written as the system writes it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget

LAST_MINUTE, MIDNIGHT = "23:59", "24:00"
"""What stands in a field for the end of the day, which no clock shows (R1), and how that is stored."""

LEFT_PX = 8
"""A style sheet forgets the padding of a field with arrows."""


class TimeField(QTimeEdit):
    """Hours and minutes; typed, or changed with Up and Down."""

    def __init__(self, name: str, written: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field = self.lineEdit()
        assert field is not None
        field.setTextMargins(LEFT_PX, 0, 0, 0)
        self.setTime(QTime.fromString(LAST_MINUTE if written == MIDNIGHT else written, "HH:mm"))

    def written(self) -> str:
        """`HH:MM`, as hours are stored."""
        return self.time().toString("HH:mm")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled past changes no hours."""
        event.ignore()
