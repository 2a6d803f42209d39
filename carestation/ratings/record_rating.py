"""What a customer answered when asked how it was."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Status
from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.errors import BadInput
from carestation.identity import CaseId, RepresentativeId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class RecordRating:
    """A rating given by word of mouth; `way` is `phone` or `counter`.

    Credit goes to who resolved the case last, not to who was told (`domain.md`, Figures).
    """

    case_id: CaseId
    score: int
    words: str
    way: str
    title: str = "record rating"

    def run(self, work: Work) -> Outcome[None]:
        """BadInput outside 1 to 5. Not undone: it is the customer's word."""
        if self.score not in range(1, 6):
            raise BadInput("A rating is a number from 1 to 5.")
        resolver = _who_resolved(work, self.case_id)
        work.ratings.add(self.case_id, self.score, self.words, self.way, resolver)
        work.cases.log(self.case_id, EventType.RATED, {"score": self.score, "words": self.words})
        return Outcome(None, Changes.of(Topic.CASE, cases=[self.case_id]))


def _who_resolved(work: Work, case: CaseId) -> RepresentativeId | None:
    """Whoever looks after the case, where nobody resolved it yet."""
    for event in reversed(work.cases.history(case)):
        if event.type is EventType.STATUS and event.data["to"] == Status.RESOLVED:
            return event.actor_id
    return work.cases.get(case).representative_id
