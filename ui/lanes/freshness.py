"""Freshness: a panel that a change touched reloads what it shows; a hidden one waits until it is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from carestation.changes import Changes, Topic


class Freshness(QObject):
    """Connect `lane.changed` to `note`. Several changes in one turn of the event loop make one reload.

    `reload` is a bound method of the panel. A panel is stale from the start: it loads when it is first shown.
    """

    _due = Signal()

    def __init__(self, panel: QWidget, reload: Callable[[], None], *topics: Topic) -> None:
        super().__init__(panel)
        self._panel = panel
        self._reload = reload
        self._topics = topics
        self._stale = True
        self._is_due = False
        self._due.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        panel.installEventFilter(self)

    @property
    def is_stale(self) -> bool:
        """Whether what the panel shows may be out of date."""
        return self._stale

    def note(self, changes: Changes) -> None:
        """Something changed; reload if it is one of our topics."""
        if changes.touches(*self._topics):
            self.spoil()

    def spoil(self) -> None:
        """What is shown is out of date, for a reason of the panel's own (another filter, another case)."""
        self._stale = True
        if self._panel.isVisible():
            self._soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._stale:
            self._soon()
        return False

    def _soon(self) -> None:
        if not self._is_due:
            self._is_due = True
            self._due.emit()

    def _refresh(self) -> None:
        self._is_due = False
        if self._stale and self._panel.isVisible():
            self._stale = False
            self._reload()
