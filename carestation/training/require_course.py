"""Requiring a course of everybody at the desk, or no longer."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.people.owner_only import owner_only
from carestation.settings.catalogue import REQUIRED_COURSES
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class RequireCourse:
    """The undo puts it back as it was."""

    course: str
    required: bool
    title: str = "require course"
    said: str = ""

    def run(self, work: Work) -> Outcome[None]:
        """Refused for anybody but the owner."""
        owner_only(work, "says what is required")
        before = work.settings.get(REQUIRED_COURSES)
        after = [key for key in before if key != self.course] + [self.course] * self.required
        work.settings.put(REQUIRED_COURSES, after)
        inverse = RequireCourse(self.course, self.course in before, self.title)
        return Outcome(None, Changes.of(Topic.TRAINING, Topic.SETTING), inverse, self.said)
