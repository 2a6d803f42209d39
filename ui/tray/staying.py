"""What closing and minimising mean where the window can be left to the tray."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from carestation.settings.this_pc import MINIMISE_TO_TRAY, STAY, WHEN_CLOSED
from ui.settings.pc_settings import PcSettings
from ui.tray.desk_tray import DeskTray
from ui.windows.desk_window import DeskWindow

TOLD = "told_of_the_tray"


class Staying(QObject):
    """`stayed_first` is emitted once for a person at this PC: the first time that the window went to the tray."""

    stayed_first = Signal()

    def __init__(self, window: DeskWindow, tray: DeskTray, settings: PcSettings) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._settings = settings
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._stays_when_closed():
            event.ignore()
            self._hide()
            return True
        if event.type() == QEvent.Type.WindowStateChange and self._stays_when_minimised():
            QTimer.singleShot(0, self, self._hide)  # once the desktop has done with the change
        return False

    def _stays_when_closed(self) -> bool:
        """Never where the person quits, nor where the system ends the session: it would wait for us."""
        app = cast("QGuiApplication", QGuiApplication.instance())
        ends = self._window.is_leaving or app.isSavingSession()
        return not ends and self._tray.is_there and self._settings.get(WHEN_CLOSED) == STAY

    def _stays_when_minimised(self) -> bool:
        return self._window.isMinimized() and self._tray.is_there and self._settings.get(MINIMISE_TO_TRAY)

    def _hide(self) -> None:
        self._window.hide()
        if not self._window.memory.word(TOLD):
            self._window.memory.set_word(TOLD, "yes")
            self.stayed_first.emit()
