"""A person says what an answer meant that no rule could read: a score, or none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.operation import Outcome, Several
from carestation.ratings.put_rating import PutRating
from carestation.ratings.rating import Rating
from carestation.ratings.take_rating import Given, take_rating
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SettleRating:
    """Count an answer that waits to be read as `score`, or (None) as words alone."""

    rating_id: int
    score: int | None
    title: str = "read rating"

    def run(self, work: Work) -> Outcome[Rating]:
        """BadInput outside 1 to 5; Refused where somebody has read it already."""
        waiting = work.ratings.get(self.rating_id)
        if not waiting.to_be_read:
            raise Refused("Somebody has read this answer already.", remedy="Reload the list.")
        if self.score is None:
            return self._without_score(work, waiting)
        if self.score not in range(1, 6):
            raise BadInput("A rating is a number from 1 to 5.")
        work.ratings.remove(waiting.id)
        given = Given(waiting.case_id, waiting.resolution, waiting.way, self.score, waiting.words)
        taken = take_rating(work, given, self.title)
        back = PutRating(None, waiting, self.title)
        inverse = Several(self.title, (taken.inverse, back)) if taken.inverse else back
        return replace(taken, inverse=inverse)

    def _without_score(self, work: Work, waiting: Rating) -> Outcome[Rating]:
        """The words stay on the case, and in the list of what customers said."""
        read = replace(waiting, note="")
        work.ratings.put(read)
        data = {"score": None, "words": waiting.words, "note": "read, without a score"}
        event = work.cases.log(waiting.case_id, EventType.RATED, data)
        changes = Changes.of(Topic.CASE, Topic.RATING, cases=[waiting.case_id])
        return Outcome(read, changes, PutRating(read, waiting, self.title, (event,)))
