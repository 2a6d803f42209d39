"""How the program is there while its window is not in front: the tray, or the desktop's notifications alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.settings.pc_settings import PcSettings
from ui.start.one_shot import OneShot
from ui.theme.appearance import Appearance
from ui.tray.bus_message import has_bus, say_on_bus
from ui.tray.desk_tray import DeskTray
from ui.tray.staying import Staying
from ui.windows.desk_window import DeskWindow

SayOnDesktop = Callable[[str, str], None]


class Presence(QObject):
    """`opened` follows a click on a notification. `say_on_desktop` stands in for the desktop in tests and tours."""

    opened = Signal()
    quiet_wanted = Signal(bool)

    def __init__(
        self,
        window: DeskWindow,
        appearance: Appearance,
        settings: PcSettings,
        say_on_desktop: SayOnDesktop | None = None,
    ) -> None:
        super().__init__(window)
        self._say_on_desktop = say_on_desktop
        self._one_shot = OneShot(self)
        self.tray = DeskTray(window, appearance)
        self.staying = Staying(window, self.tray, settings)
        self.tray.clicked_message.connect(self._open)
        self.tray.quiet_wanted.connect(self.quiet_wanted)
        self.staying.stayed_first.connect(self._say_that_it_stays)
        window.closing.connect(self._leave)

    def say(self, title: str, text: str) -> None:
        """A notification, by the way that this desktop has; nothing where it has none."""
        if self._say_on_desktop is not None:
            self._say_on_desktop(title, text)
        elif self.tray.can_say:
            self.tray.say(title, text)
        elif has_bus():
            self._one_shot.start(partial(say_on_bus, title, text), _heard, _failed, may_hang=True)

    def show(self, due: int, *, is_quiet: bool) -> None:
        """So much is due, and whether somebody asked for quiet."""
        self.tray.show_count(due)
        self.tray.quiet.setChecked(is_quiet)

    def _open(self) -> None:
        self.tray.open_window()
        self.opened.emit()

    def _say_that_it_stays(self) -> None:
        words = self.tr("It goes on reminding you. To end it, choose Quit in the menu of this icon.")
        self.say(self.tr("CareStation is in the tray"), words)

    def _leave(self) -> None:
        """No icon without a window behind it."""
        self.tray.icon.hide()
        self._one_shot.close()


def _heard(_: bool) -> None:
    """Whether or not it was shown, the window's notice says the same."""


def _failed(fault: Exception) -> None:
    raise fault
