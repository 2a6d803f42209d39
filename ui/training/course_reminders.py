"""Says quietly, once a day at most, which courses are due; a badge in the rail counts them meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from carestation.changes import Changes, Topic
from carestation.desk import Desk
from carestation.identity import RepresentativeId
from carestation.instants import HOUR, Instant
from carestation.reader import Reader
from carestation.reminders.note_told import NoteTold
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.notices.notice import Notice, NoticeTone
from ui.windows.desk_window import DeskWindow

if TYPE_CHECKING:
    from carestation.training.standing import Standing

Due = tuple["Standing", ...]


class CourseReminders(QObject):
    """Looks a minute after the start, then hourly and after changes. `course_chosen` carries a course's key."""

    course_chosen = Signal(str)

    def __init__(self, window: DeskWindow, lane: Lane, seat: Seat) -> None:
        super().__init__(window)
        self._window, self._lane, self._seat = window, lane, seat
        self._next_look = Instant(seat.clock() + HOUR // 60)
        self._due: Due = ()
        lane.changed.connect(self._changed)

    def tick(self, now: Instant) -> None:
        """A second has passed."""
        if now >= self._next_look:
            self._next_look = Instant(now + HOUR)
            self._look()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(Topic.TRAINING):
            self._look()

    def _look(self) -> None:
        person = self._seat.person_id
        if person is not None:
            self._lane.ask(partial(_look, person, self._seat.clock()), self._show)

    def _show(self, found: tuple[Due, Due]) -> None:
        self._due, to_tell = found
        count = len(self._due)
        self._window.rail.show_count("go.practice", count, self.tr("%n course(s) due", "", count))
        if to_tell:
            self._tell(to_tell)
            self._lane.use(partial(_note, self._seat.clock()))

    def _tell(self, due: Due) -> None:
        title = self.tr("%n course(s) to take soon", "", len(due))
        text = ", ".join(one.course.title for one in due[:3])
        notice = Notice(text, title, NoticeTone.REMINDER, self.tr("Open"), self._open, about="courses")
        self._window.notices.tell(notice)

    def _open(self) -> None:
        self.course_chosen.emit(self._due[0].course.key if self._due else "")


def _look(person: RepresentativeId, now: Instant, read: Reader) -> tuple[Due, Due]:
    """What is due, and what of it to say now. What it needs is imported here, long after the start."""
    from carestation.training.course_reminder import to_remind
    from carestation.training.standing import due_courses

    training = read.training
    facts = training.facts()
    due = due_courses(facts, person, facts.day_of(now))
    return due, to_remind(facts, person, training.told_at(person), now)


def _note(now: Instant, desk: Desk) -> None:
    from carestation.training.course_reminder import TOLD

    desk.do(NoteTold({TOLD: now}))
