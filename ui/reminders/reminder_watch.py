"""Looks at what is due each minute, after changes and after sleep, and remembers what it told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from carestation.changes import Changes, Topic
from carestation.desk import Desk
from carestation.identity import RepresentativeId
from carestation.instants import MINUTE, Instant
from carestation.reader import Reader
from carestation.reminders.note_told import NoteTold
from carestation.reminders.quiet import Quiet
from carestation.reminders.remind import Reminding, remind
from ui.case.seat import Seat
from ui.lanes.lane import Lane

_TOPICS = (Topic.CASE, Topic.FOLLOW_UP, Topic.SETTING)


class ReminderWatch(QObject):
    """`looked` carries each `Reminding`; what it says to tell was told once that signal has been handled.

    Told first and remembered then, which `remembered` says: a program that is killed in between repeats itself,
    but loses nothing.
    """

    looked = Signal(object)
    remembered = Signal()

    def __init__(
        self, lane: Lane, seat: Seat, quiet: Callable[[], Quiet], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._quiet = quiet
        self._minute = 0
        self._is_looking = self._look_again = False
        self._told: dict[str, Instant] = {}
        lane.changed.connect(self._changed)

    def tick(self, now: Instant) -> None:
        """A second has passed."""
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self.look()

    def look(self) -> None:
        """Look now; while a look is on its way, once more after it."""
        person = self._seat.person_id
        if person is None or self._is_looking:
            self._look_again = person is not None
            return
        self._is_looking = True
        question = partial(_look, person, self._quiet(), self._seat.clock(), dict(self._told))
        self._lane.ask(question, self._show, self._failed)

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TOPICS):
            self.look()

    def _show(self, found: Reminding) -> None:
        self.looked.emit(found)
        self._told |= found.remember
        if found.remember:
            self._lane.use(partial(_note, found.remember), self._noted, self._failed)
        else:
            self._noted()

    def _noted(self, _: object = None) -> None:
        self._is_looking = False
        self.remembered.emit()
        if self._look_again:
            self._look_again = False
            self.look()

    def _failed(self, fault: Exception) -> None:
        """A store that cannot be read or written says so; what was told is known here all the same."""
        self._is_looking = self._look_again = False
        self._lane.failed.emit(fault)


def _look(
    person: RepresentativeId, quiet: Quiet, now: Instant, told: Mapping[str, Instant], read: Reader
) -> Reminding:
    facts = read.due(person, now)
    return remind(replace(facts, told={**facts.told, **told}), quiet, now)


def _note(told: Mapping[str, Instant], desk: Desk) -> None:
    desk.do(NoteTold(told))
