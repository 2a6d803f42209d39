"""The question that goes with a message: where the rules allow it, and in the way that this business asks."""

from __future__ import annotations

from dataclasses import replace

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.ratings.asking import AskedSoFar, silence
from carestation.ratings.question import Question
from carestation.ratings.rating_code import RATING_KEY, make_code
from carestation.ratings.rating_settings import ANSWERS_TO, ASKED_AT_END, ASKING, SCALE
from carestation.reader import Reader


def closing_question(
    read: Reader, case: CaseId, address: str, language: str, now: Instant
) -> Question | None:
    """What is asked in the message that is about to resolve the case; None where nothing is."""
    if read.setting(ASKING) != ASKED_AT_END:
        return None
    so_far = read.ratings.asked_so_far(case)
    coming = replace(so_far, resolution=so_far.resolution + 1, asked=False)
    return _question(read, address, language, now, coming)


def later_question(read: Reader, case: CaseId, address: str, language: str, now: Instant) -> Question | None:
    """What is asked in a message of its own about the last resolution; None where the rules forbid it."""
    return _question(read, address, language, now, read.ratings.asked_so_far(case))


def counter_question(read: Reader, case: CaseId, address: str, language: str) -> Question:
    """What stands on the card for the counter: taking a card is the customer's own choice, so no rule forbids it."""
    so_far = read.ratings.asked_so_far(case)
    return _made(read, address, language, replace(so_far, resolution=max(so_far.resolution, 1)))


def _question(read: Reader, address: str, language: str, now: Instant, so_far: AskedSoFar) -> Question | None:
    if silence(so_far, now) is not None or not (read.setting(ANSWERS_TO) or address):
        return None
    return _made(read, address, language, so_far)


def _made(read: Reader, address: str, language: str, so_far: AskedSoFar) -> Question:
    code = make_code(read.setting(RATING_KEY), so_far.number, so_far.resolution)
    return Question(code, read.setting(ANSWERS_TO) or address, read.setting(SCALE) == "words", language)
