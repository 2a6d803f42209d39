"""The heartbeat: the one timer of the window. Every countdown is reckoned anew at each tick from the clock."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from carestation.clock import Clock, system_clock
from carestation.instants import MINUTE, SECOND, Instant

SLEPT_MS = MINUTE
"""A gap between two ticks longer than this means that the PC slept."""


class Heartbeat(QObject):
    """`tick(now)` each second; `woke(now)` before the tick that follows a long gap. Both carry an Instant."""

    tick = Signal(object)
    woke = Signal(object)

    def __init__(self, clock: Clock = system_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last: Instant | None = None
        self._timer = QTimer(self, interval=SECOND, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat, with a first tick at once."""
        self.beat()
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def beat(self) -> None:
        """One tick now."""
        now = self._clock()
        if self._last is not None and not 0 <= now - self._last <= SLEPT_MS:
            self.woke.emit(now)
        self._last = now
        self.tick.emit(now)
