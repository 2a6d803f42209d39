"""Where a person is in a course that they have begun, and what they answered so far."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from carestation.training.course import Course, Question
from carestation.training.marking import Answer


@dataclass(frozen=True, slots=True)
class Place:
    """`at` counts pages, then questions, from 0. `answers` are by the number of the question, from 0.

    A place at the course's length is behind the last question. Answers in `given` are settled: they were
    shown to be right or wrong.
    """

    at: int = 0
    answers: Mapping[int, Answer] = field(default_factory=dict)
    given: frozenset[int] = frozenset()


def resumed(course: Course, place: Place) -> Place:
    """The same place in the course as it is now: an answer that no longer fits its question is let go."""
    fits = {
        number: answer
        for number, answer in place.answers.items()
        if number < len(course.questions) and _fits(course.questions[number], answer)
    }
    at = min(max(place.at, 0), course.length)
    return Place(at, fits, frozenset(place.given & fits.keys()))


def place_to_text(place: Place) -> str:
    """As it is stored: JSON."""
    answers = {str(number): [*answer.chosen] for number, answer in place.answers.items()}
    words = {str(number): answer.words for number, answer in place.answers.items() if answer.words}
    kept = {"at": place.at, "answers": answers, "words": words, "given": sorted(place.given)}
    return json.dumps(kept, ensure_ascii=False)


def place_of_text(text: str) -> Place:
    """As it was stored; the beginning of the course where that cannot be read."""
    try:
        kept: dict[str, Any] = json.loads(text)
        words = kept["words"]
        answers = {int(n): Answer(tuple(chosen), words.get(n, "")) for n, chosen in kept["answers"].items()}
        return Place(int(kept["at"]), answers, frozenset(kept["given"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Place()


def _fits(question: Question, answer: Answer) -> bool:
    return set(answer.chosen) <= {*question.right, *question.wrong}
