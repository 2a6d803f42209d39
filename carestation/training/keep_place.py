"""Keeping one's place in a course, so that it goes on where it was left."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.training.place import Place
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class KeepPlace:
    """Of the person who acts; None begins anew the next time. Nobody takes it back."""

    course: str
    place: Place | None
    title: str = "keep the place in a course"

    def run(self, work: Work) -> Outcome[None]:
        """Where nobody is signed in nothing is kept."""
        if work.actor is None:
            return Outcome(None)
        work.training.put_place(self.course, self.place)
        return Outcome(None, Changes.of(Topic.TRAINING))
