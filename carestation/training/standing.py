"""How a person stands with a course, and what is due when. Pure.

A course that the owner asked for is due on the day they named, until it is passed after they asked. A course that
was passed, and is required of everybody or was once asked for, is due again when its months are over.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from carestation.training.course import Course
from carestation.training.facts import TrainingFacts

AHEAD = timedelta(days=7)
"""So long before its day a course counts as due soon."""


class Progress(StrEnum):
    """How far somebody came."""

    NEW = "new"
    BEGUN = "begun"
    NOT_PASSED = "not_passed"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Standing:
    """One person and one course. `wanted`: required of everybody, or asked of this person."""

    person: Representative
    course: Course
    progress: Progress
    wanted: bool
    passed_on: date | None = None
    due_on: date | None = None
    score: int | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether its day is over."""
        return self.due_on is not None and self.due_on < today

    def is_due_soon(self, today: date) -> bool:
        """Whether its day is near, or over."""
        return self.due_on is not None and self.due_on <= today + AHEAD

    def is_trained(self, today: date) -> bool:
        """Passed, and nothing about it is overdue."""
        return self.passed_on is not None and not self.is_overdue(today)


def standing(facts: TrainingFacts, person: Representative, course: Course) -> Standing:
    """How one person stands with one course."""
    records = facts.records_of(person.id, course.key)
    passed = next((record for record in records if record.passed), None)
    asked = next((a for a in facts.assignments if (a.person, a.course) == (person.id, course.key)), None)
    wanted = course.key in facts.required or asked is not None
    passed_on = facts.day_of(passed.finished_at) if passed is not None else None
    due_on = None
    if asked is not None and (passed is None or passed.finished_at < asked.assigned_at):
        due_on = asked.due_on
    elif wanted and passed_on is not None and course.refresh_months:
        due_on = months_later(passed_on, course.refresh_months)
    if (person.id, course.key) in facts.places:
        progress = Progress.BEGUN
    elif passed is not None:
        progress = Progress.PASSED
    else:
        progress = Progress.NOT_PASSED if records else Progress.NEW
    return Standing(
        person, course, progress, wanted, passed_on, due_on, records[0].score if records else None
    )


def standings_of(facts: TrainingFacts, person: RepresentativeId) -> tuple[Standing, ...]:
    """A person's courses, in the order of the list; empty for somebody who is not at the desk."""
    found = next((one for one in facts.people if one.id == person), None)
    return tuple(standing(facts, found, course) for course in facts.courses) if found is not None else ()


def wanted_standings(facts: TrainingFacts) -> tuple[Standing, ...]:
    """What is required of anybody: by name, then in the order of the list."""
    every = (standing(facts, person, course) for person in facts.people for course in facts.courses)
    return tuple(one for one in every if one.wanted)


def due_courses(facts: TrainingFacts, person: RepresentativeId, today: date) -> tuple[Standing, ...]:
    """What this person should take by now or within a week, the most overdue first."""
    due = (one for one in standings_of(facts, person) if one.is_due_soon(today))
    return tuple(sorted(due, key=lambda one: (one.due_on or today, one.course.title)))


def months_later(day: date, months: int) -> date:
    """The same day of a later month; the last of a month that is too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
