"""What is known of everybody's training: what the page, the reminder and the objectives are reckoned from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from carestation.identity import RepresentativeId
from carestation.instants import Instant, to_datetime
from carestation.people.representative import Representative
from carestation.training.course import Course
from carestation.training.place import Place


@dataclass(frozen=True, slots=True)
class CourseRecord:
    """That somebody finished a course, with its title as it was then. Kept for good; `score` in per cent."""

    person: RepresentativeId
    course: str
    title: str
    finished_at: Instant
    score: int
    passed: bool


@dataclass(frozen=True, slots=True)
class Assignment:
    """The owner asks a person to pass a course until the end of a day."""

    person: RepresentativeId
    course: str
    due_on: date
    assigned_at: Instant


@dataclass(frozen=True, slots=True)
class TrainingFacts:
    """All of it. `people` are those active at the desk; `required` are keys of courses that all of them take.

    `own` are keys of courses that the owner read in; days are those of `zone`.
    """

    people: tuple[Representative, ...] = ()
    courses: tuple[Course, ...] = ()
    own: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    records: tuple[CourseRecord, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    places: Mapping[tuple[RepresentativeId, str], Place] = field(default_factory=dict)
    zone: str = "UTC"

    def day_of(self, at: Instant) -> date:
        """The day of an instant, as the business reckons days."""
        local: datetime = to_datetime(at).astimezone(ZoneInfo(self.zone))
        return local.date()

    def course(self, key: str) -> Course | None:
        """The course with this key, or None where it was taken away."""
        return next((course for course in self.courses if course.key == key), None)

    def records_of(self, person: RepresentativeId, course: str) -> tuple[CourseRecord, ...]:
        """What somebody finished of a course, the newest first."""
        found = (one for one in self.records if one.person == person and one.course == course)
        return tuple(sorted(found, key=lambda one: one.finished_at, reverse=True))
