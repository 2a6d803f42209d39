"""One open store in one window: lanes, sign-in, the desk's room, and the way out in a fixed order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from carestation import places
from carestation.clock import Clock, system_clock
from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.keys.master_key import MasterKey
from carestation.people.representative import Representative
from carestation.reader import Reader
from carestation.settings.catalogue import (
    BUSINESS_NAME,
    COUNTRY,
    SAMPLE,
)
from carestation.store_access import StoreAccess
from ui.case.live_calendars import LiveCalendars, present_calendars
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.desk.desk_room import DeskRoom, Facts
from ui.desk.live_issue_types import LiveIssueTypes, present_issue_types
from ui.lanes.database_lane import DatabaseLane
from ui.lanes.lanes import Lanes
from ui.lanes.reader_lane import ReaderLane
from ui.lanes.work_lane import WorkLane
from ui.sign_in.desk_lock import DeskLock
from ui.sign_in.password_check import PasswordCheck
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat
from ui.windows.window_memory import WindowMemory


class _Known:
    """What is asked of the store once, before anybody signs in."""

    def __init__(self, read: Reader) -> None:
        self.calendars = present_calendars(read)
        self.issue_types = present_issue_types(read)
        self.facts = Facts(read.setting(BUSINESS_NAME), read.setting(COUNTRY), read.setting(SAMPLE))
        self.people: tuple[Representative, ...] = read.people()


class Session(QObject):
    """From an open store to its closing.

    `troubled` carries what kept the store from opening, `unsettled` says that nobody is at this desk yet,
    `shown` carries a new window, `furnished` its room once somebody sits there, `ended` says that it is closed
    and every lane has ended. `seated` sits down without signing in: at a throw-away desk, where nothing is private.
    """

    troubled = Signal(object)
    unsettled = Signal()
    shown = Signal(object)
    furnished = Signal(object)
    ended = Signal()

    def __init__(
        self,
        access: StoreAccess,
        key: MasterKey,
        appearance: Appearance,
        clock: Clock = system_clock,
        memory: Path | None = None,
        outside: Outside | None = None,
        parent: QObject | None = None,
        seated: RepresentativeId | None = None,
    ) -> None:
        super().__init__(parent)
        self._to_seat = seated
        self._access = access
        self._appearance = appearance
        self._clock = clock
        self._memory = memory or places.window_state()
        self._outside = outside or Outside()
        self._lane = DatabaseLane(partial(access.open_desk, key), self)
        self._lanes: Lanes | None = None
        self._known: _Known | None = None
        self.window: DeskWindow | None = None
        self.room: DeskRoom | None = None
        self.lock: DeskLock | None = None
        self.heartbeat = Heartbeat(clock, self)
        self._lane.opened.connect(self._opened)

    def _opened(self, fault: CareError | None) -> None:
        if fault is not None:
            self._lane.close()
            self.troubled.emit(fault)
            return
        self._lanes = Lanes(WorkLane(self), ReaderLane(self._access.open_reader, self), self._lane)
        self._lane.ask(_Known, self._welcome)

    def _welcome(self, known: _Known) -> None:
        if not known.people:
            self._end()
            self.unsettled.emit()
            return
        self._known = known
        lock = self._open_window()
        person = next((one for one in known.people if one.id == self._to_seat), None)
        if person is None:
            lock.sign_in()
        else:
            lock.seat(person)

    def _open_window(self) -> DeskLock:
        """A window with nobody at it yet."""
        window = self.window = DeskWindow(self._appearance, WindowMemory(self._memory))
        window.closing.connect(self._closing)
        window.notices.follow(self._lane)
        if self._lanes is not None:
            self._lanes.reader.failed.connect(window.notices.fail)
            self._lanes.work.failed.connect(window.notices.fail)
        lock = self.lock = DeskLock(
            window, self._lane, PasswordCheck(self._lane, self._clock, window), self._clock
        )
        lock.seated.connect(self._seated)
        self.heartbeat.tick.connect(lock.idle.look)
        window.show()
        self.shown.emit(window)
        return lock

    def _seated(self, person: Representative) -> None:
        """Somebody sits down. Another person than before gets a window of their own."""
        if self.room is None:
            self._furnish(person)
        elif self.room.person_id != person.id:
            self._change_people(person)

    def _furnish(self, person: Representative) -> None:
        window, known, lanes = self.window, self._known, self._lanes
        if window is None or known is None or lanes is None:
            return
        calendars = LiveCalendars(known.calendars, self._lane)
        issue_types = LiveIssueTypes(known.issue_types, self._lane)
        seat = Seat(person, known.calendars.default, self._clock, issue_types, calendars)
        facts = replace(known.facts, practice=self._to_seat is not None)
        self.room = DeskRoom(
            window, lanes, self._access, seat, facts, self.heartbeat, self._outside, self._appearance
        )
        words = self.tr("Sample business") if known.facts.sample else self.tr("Encrypted store")
        window.setWindowTitle(f"{known.facts.business} – CareStation")
        window.status.say("person", self.tr("Signed in: {name}").format(name=person.name))
        window.status.say("store", words, str(self._access.path))
        self.room.begin()
        self.heartbeat.start()
        self.furnished.emit(self.room)

    def _change_people(self, person: Representative) -> None:
        """What the one before was writing is kept as theirs."""
        before = self.window
        if before is None or self.room is None:
            return
        self.heartbeat.stop()
        self.room.keep()
        self.room = None
        before.closing.disconnect(self._closing)
        lock = self._open_window()
        before.leave()
        before.deleteLater()
        lock.seat(person)

    def _closing(self) -> None:
        self.heartbeat.stop()
        if self.room is not None:
            self.room.keep()
        if self.window is not None:
            self.window.deleteLater()
        self._end()

    def _end(self) -> None:
        if self._lanes is not None:
            self._lanes.close()
        else:
            self._lane.close()
        self.ended.emit()
