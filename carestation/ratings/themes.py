"""What customers talk about: a plain count of the words and pairs of words in their ratings, no black box.

A phrase counts once for each customer's answer, so one angry letter is one voice. A pair of words stands before a
single word that only occurs in it. Words that say nothing by themselves are left out (`stop_words`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from carestation.ratings.rating_reader import Spoken
from carestation.ratings.stop_words import STOP_WORDS

FEWEST = 2
"""A phrase that one customer used is no theme."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE = re.compile(r"[.!?;:,\n]+")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Theme:
    """A phrase, and every answer in which it stands; `bad` of them were rated 1 or 2, `good` 4 or 5."""

    phrase: str
    said: tuple[Spoken, ...]

    @property
    def count(self) -> int:
        """In how many answers."""
        return len(self.said)

    @property
    def good(self) -> int:
        """Answers of 4 and 5."""
        return sum(one.score is not None and one.score >= 4 for one in self.said)

    @property
    def bad(self) -> int:
        """Answers of 1 and 2."""
        return sum(one.score is not None and one.score <= 2 for one in self.said)


def themes(spoken: Iterable[Spoken], most: int = 40) -> tuple[Theme, ...]:
    """The phrases that most answers share, the most frequent first."""
    where: defaultdict[str, list[Spoken]] = defaultdict(list)
    for one in spoken:
        for phrase in phrases(one.words):
            where[phrase].append(one)
    counts = Counter({phrase: len(said) for phrase, said in where.items() if len(said) >= FEWEST})
    told = _told_by_pairs(counts)
    kept = [phrase for phrase in counts if counts[phrase] not in told[phrase]]
    kept.sort(key=lambda phrase: (-counts[phrase], phrase))
    return tuple(Theme(phrase, tuple(where[phrase])) for phrase in kept[:most])


def phrases(words: str) -> tuple[str, ...]:
    """The words that say something, and each two of them that stand beside each other, each once."""
    found: dict[str, None] = {}
    for sentence in _SENTENCE.split(words.casefold()):
        run: list[str] = []
        for word in _WORD.findall(sentence):
            run = [*run, word] if _says_something(word) else []
            if run:
                found[word] = None
            if len(run) > 1:
                found[" ".join(run[-2:])] = None
    return tuple(found)


def _says_something(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in STOP_WORDS


def _told_by_pairs(counts: Counter[str]) -> defaultdict[str, set[int]]:
    """Word → the counts of the pairs that it stands in: as often as one of them, it never stands without."""
    told: defaultdict[str, set[int]] = defaultdict(set)
    for phrase, count in counts.items():
        if " " in phrase:
            for word in phrase.split():
                told[word].add(count)
    return told
