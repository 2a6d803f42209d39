"""How answers are marked. Pure, and the same for everybody: a share from 0 to 1 for each question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from carestation.training.course import Course, Question, QuestionKind

PASS_PERCENT = 80
"""From here on a course is passed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`chosen`: what was ticked, the steps in the order given, or the points that one's own answer had.

    `words` is that answer; nobody but its writer reads it, and it goes when the course is finished.
    """

    chosen: tuple[str, ...] = ()
    words: str = ""


def share(question: Question, answer: Answer) -> float:
    """How much of it is right: all of it only for the right answer, nothing for none.

    One: right or not. Many: each right tick counts, each wrong one takes one away. Order: neighbours that stand
    as they should. In one's own words: the points that it had, by its writer's own judgement.
    """
    chosen = answer.chosen
    if question.kind is QuestionKind.ONE:
        return float(chosen == question.right)
    if question.kind is QuestionKind.ORDER:
        return _in_order(question.right, chosen)
    hits = len(set(chosen) & set(question.right))
    misses = len(set(chosen) - set(question.right))
    return max(0.0, (hits - misses) / len(question.right))


def score(course: Course, answers: Mapping[int, Answer]) -> int:
    """The mean over all questions in per cent, rounded down: a question without an answer counts nothing."""
    nothing = Answer()
    shares = [share(question, answers.get(at, nothing)) for at, question in enumerate(course.questions)]
    return int(100 * sum(shares) / len(shares) + 1e-9)


def is_pass(percent: int) -> bool:
    """Whether this score passes."""
    return percent >= PASS_PERCENT


def _in_order(right: tuple[str, ...], given: tuple[str, ...]) -> float:
    if sorted(given) != sorted(right):
        return 0.0
    kept = set(pairwise(right)) & set(pairwise(given))
    return len(kept) / (len(right) - 1)
