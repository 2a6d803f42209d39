"""Finishing a course: its answers are marked, and the record says so for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import Refused
from carestation.operation import Outcome
from carestation.training.facts import CourseRecord
from carestation.training.marking import Answer, is_pass, score
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class FinishCourse:
    """The person who acts gave these answers, by the number of the question. A record is not taken back."""

    course: str
    answers: Mapping[int, Answer]
    title: str = "finish course"

    def run(self, work: Work) -> Outcome[CourseRecord]:
        """The record. Refused where nobody is signed in, or the course was taken away meanwhile."""
        course = work.training.course(self.course)
        if work.actor is None:
            raise Refused("Nobody is signed in.", remedy="Sign in, and take the course again.")
        if course is None:
            raise Refused("This course was taken away meanwhile.", remedy="Ask the owner about it.")
        percent = score(course, self.answers)
        record = work.training.add_record(course, percent, is_pass(percent))
        work.training.put_place(self.course, None)
        return Outcome(record, Changes.of(Topic.TRAINING))
