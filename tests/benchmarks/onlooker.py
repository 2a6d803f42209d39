"""Somebody who looks on while the program starts: sits down as the owner, and notes when the inbox is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from carestation.people.representative import Role
from tests.benchmarks.own_process import report
from ui.application import Program
from ui.desk.session import Session
from ui.inbox.inbox_view import InboxView
from ui.sign_in.person_button import PersonButton
from ui.windows.desk_window import DeskWindow


class Onlooker(QObject):
    """Call `follow` once the program has begun."""

    def __init__(self, program: Program, started_ns: int) -> None:
        super().__init__(program)
        self._program = program
        self._started_ns = started_ns
        self._glances = QTimer(self, interval=1)
        self._glances.timeout.connect(self._click_owner)

    def follow(self) -> None:
        """From the window before the desk to the desk's."""
        assert self._program.start is not None
        self._program.start.ready.connect(self._opening)

    @property
    def _session(self) -> Session:
        assert self._program.session is not None
        return self._program.session

    @property
    def _window(self) -> DeskWindow:
        assert self._session.window is not None
        return self._session.window

    @property
    def _view(self) -> InboxView:
        assert self._session.room is not None
        return self._session.room.inbox.view

    def _opening(self, _: object) -> None:
        self._session.shown.connect(self._shown)

    def _shown(self, _: object) -> None:
        assert self._session.lock is not None
        self._session.lock.seated.connect(self._seated)
        self._glances.start()

    def _click_owner(self) -> None:
        """As soon as there is somebody to click on."""
        people = self._window.findChildren(PersonButton)
        owner = next((button for button in people if button.person.role is Role.OWNER), None)
        if owner is not None:
            self._glances.stop()
            owner.click()

    def _seated(self, _: object) -> None:
        assert self._session.room is not None
        self._session.room.inbox.table.loaded.connect(self._loaded)

    def _loaded(self, _: bool) -> None:
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        report(self._started_ns)
        self._window.close()
