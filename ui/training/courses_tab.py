"""Courses: what there is to learn and how far one came; for the owner, who is trained."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.reader import Reader
from carestation.training.facts import CourseRecord, TrainingFacts
from carestation.training.place import Place
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.training.course_acts import CourseActs
from ui.training.course_room import CourseRoom
from ui.training.course_shelf import CourseShelf
from ui.training.team_view import TeamView


class CoursesTab(QWidget):
    """The shelf; in its place the course that is taken, or the owner's overview.

    `said` and `refused` go to the notices.
    """

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, outside: Outside) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self.facts = TrainingFacts()
        self._wanted = ""
        self.shelf = CourseShelf(seat.is_owner)
        self.room = CourseRoom(lane)
        self.team = TeamView()
        self.acts = CourseActs(lane, seat, outside, self)
        self._stack = QStackedWidget()
        for view in (self.shelf, self.room, self.team):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.shelf)
        self._join()
        self._freshness = Freshness(self, self._reload, Topic.TRAINING, Topic.PERSON)
        lane.changed.connect(self._freshness.note)

    @property
    def inner(self) -> QWidget:
        """What is in view: the shelf, the course or the overview."""
        return self._stack.currentWidget() or self.shelf

    def open(self, key: str) -> None:
        """Show a course on the shelf."""
        self._wanted = key
        self._put(self.shelf)
        self._freshness.spoil()

    def begin(self) -> None:
        """Take the course in view: go on where it was left, else from its first page."""
        self._take(anew=False)

    def begin_anew(self) -> None:
        """From the first page, whatever was answered before."""
        self._take(anew=True)

    def show_team(self) -> None:
        """Who is trained."""
        self._put(self.team)

    def keep(self) -> None:
        """Before the window closes."""
        if self.inner is self.room:
            self.room.keep()

    def _take(self, *, anew: bool) -> None:
        chosen, person = self.shelf.chosen, self._seat.person_id
        if chosen is None or person is None:
            return
        key = chosen.course.key
        place = Place() if anew else self.facts.places.get((person, key), Place())
        self.room.open(chosen.course, place, len(self.facts.records_of(person, key)))
        self._put(self.room)

    def _reload(self) -> None:
        self._lane.ask(_facts, self._show)

    def _show(self, facts: TrainingFacts) -> None:
        person = self._seat.person_id
        if person is None:
            return
        self.facts = facts
        today = facts.day_of(self._seat.clock())
        self.shelf.show_facts(facts, person, today, self._wanted)
        self._wanted = ""
        if self._seat.is_owner:
            self.team.show_facts(facts, today)

    def _come_back(self) -> None:
        self._put(self.shelf)

    def _put(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        if self.isVisible():
            view.setFocus()

    def _assign(self) -> None:
        if self.shelf.chosen is not None:
            today = self.facts.day_of(self._seat.clock())
            self.acts.ask_whom(self.shelf.chosen.course, self.facts, today)

    def _require(self, required: bool) -> None:
        if self.shelf.chosen is not None:
            self.acts.require(self.shelf.chosen.course, required)

    def _write_out(self) -> None:
        if self.shelf.chosen is not None:
            self.acts.write_out(self.shelf.chosen.course)

    def _take_away(self) -> None:
        if self.shelf.chosen is not None:
            self.acts.take_away(self.shelf.chosen.course)

    def _certify(self, record: CourseRecord) -> None:
        self.acts.save_certificate(record)

    def _join(self) -> None:
        card = self.shelf.card
        card.begun.connect(self.begin)
        card.anew.connect(self.begin_anew)
        card.assigning.connect(self._assign)
        card.required.connect(self._require)
        card.exporting.connect(self._write_out)
        card.dropping.connect(self._take_away)
        for part in (card, self.room):
            part.certificate_wanted.connect(self._certify)
        for back in (self.room, self.team):
            back.left.connect(self._come_back)
        self.shelf.adding.connect(self.acts.read_in)
        self.shelf.overview_wanted.connect(self.show_team)
        self.acts.added.connect(self.open)
        self.acts.said.connect(self.said)
        self.acts.refused.connect(self.refused)


def _facts(read: Reader) -> TrainingFacts:
    return read.training.facts()
