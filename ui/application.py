"""The program with its window: from the first start to the last closing."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from carestation import places
from carestation.errors import CareError
from carestation.keys.master_key import MasterKey
from carestation.store_access import StoreAccess, Stores
from ui.desk.session import Session
from ui.lanes.collector import Collector
from ui.notices.crash import CrashWatch
from ui.notices.crash_screen import CrashScreen
from ui.start.one_shot import OneShot
from ui.start.start_window import StartWindow
from ui.theme.appearance import Appearance, Choice
from ui.windows.desk_window import DeskWindow
from ui.windows.window_memory import WindowMemory
from ui.words.language import chosen, speak


class Program(QObject):
    """Opens the start window, then the desk; another store takes the place of the one before.

    `quit_wanted`: the last window was closed, and every lane has ended.
    """

    quit_wanted = Signal()

    def __init__(self, app: QApplication, stores: Stores, *, minimized: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._stores = stores
        self._minimized = minimized
        self.appearance = Appearance(app)
        self._collector = Collector(self)
        self._wear_what_was_worn()
        self.watch = CrashWatch(places.logs(), parent=self)
        self._left_behind = self.watch.install()
        self.start: StartWindow | None = None
        self.session: Session | None = None
        self._one_shot = OneShot(self)
        self._is_between_windows = False
        app.setQuitOnLastWindowClosed(
            False
        )  # going to another store closes one window before the next is there
        app.aboutToQuit.connect(self.end)

    def begin(self) -> None:
        """Go to the store that the program was started with."""
        self._go_to(self._stores.wanted)

    def _go_to(self, access: StoreAccess) -> None:
        if self.start is not None:
            self._is_between_windows = True
            self.start.close()
            self.start.deleteLater()
            self._is_between_windows = False
        self._access = access
        self.start = StartWindow(access)
        self.start.ready.connect(self._ready)
        self.start.sample_wanted.connect(self._look_around)
        self.start.other_store_wanted.connect(self._open_other)
        self.start.closed.connect(self._start_closed)
        self.start.begin()

    def _ready(self, key: MasterKey) -> None:
        self._key = key
        self.session = Session(self._access, key, self.appearance, parent=self)
        self.session.troubled.connect(self._trouble)
        self.session.unsettled.connect(self._resume)
        self.session.shown.connect(self._shown)
        self.session.ended.connect(self._ended)

    def _shown(self, window: DeskWindow) -> None:
        if self.start is not None:
            self._offer_policy(window, self.start)
            self.start.close()
        window.notices.unexpected.connect(self.watch.report)
        CrashScreen(self.watch, window).offer(self._left_behind)
        self._left_behind = ""
        if self._minimized:
            window.showMinimized()

    def _offer_policy(self, window: DeskWindow, start: StartWindow) -> None:
        lock = self.session.lock if self.session is not None else None
        if start.is_new_desk and lock is not None:
            from ui.policy.policy_offer import PolicyOffer

            lock.seated.connect(PolicyOffer(window).offer)

    def _trouble(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            self.watch.report(fault)
        elif self.start is not None:
            self.start.show_trouble(fault)

    def _resume(self) -> None:
        if self.start is not None:
            self.start.resume(self._key)

    def _look_around(self) -> None:
        """The sample takes seconds to make; the window says so meanwhile."""
        if self.start is not None:
            self.start.show_progress(self.tr("Inviting customers to the sample business"), 0, 0)
        self._one_shot.start(self._make_sample, self._go_to, self._trouble)

    def _make_sample(self) -> StoreAccess:
        return self._stores.sample(_unwatched)

    def _open_other(self, path: Path) -> None:
        self._go_to(self._stores.at(path))

    def _ended(self) -> None:
        if self.session is not None and self.session.window is not None:
            self.quit_wanted.emit()

    def _start_closed(self) -> None:
        """Somebody closed the first window instead of answering it; the desk's own says `ended`."""
        has_desk = self.session is not None and self.session.window is not None
        if not self._is_between_windows and not has_desk:
            self.quit_wanted.emit()

    def _wear_what_was_worn(self) -> None:
        memory = WindowMemory(places.window_state())
        choice, zoom = memory.word("theme", Choice.SYSTEM), memory.word("zoom", "100")
        known = choice in tuple(Choice)
        self.appearance.wear(
            Choice(choice) if known else Choice.SYSTEM, int(zoom) if zoom.isdecimal() else 100
        )
        self.appearance.changed.connect(self._remember_looks)

    def _remember_looks(self) -> None:
        memory = WindowMemory(places.window_state())
        memory.set_word("theme", self.appearance.choice)
        memory.set_word("zoom", str(self.appearance.zoom))

    def end(self) -> None:
        """The life ends well: nothing watches any more, nothing is left behind."""
        self._one_shot.close()
        self.watch.remove()
        self._collector.stop()


def _unwatched(_what: str, _done: int, _total: int) -> None:
    """The sample is made in seconds."""


def run(stores: Stores, *, minimized: bool = False) -> int:
    """Open the window, and return when it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CareStation")
    app.setDesktopFileName("carestation")
    speak(app, chosen(WindowMemory(places.window_state())))
    program = Program(app, stores, minimized=minimized)
    program.quit_wanted.connect(app.quit)
    program.begin()
    return app.exec()
