"""A course: pages to read with examples in real words, then questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random


class QuestionKind(StrEnum):
    """How a question is answered."""

    ONE = "one"
    MANY = "many"
    ORDER = "order"
    RECALL = "recall"


@dataclass(frozen=True, slots=True)
class Example:
    """Two ways of saying the same to a customer; `instead` is empty where there is only a good one."""

    say: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `text` has paragraphs, lists (`- `) and **strong** words, as Markdown."""

    title: str
    text: str
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question, with `why` the answer is what it is.

    What `right` holds depends on the kind: the right choices; the steps in their order; or, for an answer in
    one's own words, the points that a good one has, beside a whole `model` answer.
    """

    ask: str
    kind: QuestionKind
    right: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    why: str = ""
    model: str = ""

    def offered(self, seed: str) -> tuple[str, ...]:
        """What is shown to choose from or to order, mixed in the same way for the same seed.

        Steps are never offered in their right order, and points of an answer never mixed.
        """
        if self.kind is QuestionKind.RECALL:
            return self.right
        mixed = [*self.right, *self.wrong]
        Random(f"{seed} {self.ask}").shuffle(mixed)
        if self.kind is QuestionKind.ORDER and tuple(mixed) == self.right:
            mixed.reverse()
        return tuple(mixed)


@dataclass(frozen=True, slots=True)
class Course:
    """`minutes` is what it takes; after `refresh_months` it is due again, never where that is 0."""

    key: str
    title: str
    summary: str
    minutes: int
    pages: tuple[Page, ...]
    questions: tuple[Question, ...]
    icon: str = ""
    refresh_months: int = 0

    @property
    def length(self) -> int:
        """Pages and questions together: the places where one can be."""
        return len(self.pages) + len(self.questions)
