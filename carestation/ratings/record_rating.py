"""What a customer answered when asked how it was."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.errors import BadInput
from carestation.identity import CaseId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class RecordRating:
    """A rating given by word of mouth; `way` is `phone` or `counter`."""

    case_id: CaseId
    score: int
    words: str
    way: str
    title: str = "record rating"

    def run(self, work: Work) -> Outcome[None]:
        """BadInput outside 1 to 5. Not undone: it is the customer's word."""
        if self.score not in range(1, 6):
            raise BadInput("A rating is a number from 1 to 5.")
        work.ratings.add(self.case_id, self.score, self.words, self.way)
        work.cases.log(self.case_id, EventType.RATED, {"score": self.score, "words": self.words})
        return Outcome(None, Changes.of(Topic.CASE, cases=[self.case_id]))
