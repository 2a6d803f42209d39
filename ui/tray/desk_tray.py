"""The desk in the tray: the number due, and a menu for what people do without looking at the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.commands.registry import CommandRegistry, title_of
from ui.theme import icons
from ui.theme.appearance import Appearance
from ui.tray.tray_picture import tray_icon
from ui.windows.desk_window import DeskWindow

COMMANDS = ("case.next", "log.call")
STAY_MS = 10_000


class DeskTray(QObject):
    """`clicked_message` follows a click on what `say` said; `quiet_wanted` carries whether it is to be quiet."""

    clicked_message = Signal()
    quiet_wanted = Signal(bool)

    def __init__(self, window: DeskWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._count = 0
        self.menu = QMenu(window)
        self.quiet = QAction(icons.icon("bell"), self.tr("Quiet until tomorrow"), self, checkable=True)
        self._fill(window.registry)
        self.icon = QSystemTrayIcon(tray_icon(0), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.clicked_message)
        self.quiet.triggered.connect(self.quiet_wanted)
        appearance.changed.connect(self._draw)
        self.show_count(0)

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a tray, so that the window can be left to it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def can_say(self) -> bool:
        """Whether a notification would be seen."""
        return self.is_there and QSystemTrayIcon.supportsMessages()

    def say(self, title: str, text: str) -> None:
        """A notification at the icon."""
        self.icon.showMessage(title, text, tray_icon(0), STAY_MS)

    def show_count(self, count: int) -> None:
        """So much is due. A tray may come later than the program that the PC started at login."""
        self._count = count
        if self.is_there and not self.icon.isVisible():
            self.icon.show()
        words = self.tr("%n thing(s) due", "", count) if count else self.tr("Nothing is due")
        self.icon.setToolTip(f"{self._window.windowTitle()}\n{words}")
        self._draw()

    def open_window(self) -> None:
        """Bring the window to the front, wherever it was."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _draw(self) -> None:
        self.icon.setIcon(tray_icon(self._count))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_window()

    def _fill(self, registry: CommandRegistry) -> None:
        opening = QAction(icons.icon("monitor"), self.tr("Open CareStation"), self)
        opening.triggered.connect(self.open_window)
        self.menu.addAction(opening)
        self.menu.setDefaultAction(opening)
        for command_id in COMMANDS:
            self.menu.addAction(self._from_the_tray(registry, command_id))
        self.menu.addSeparator()
        self.menu.addAction(self.quiet)
        self.menu.addSeparator()
        leaving = QAction(icons.icon("log-out"), title_of(registry.command("desk.quit")), self)
        leaving.triggered.connect(registry.action("desk.quit").trigger)
        self.menu.addAction(leaving)

    def _from_the_tray(self, registry: CommandRegistry, command_id: str) -> QAction:
        """A command that first opens the window; offered while the command is."""
        of_the_window = registry.action(command_id)
        action = QAction(of_the_window.icon(), title_of(registry.command(command_id)), self)
        action.triggered.connect(self.open_window)
        action.triggered.connect(of_the_window.trigger)
        action.setEnabled(of_the_window.isEnabled())
        of_the_window.enabledChanged.connect(action.setEnabled)
        return action
