"""The real window, in which Ben signs in: `python -m tests.journeys.reminded_desk STORE KEY MEMORY NOW`.

It prints a JSON triple for each reminder in its notices, and one whenever the store has remembered them. The clock
begins at NOW (an instant) and goes on with the machine's. It ends when it is killed.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from carestation.instants import Instant
from carestation.keys.key_store import Answer, Missing
from carestation.keys.master_key import MasterKey
from carestation.reminders.remind import Reminding
from db.store_access import LocalStoreAccess
from ui.case.outside import Outside
from ui.desk.desk_room import DeskRoom
from ui.desk.session import Session
from ui.sign_in.person_button import PersonButton
from ui.theme.appearance import Appearance


class NoKeys:
    """A machine without a key store."""

    def find(self, store_id: str) -> Answer:
        return Missing()

    def keep(self, store_id: str, key: MasterKey) -> None:
        """Not asked for here."""

    def forget(self, store_id: str) -> None:
        """Not asked for here."""


class Clock:
    """The machine's, as if it had been set to another time when the program began."""

    def __init__(self, now: int) -> None:
        self._ahead = now - time.monotonic() * 1000

    def __call__(self) -> Instant:
        return Instant(round(self._ahead + time.monotonic() * 1000))


class Ben(QObject):
    """Signs in as soon as he can, and says what he is told."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._hands = QTimer(self, interval=10)
        self._hands.timeout.connect(self._sign_in)
        session.shown.connect(self._sees_the_window)

    def _sees_the_window(self, _: object) -> None:
        assert self._session.lock is not None
        self._session.lock.seated.connect(self._sits_down)
        self._hands.start()

    def _sign_in(self) -> None:
        chosen = QApplication.focusWidget()
        if isinstance(chosen, PersonButton):
            is_ben = chosen.person.first_name == "Ben"
            QTest.keyClick(chosen, Qt.Key.Key_Return if is_ben else Qt.Key.Key_Right)

    def _sits_down(self, _: object) -> None:
        self._hands.stop()
        watch = self._room.reminders.watch
        watch.looked.connect(self._looked)
        watch.remembered.connect(self._remembered)

    @property
    def _room(self) -> DeskRoom:
        assert self._session.room is not None
        return self._session.room

    def _looked(self, found: Reminding) -> None:
        if found.tell:
            assert self._session.window is not None
            (notice,) = [one for one in self._session.window.notices.notices if one.about == "due"]
            say("told", notice.spoken, [item.text for item in found.tell])

    def _remembered(self) -> None:
        say("remembered", "", [])


def say(what: str, words: str, texts: list[str]) -> None:
    """Print it, before anything else happens."""
    sys.stdout.write(json.dumps([what, words, texts]) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Runs until it is killed."""
    store, key, memory, now = sys.argv[1:]
    app = QApplication([])
    clock = Clock(int(now))
    access = LocalStoreAccess(Path(store), NoKeys(), clock=clock)
    outside = Outside(say_on_desktop=lambda title, text: say("desktop", f"{title} {text}", []))
    session = Session(access, MasterKey.from_hex(key), Appearance(app), clock, Path(memory), outside)
    ben = Ben(session)
    say("begin", "", [])
    status = app.exec()
    del ben
    return status


if __name__ == "__main__":
    sys.exit(main())
