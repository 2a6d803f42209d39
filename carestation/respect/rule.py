"""A rule of respectful writing, as the files in `resources/respect` hold it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """What a rule looks for."""

    WORDS = "words"
    """Any of its words, in a sentence without any of `unless`."""
    TWICE = "twice"
    """Its words a second time in one reply."""
    SHOUTING = "shouting"
    """Words in capital letters next to each other, or one of its own."""
    PROMISE = "promise"
    """A sentence that promises something, without any of `unless`."""
    LONG = "long"
    """A sentence of more than `words_from` words."""
    MISSING = "missing"
    """None of its words in the whole reply, once it has `words_from` words."""
    NO_BEGINNING = "no_beginning"
    """None of its words in the first lines, once the reply has `words_from` words."""

    @property
    def is_of_whole_text(self) -> bool:
        """Whether it has no place in the text to be underlined."""
        return self in (Look.MISSING, Look.NO_BEGINNING)


@dataclass(frozen=True, slots=True)
class Rule:
    """`says` is the hint in one line; `finds` and `leaves` are replies that tests try it on."""

    id: str
    look: Look
    says: str
    why: str
    better: str
    words: tuple[re.Pattern[str], ...] = ()
    unless: tuple[re.Pattern[str], ...] = ()
    words_from: int = 0
    finds: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of one language, and the commonest words by which it is known."""

    language: str
    rules: tuple[Rule, ...]
    common: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hint:
    """A place in the reply that a rule found; of length 0 where it is about the whole of it."""

    rule: Rule
    start: int
    length: int
