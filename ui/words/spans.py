"""Spans of time as people say them: "22 min", "1 h 40 min", "3 h 05 min"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.instants import HOUR, MINUTE


def span(ms: int, *, up: bool = False) -> str:
    """A span in hours and minutes. What is left is rounded down, what is over is rounded `up` (R8)."""
    minutes = -(-ms // MINUTE) if up else ms // MINUTE
    hours, rest = divmod(minutes, HOUR // MINUTE)
    if hours == 0 and rest == 0:
        return QCoreApplication.translate("Spans", "under 1 min")
    if hours == 0:
        return QCoreApplication.translate("Spans", "{minutes} min").format(minutes=rest)
    if rest == 0:
        return QCoreApplication.translate("Spans", "{hours} h").format(hours=hours)
    words = QCoreApplication.translate("Spans", "{hours} h {minutes} min")
    return words.format(hours=hours, minutes=f"{rest:02}")
