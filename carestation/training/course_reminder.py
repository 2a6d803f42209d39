"""When to say that a course is due: once a day at most, and never of what is not due within a week. Pure."""

from __future__ import annotations

from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.training.facts import TrainingFacts
from carestation.training.standing import Standing, due_courses

TOLD = "courses"
"""The key under which a reminder is remembered (`NoteTold`)."""


def to_remind(
    facts: TrainingFacts, person: RepresentativeId, told_at: Instant | None, now: Instant
) -> tuple[Standing, ...]:
    """What to tell now, the most overdue first; nothing where this day was told already."""
    today = facts.day_of(now)
    if told_at is not None and facts.day_of(told_at) >= today:
        return ()
    return due_courses(facts, person, today)
