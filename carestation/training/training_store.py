"""What operations ask of the store of training. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.training.course import Course
from carestation.training.facts import Assignment, CourseRecord, TrainingFacts
from carestation.training.place import Place


class TrainingStore(Protocol):
    """Courses of the owner's own, places, records and what was asked of whom."""

    def course(self, key: str) -> Course | None:
        """The course with this key: the owner's own before the one that comes with the program."""
        ...

    def own_text(self, key: str) -> str | None:
        """The text of a course that the owner read in; None where they did not."""
        ...

    def put_own(self, key: str, text: str | None) -> None:
        """Set it, or with None take it away; records stay."""
        ...

    def put_place(self, course: str, place: Place | None) -> None:
        """Where the person who acts is in a course; None forgets it."""
        ...

    def add_record(self, course: Course, score: int, passed: bool) -> CourseRecord:
        """That the person who acts finished a course now."""
        ...

    def assignment(self, person: RepresentativeId, course: str) -> Assignment | None:
        """What is asked of a person about a course."""
        ...

    def put_assignment(self, assignment: Assignment) -> None:
        """Ask it, in place of what was asked before."""
        ...

    def drop_assignment(self, person: RepresentativeId, course: str) -> None:
        """Ask it no longer."""
        ...


class TrainingReader(Protocol):
    """What is asked about training; answers are frozen values."""

    def facts(self) -> TrainingFacts:
        """All that is known."""
        ...

    def text(self, key: str) -> str:
        """The file of a course, as it is here. CareError where there is none."""
        ...

    def told_at(self, person: RepresentativeId) -> Instant | None:
        """When a person was last reminded of courses; None for never, or for very long ago."""
        ...
