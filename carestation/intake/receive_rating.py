"""A rating that came by mail: booked on its case, or kept visible with a sentence that says why it was not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.case import Case
from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.identity import CaseId
from carestation.mail.message import ParsedMessage
from carestation.operation import Outcome
from carestation.ratings.complaining import wants_answer
from carestation.ratings.credit import resolutions
from carestation.ratings.opt_out import OptOut
from carestation.ratings.rating import Way
from carestation.ratings.rating_code import RATING_KEY, is_genuine
from carestation.ratings.read_answer import Answer
from carestation.ratings.take_rating import Given, is_bad, take_rating
from carestation.work import Work

TITLE = "receive rating"
FORGED = "Its code is not one of ours, so it does not count. Somebody may have tried to rate another case."


@dataclass(frozen=True, slots=True)
class RatingReply:
    """An answer in a mail from a person. `thread` is the case that the mail continues by itself, if any."""

    work: Work
    message: ParsedMessage
    answer: Answer
    thread: CaseId | None

    @property
    def case(self) -> Case | None:
        """The case to book it on: for a forged code only one that the sender is a party of."""
        if self.is_genuine and (named := self.work.cases.by_number(self.answer.code.number)):
            return named
        return self.work.cases.get(self.thread) if self.thread is not None else None

    @property
    def is_genuine(self) -> bool:
        """Whether this desk sent the code."""
        return is_genuine(self.work.settings.get(RATING_KEY), self.answer.code)

    @property
    def is_repeated(self) -> bool:
        """Whether the very same answer is booked already."""
        case = self.case
        if case is None or self._note(case):
            return False
        booked = self.work.ratings.of_resolution(case.id, self.answer.code.resolution)
        said = (self.answer.score, self.answer.words)
        return booked is not None and (booked.score, booked.words) == said

    @property
    def wants_answer(self) -> bool:
        """Whether it is a message as well, that somebody should read and answer like any other."""
        return bool(self.message.attachments) or wants_answer(f"{self.answer.words}\n{self.answer.odd}")

    def given(self, case: Case, raw: int) -> Given:
        """What is to be booked, as the case stands now: ask before anything else opens it."""
        note = self._note(case)
        return Given(
            case.id,
            self.answer.code.resolution,
            Way.MAIL,
            self.answer.score,
            _words(self.answer),
            note,
            self.answer.score if note else None,
            {"raw": raw, "way": Way.MAIL},
        )

    def book(self, given: Given) -> Outcome[Any]:
        """Book it. It starts no clock by itself: only a bad score opens the case."""
        if self.answer.opts_out and self.is_genuine:
            return self._opt_out(given)
        return take_rating(self.work, given, TITLE)

    def _note(self, case: Case) -> str:
        """Why a person has to look at it before it counts; empty where it counts."""
        if not self.is_genuine:
            return FORGED
        if self.answer.code.number != case.number:
            return "The case that it is about was merged into this one."
        if self._is_outlived(case):
            return "It is about a resolution after which the case was reopened."
        if self.answer.score is None and self.answer.odd:
            return f"“{self.answer.odd}” is no number from 1 to 5. What did they mean?"
        return "" if self.answer.score is not None else "It has words, but no number."

    def _is_outlived(self, case: Case) -> bool:
        """Reopened since for another reason than this customer's own bad rating of that resolution."""
        resolution = self.answer.code.resolution
        if case.status.ended and resolutions(self.work.cases.history(case.id)) == resolution:
            return False
        booked = self.work.ratings.of_resolution(case.id, resolution)
        return booked is None or not is_bad(booked.score)

    def _opt_out(self, given: Given) -> Outcome[Any]:
        outcome = OptOut(self.work.cases.get(given.case_id).customer_id).run(self.work)
        data = {"score": None, "words": self.answer.words, "note": "does not want to be asked", **given.more}
        self.work.cases.log(given.case_id, EventType.RATED, data)
        return Outcome(None, outcome.changes | Changes.of(Topic.CASE, cases=[given.case_id]))


def _words(answer: Answer) -> str:
    """What they wrote, with what stood where a number should."""
    parts = [part for part in (answer.odd, answer.words) if part]
    return "\n".join(dict.fromkeys(parts))
