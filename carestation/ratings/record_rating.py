"""What a customer answered when asked how it was, by word of mouth."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.errors import BadInput
from carestation.identity import CaseId
from carestation.operation import Outcome
from carestation.ratings.credit import resolutions
from carestation.ratings.rating import Rating, Way
from carestation.ratings.take_rating import Given, take_rating
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class RecordRating:
    """A rating given by word of mouth; `way` is `phone` or `counter`.

    A bad one brings the case back, unless the person who talked to the customer has settled it with them.
    Credit goes to who resolved the case last, not to who was told (`domain.md`, Figures).
    """

    case_id: CaseId
    score: int
    words: str
    way: str
    title: str = "record rating"
    bring_back: bool = True

    def run(self, work: Work) -> Outcome[Rating]:
        """BadInput outside 1 to 5. Undo takes all of it back."""
        if self.score not in range(1, 6):
            raise BadInput("A rating is a number from 1 to 5.")
        resolution = resolutions(work.cases.history(self.case_id))
        given = Given(self.case_id, resolution, Way(self.way), self.score, self.words.strip())
        return take_rating(work, given, self.title, bring_back=self.bring_back)
