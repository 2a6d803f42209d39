"""Putting a rating as it was, or taking it away: what undo and redo of every rating are made of."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.identity import EventId
from carestation.operation import Outcome
from carestation.ratings.rating import Rating
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class PutRating:
    """Make `now` what is stored, with `was` before it; None is no rating. `events` of it count or do not."""

    was: Rating | None
    now: Rating | None
    title: str
    events: tuple[EventId, ...] = ()
    counts: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """The other way round it is its own inverse."""
        one = self.now or self.was
        assert one is not None, "a rating was changed, so it is there before or after"
        if self.now is None:
            work.ratings.remove(one.id)
        else:
            work.ratings.put(self.now)
        for event in self.events:
            work.cases.annul(event, not self.counts)
        back = PutRating(self.now, self.was, self.title, self.events, not self.counts)
        return Outcome(None, Changes.of(Topic.CASE, Topic.RATING, cases=[one.case_id]), back)
