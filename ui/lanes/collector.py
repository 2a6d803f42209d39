"""Garbage is collected in the GUI thread alone.

Python's collector runs in whichever thread happens to make the object that is one too many. In a lane's thread it
would destroy widgets that lie in a cycle, and Qt does not survive that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 1_000


class Collector(QObject):
    """Switches the automatic collector off, and does its work by the same thresholds, once a second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again: there are no more lanes."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the oldest generation that has outgrown its threshold, in the thread that calls."""
    for generation, threshold in reversed(tuple(enumerate(gc.get_threshold()))):
        if gc.get_count()[generation] > threshold:
            gc.collect(generation)
            return
