"""Courses of the owner's own: read in from files, and taken away."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.people.owner_only import owner_only
from carestation.training.read_course import read_course
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class PutCourse:
    """The text of a course's file; one with the key of a course that is there takes its place.

    None takes the owner's version away: the one that comes with the program is there again, if there is one.
    """

    key: str
    text: str | None
    title: str = "add course"
    said: str = ""

    def run(self, work: Work) -> Outcome[str]:
        """The key. BrokenCourse names each line that is wrong; Refused for anybody but the owner."""
        owner_only(work, "changes courses")
        if self.text is not None:
            read_course(self.text, self.key)
        before = work.training.own_text(self.key)
        work.training.put_own(self.key, self.text)
        return Outcome(
            self.key, Changes.of(Topic.TRAINING), PutCourse(self.key, before, self.title), self.said
        )
