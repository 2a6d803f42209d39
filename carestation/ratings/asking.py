"""Whether a customer is asked how it was, and that they were (`domain.md`, Ratings)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.identity import CaseId
from carestation.instants import DAY, Instant
from carestation.operation import Outcome
from carestation.ratings.credit import resolutions, who_resolved
from carestation.ratings.put_rating import PutRating
from carestation.ratings.rating import NewRating, Way
from carestation.work import Work

REST = 30 * DAY
"""So long a customer is left in peace after having been asked."""


class Silence(StrEnum):
    """Why a customer is not asked now."""

    OPTED_OUT = "they do not want to be asked"
    RECENTLY = "they were asked in the last 30 days"
    ALREADY = "they were asked about this resolution"


@dataclass(frozen=True, slots=True)
class AskedSoFar:
    """What is known of asking a customer about the next or the last resolution of a case."""

    opted_out: bool
    last_asked: Instant | None
    resolution: int
    asked: bool
    number: int = 0


def silence(so_far: AskedSoFar, now: Instant) -> Silence | None:
    """None where they may be asked."""
    if so_far.opted_out:
        return Silence.OPTED_OUT
    if so_far.asked:
        return Silence.ALREADY
    recently = so_far.last_asked is not None and so_far.last_asked > now - REST
    return Silence.RECENTLY if recently else None


@dataclass(frozen=True, slots=True)
class AskRating:
    """The customer is asked about the last resolution of the case; done in the act that sends the question."""

    case_id: CaseId
    way: Way = Way.MAIL
    title: str = "ask for a rating"

    def run(self, work: Work) -> Outcome[PutRating | None]:
        """What takes it back. Nothing happens where a rule says not to ask: two people may have pressed *Send*."""
        case = work.cases.get(self.case_id)
        resolution = resolutions(work.cases.history(case.id))
        so_far = AskedSoFar(
            work.ratings.opted_out(case.customer_id),
            work.ratings.last_asked(case.customer_id),
            resolution,
            work.ratings.of_resolution(case.id, resolution) is not None,
        )
        if silence(so_far, work.now) is not None:
            return Outcome(None)
        asked = work.ratings.add(
            NewRating(case.id, resolution, self.way, who_resolved(work, case.id), work.now)
        )
        event = work.cases.log(
            case.id, EventType.RATED, {"score": None, "words": "", "note": "asked how it was"}
        )
        changes = Changes.of(Topic.CASE, Topic.RATING, cases=[case.id])
        back = PutRating(asked, None, self.title, (event,))
        return Outcome(back, changes, back, "Asked how it was")
