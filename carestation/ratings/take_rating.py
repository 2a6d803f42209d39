"""Taking a rating in: one way for the mail, the phone and the counter, so that all of them count alike."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.identity import CaseId, EventId
from carestation.operation import Operation, Outcome, Several
from carestation.ratings.credit import who_resolved
from carestation.ratings.make_it_right import make_it_right
from carestation.ratings.put_rating import PutRating
from carestation.ratings.rating import BAD, NewRating, Rating, Way
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered about a resolution. With a `note` it does not count: a person is to choose.

    `more` goes with the entry on the timeline, such as the raw message it came in.
    """

    case_id: CaseId
    resolution: int
    way: Way
    score: int | None
    words: str
    note: str = ""
    guess: int | None = None
    more: dict[str, Any] = field(default_factory=dict)


def take_rating(work: Work, given: Given, title: str, *, bring_back: bool = True) -> Outcome[Rating]:
    """Book it in place of an earlier answer to the same question; a bad one brings its case back."""
    was = None if given.note else work.ratings.of_resolution(given.case_id, given.resolution)
    now = _store(work, given, was)
    event = _tell(work, given, was)
    undo: list[Operation[Any]] = [PutRating(now, was, title, (event,))]
    said = f"An answer about {work.cases.get(given.case_id).name} waits under Feedback" if given.note else ""
    if bring_back and not given.note and given.score is not None and _has_turned_bad(given.score, was):
        undo = [*make_it_right(work, given.case_id, given.score, title), *undo]
        said = f"{work.cases.get(given.case_id).name} is back: rated {given.score} of 5"
    topics = (Topic.CASE, Topic.RATING, Topic.CHECKLIST, Topic.FOLLOW_UP)
    changes = Changes.of(*topics, cases=[given.case_id])
    return Outcome(now, changes, Several(title, tuple(undo)), said)


def is_bad(score: int | None) -> bool:
    """1 or 2; an answer without a score is not bad."""
    return score is not None and score <= BAD


def _has_turned_bad(score: int, was: Rating | None) -> bool:
    """A second bad answer about the same resolution brings nothing back that is back already."""
    return is_bad(score) and not (was and is_bad(was.score))


def _store(work: Work, given: Given, was: Rating | None) -> Rating:
    score = None if given.note else given.score
    answer: dict[str, Any] = {
        "answered_at": work.now,
        "score": score,
        "words": given.words,
        "note": given.note,
        "guess": given.guess,
    }
    if was is not None:
        now = replace(was, way=given.way, **answer)
        work.ratings.put(now)
        return now
    credit = who_resolved(work, given.case_id)
    return work.ratings.add(NewRating(given.case_id, given.resolution, given.way, credit, work.now, **answer))


def _tell(work: Work, given: Given, was: Rating | None) -> EventId:
    data = {"score": None if given.note else given.score, "words": given.words, **given.more}
    if given.note:
        data["note"] = given.note
    if was is not None and was.score is not None:
        data["before"] = was.score
    return work.cases.log(given.case_id, EventType.RATED, data)
