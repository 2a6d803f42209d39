"""Who may see the desk: signing in at the start, locking by key or after idle time, unlocking."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from carestation.changes import Changes, Topic
from carestation.clock import Clock, system_clock
from carestation.desk import Desk
from carestation.identity import RepresentativeId
from carestation.instants import MINUTE
from carestation.people.representative import Representative
from carestation.reader import Reader
from carestation.settings.catalogue import LOCK_AFTER
from ui.lanes.lane import Lane
from ui.sign_in.idle import Idle
from ui.sign_in.lock_page import LockPage
from ui.sign_in.password_check import PasswordCheck
from ui.sign_in.sign_in_page import SignInPage
from ui.windows.desk_window import DeskWindow

_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool)


class DeskLock(QObject):
    """Binds `desk.lock`. Connect the heartbeat's tick to `idle.look`.

    `seated` has the Representative each time somebody signs in or unlocks, once the desk acts in their name and
    can be seen. What is written stays written: the pages are covered, not closed.
    """

    seated = Signal(object)

    def __init__(
        self, window: DeskWindow, lane: Lane, check: PasswordCheck, clock: Clock = system_clock
    ) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._check = check
        self._person: Representative | None = None
        self._is_locked = False
        self._focus: QWidget | None = None
        self._put_away: list[QWidget] = []
        self.idle = Idle(clock, self)
        self.idle.fell_idle.connect(self._fell_idle)
        window.registry.bind("desk.lock", self.lock)
        lane.changed.connect(self._note)
        self._read_limit()

    @property
    def person(self) -> Representative | None:
        """Who sits at the desk; None before the first has signed in."""
        return self._person

    def sign_in(self) -> None:
        """Cover the desk with the page on which people sign in."""
        page = SignInPage(self._lane, self._check, self._window.memory)
        page.signed_in.connect(self.seat)
        self._cover(page)

    def lock(self) -> None:
        """Cover the desk until the same person unlocks it, or another signs in."""
        if self._person is None or self._is_locked:
            return
        page = LockPage(self._person, self._check)
        page.unlocked.connect(self.seat)
        page.other_wanted.connect(self.sign_in)
        self._cover(page)

    def seat(self, person: Representative) -> None:
        """Somebody has proved who they are: let the desk act in their name, and show it."""
        self._lane.use(partial(_sit_down, person.id), partial(self._uncover, person))

    def _cover(self, page: QWidget) -> None:
        if not self._is_locked:
            self._is_locked = True
            self._focus = QApplication.focusWidget()
            self._put_windows_away()
        self._window.cover(page)

    def _put_windows_away(self) -> None:
        """Menus close; dialogs go out of sight and come back with the same person."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        others = [
            one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self._window
        ]
        self._put_away = [one for one in others if one.parent() is not None]
        for one in self._put_away:
            one.hide()

    def _uncover(self, person: Representative, _: None) -> None:
        is_same = self._person is not None and self._person.id == person.id
        self._person = person
        self._is_locked = False
        self._window.uncover()
        for one in self._put_away:
            if not shiboken6.isValid(one):
                continue
            if is_same:
                one.show()
            else:
                one.close()
        self._put_away = []
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self.seated.emit(person)

    def _fell_idle(self) -> None:
        if self._person is not None:
            self._lane.ask(_everybody, self._lock_what_a_password_guards)

    def _lock_what_a_password_guards(self, people: tuple[Representative, ...]) -> None:
        """Nobody is asked for a password that they do not have."""
        for person in people:
            if self._person is not None and person.id == self._person.id and person.has_password:
                self._person = person
                self.lock()

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTING):
            self._read_limit()

    def _read_limit(self) -> None:
        self._lane.ask(_lock_after, self._limit)

    def _limit(self, minutes: int) -> None:
        self.idle.limit_ms = max(0, minutes) * MINUTE


def _sit_down(person: RepresentativeId, desk: Desk) -> None:
    desk.actor = person


def _everybody(read: Reader) -> tuple[Representative, ...]:
    return read.people()


def _lock_after(read: Reader) -> int:
    return read.setting(LOCK_AFTER)
