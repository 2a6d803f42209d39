"""The owner asks people to pass a course until a day, or asks it no longer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import RepresentativeId
from carestation.instants import to_datetime
from carestation.operation import Outcome
from carestation.people.owner_only import owner_only
from carestation.settings.catalogue import ZONE
from carestation.training.facts import Assignment
from carestation.work import Work

_TOUCHED = Changes.of(Topic.TRAINING)


@dataclass(frozen=True, slots=True)
class AssignCourse:
    """`due_on` is the last day; None asks it no longer. The undo asks what was asked before."""

    course: str
    people: tuple[RepresentativeId, ...]
    due_on: date | None
    title: str = "assign course"
    said: str = ""

    def run(self, work: Work) -> Outcome[None]:
        """BadInput for a day that is over; Refused for anybody but the owner, and for a course that is gone."""
        owner_only(work, "assigns courses")
        if work.training.course(self.course) is None:
            raise Refused("This course was taken away meanwhile.")
        today = to_datetime(work.now).astimezone(ZoneInfo(work.settings.get(ZONE))).date()
        if self.due_on is not None and self.due_on < today:
            raise BadInput("That day is over.", remedy="Choose today or a later day.")
        before = tuple((one, work.training.assignment(one, self.course)) for one in self.people)
        for person in self.people:
            if self.due_on is None:
                work.training.drop_assignment(person, self.course)
            else:
                work.training.put_assignment(Assignment(person, self.course, self.due_on, work.now))
        return Outcome(None, _TOUCHED, _Restore(self.course, before, self), self.said)


@dataclass(frozen=True, slots=True)
class _Restore:
    """Ask exactly what was asked before."""

    course: str
    before: tuple[tuple[RepresentativeId, Assignment | None], ...]
    again: AssignCourse = field(repr=False)
    title: str = "assign course"

    def run(self, work: Work) -> Outcome[None]:
        """Its undo assigns once more."""
        for person, asked in self.before:
            if asked is None:
                work.training.drop_assignment(person, self.course)
            else:
                work.training.put_assignment(asked)
        return Outcome(None, _TOUCHED, self.again)
