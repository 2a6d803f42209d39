"""One open store in one window: lanes, sign-in, the desk's room, and the way out in a fixed order."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from carestation import places
from carestation.clock import Clock, system_clock
from carestation.errors import CareError
from carestation.keys.master_key import MasterKey
from carestation.people.representative import Representative
from carestation.reader import Reader
from carestation.settings.catalogue import (
    BUSINESS_NAME,
    COUNTRY,
    HOLIDAYS,
    LOCK_AFTER,
    SAMPLE,
    WEEKLY_HOURS,
    ZONE,
)
from carestation.settings.hours import calendar_of
from carestation.sops.library import issue_types
from carestation.store_access import StoreAccess
from carestation.timers.business_hours import BusinessHours
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.desk.desk_room import DeskRoom, Facts
from ui.lanes.database_lane import DatabaseLane
from ui.lanes.lanes import Lanes
from ui.lanes.reader_lane import ReaderLane
from ui.lanes.work_lane import WorkLane
from ui.sign_in.door import Door
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat
from ui.windows.window_memory import WindowMemory


class _Known:
    """What is asked of the store once, before anybody signs in."""

    def __init__(self, read: Reader) -> None:
        zone, weekly, holidays = read.setting(ZONE), read.setting(WEEKLY_HOURS), read.setting(HOLIDAYS)
        self.hours: BusinessHours = calendar_of(zone, weekly, holidays)
        self.facts = Facts(read.setting(BUSINESS_NAME), read.setting(COUNTRY), read.setting(SAMPLE))
        self.people: tuple[Representative, ...] = read.people()
        self.lock_after: int = read.setting(LOCK_AFTER)


class Session(QObject):
    """From an open store to its closing.

    `troubled` carries what kept the store from opening, `unsettled` says that nobody is at this desk yet,
    `ended` that the window is closed and every lane has ended.
    """

    troubled = Signal(object)
    unsettled = Signal()
    shown = Signal()
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
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._appearance = appearance
        self._clock = clock
        self._memory = memory or places.window_state()
        self._outside = outside or Outside()
        self.window: DeskWindow | None = None
        self.room: DeskRoom | None = None
        self._known: _Known | None = None
        lane = DatabaseLane(partial(access.open_desk, key), self)
        lane.opened.connect(self._opened)
        self.lanes: Lanes | None = None
        self._lane = lane
        self.heartbeat = Heartbeat(clock, self)

    def close(self) -> None:
        """Close the window; the lanes follow."""
        if self.window is not None:
            self.window.close()
        else:
            self._end()

    def _opened(self, fault: CareError | None) -> None:
        if fault is not None:
            self._lane.close()
            self.troubled.emit(fault)
            return
        self.lanes = Lanes(WorkLane(self), ReaderLane(self._access.open_reader, self), self._lane)
        self._lane.ask(_Known, self._welcome)

    def _welcome(self, known: _Known) -> None:
        if not known.people:
            self._end()
            self.unsettled.emit()
            return
        self._known = known
        self.window = window = DeskWindow(self._appearance, WindowMemory(self._memory))
        window.closing.connect(self._closing)
        self._listen(window)
        self.door = Door(window, self._lane, self._lanes.work, self._memory, known.lock_after, self._clock)
        self.door.entered.connect(self._enter)
        window.show()
        self.door.open(known.people)
        self.shown.emit()

    @property
    def _lanes(self) -> Lanes:
        assert self.lanes is not None
        return self.lanes

    def _listen(self, window: DeskWindow) -> None:
        """Every lane's failures and sentences come to the window's notices."""
        window.notices.follow(self._lane)
        self._lanes.reader.failed.connect(window.notices.fail)
        self._lanes.work.failed.connect(window.notices.fail)

    def _enter(self, person: Representative) -> None:
        """Somebody signed in. Another person than before gets a room of their own: the old one goes with it."""
        assert self.window is not None
        assert self._known is not None
        seat = Seat(person, self._known.hours, self._clock, issue_types)
        self.window.uncover()
        if self.room is None:
            self.room = DeskRoom(
                self.window, self._lanes, self._access, seat, self._known.facts, self.heartbeat, self._outside
            )
            self._say_where(person)
            self.room.begin()
            self.heartbeat.start()

    def _say_where(self, person: Representative) -> None:
        assert self.window is not None
        facts = self._known.facts if self._known else None
        self.window.setWindowTitle(f"{facts.business} – CareStation" if facts else "CareStation")
        self.window.status.say("person", self.tr("Signed in: {name}").format(name=person.name))
        words = self.tr("Sample business") if facts and facts.sample else self.tr("Encrypted store")
        self.window.status.say("store", words, str(self._access.path))

    def _closing(self) -> None:
        self.heartbeat.stop()
        if self.window is not None:
            self.window.deleteLater()
        self._end()

    def _end(self) -> None:
        if self.lanes is not None:
            self.lanes.close()
        else:
            self._lane.close()
        self.ended.emit()
