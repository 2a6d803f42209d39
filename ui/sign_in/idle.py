"""Idleness: how long since the last key or click in any window of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from carestation.clock import Clock, system_clock
from carestation.instants import Instant

_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """Connect the heartbeat's tick to `look`. Sees what reaches a window from outside, not every event inside.

    `limit_ms` of 0 is never. A PC that slept has been idle for as long.
    """

    fell_idle = Signal()

    def __init__(self, clock: Clock = system_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limit_ms = 0
        self._clock = clock
        self._last = clock()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def look(self, now: Instant) -> None:
        """Tell once if it has been too long."""
        if self.limit_ms and now - self._last >= self.limit_ms:
            self._last = now
            self.fell_idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS:
            self._last = self._clock()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
