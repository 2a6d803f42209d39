"""Suggesting the issue type from a message's words: a plain score that says which words counted.

A keyword weighs 1 divided by the number of SOPs that list it, and twice as much when it is a phrase, because
words that stand together say more. A `*` at the end of a word stands for any ending ("deliver*"). Each word
of the message counts once for an issue type, by what weighs most. Beside the keywords stands what the
desk itself decided before: a word that was seen in cases of one type clearly more often than words in general
counts by that surplus. Nothing is decided here: a person takes a suggestion, or does not.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from carestation.sops.library import built_in_sops
from carestation.sops.sop import Sop

History = Mapping[str, Mapping[str, int]]
"""Word as `words_of` gives it → issue type → number of the desk's cases with that word and type.

The empty word, where it is given, stands for all cases; else what is usual is taken from all words together.
"""

MOST_WORDS = 400
"""The words of a message that are looked at: what it is about stands at its beginning."""

LEAST_SCORE = 0.5

_WORD = re.compile(r"\w+")
_ANY_ENDING = "*"
_SEEN_ENOUGH = 5
_CLEAR_SURPLUS = 0.25
_MOST_FROM_HISTORY = 2.0

_Learned = dict[str, dict[str, tuple[float, int, int]]]
"""Word → issue type → surplus of its share, cases with word and type, cases with the word."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Some words of the message, how often they stand there, and what they weigh.

    For a word that the desk has learned from, `alike` of the `seen` cases with it had this issue type.
    """

    words: str
    weight: float
    times: int = 1
    alike: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One issue type with its score, and what in the message made it, the weightiest first."""

    key: str
    title: str
    score: float
    reasons: tuple[Reason, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the message that counted."""
        return tuple(reason.words for reason in self.reasons)

    @property
    def why(self) -> str:
        """The words that counted, for people: "parcel, not arrived"."""
        return ", ".join(self.words)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A keyword taken apart: each word plain, or the beginning of one (`opens`)."""

    words: tuple[tuple[str, bool], ...]
    weights: Mapping[str, float]

    def matches_at(self, tokens: list[str], place: int) -> bool:
        found = tokens[place : place + len(self.words)]
        return len(found) == len(self.words) and all(
            token.startswith(word) if opens else token == word
            for token, (word, opens) in zip(found, self.words, strict=True)
        )


@dataclass(slots=True)
class _Tally:
    """What speaks for one issue type: the words in plain form, each with its weight and as it was written."""

    words: dict[str, Reason] = field(default_factory=dict)

    def add(self, reason: Reason) -> None:
        word = plain(reason.words)
        known = self.words.get(word)
        if known is None or known.weight < reason.weight:
            self.words[word] = reason

    @property
    def score(self) -> float:
        return sum(reason.weight for reason in self.words.values())

    def by_weight(self) -> tuple[Reason, ...]:
        return tuple(sorted(self.words.values(), key=lambda reason: -reason.weight))


class IssueTypeSuggester:
    """Ranks issue types for messages; made once for a library and a history, then fast for each message."""

    def __init__(self, sops: Iterable[Sop], history: History | None = None) -> None:
        self._titles: dict[str, str] = {}
        self._patterns: dict[str, list[_Pattern]] = defaultdict(list)
        self._learned = _surpluses(history or {})
        listed: dict[str, list[str]] = defaultdict(list)
        for sop in sops:
            self._titles[sop.key] = sop.title
            for keyword in dict.fromkeys(plain(keyword) for keyword in sop.keywords):
                listed[keyword].append(sop.key)
        for keyword, keys in listed.items():
            self._list(keyword, keys)
        self._lengths = tuple(sorted({len(start) for start in self._patterns if start.endswith(_ANY_ENDING)}))

    def _list(self, keyword: str, keys: list[str]) -> None:
        words = tuple((match[1], bool(match[2])) for match in re.finditer(r"(\w+)(\*?)", keyword))
        if not words:
            return
        weight = (2.0 if len(words) > 1 else 1.0) / len(keys)
        start = words[0][0] + (_ANY_ENDING if words[0][1] else "")
        self._patterns[start].append(_Pattern(words, dict.fromkeys(keys, weight)))

    def suggest(self, text: str, history: History | None = None) -> tuple[Suggestion, ...]:
        """The issue types that the words speak for, the strongest first; empty when none do clearly.

        `history` may be that of this text's words alone, in place of the one that the suggester was made with.
        """
        written = _WORD.findall(unicodedata.normalize("NFC", text[: MOST_WORDS * 12]))[:MOST_WORDS]
        tokens = [plain(word) for word in written]
        tallies: dict[str, _Tally] = defaultdict(_Tally)
        self._count_keywords(written, tokens, tallies)
        self._count_history(written, tokens, tallies, _surpluses(history) if history else self._learned)
        ranked = sorted(tallies.items(), key=lambda entry: (-entry[1].score, entry[0]))
        return tuple(
            Suggestion(key, self._titles[key], round(tally.score, 2), tally.by_weight())
            for key, tally in ranked
            if tally.score >= LEAST_SCORE
        )

    def _count_keywords(self, written: list[str], tokens: list[str], tallies: dict[str, _Tally]) -> None:
        times: Counter[tuple[str, str]] = Counter()
        for place, token in enumerate(tokens):
            for pattern in self._starting_with(token):
                if pattern.matches_at(tokens, place):
                    words = " ".join(written[place : place + len(pattern.words)])
                    for key, weight in pattern.weights.items():
                        times[key, plain(words)] += 1
                        tallies[key].add(Reason(words, weight))
        for (key, word), count in times.items():
            tallies[key].words[word] = replace(tallies[key].words[word], times=count)

    def _starting_with(self, token: str) -> Iterable[_Pattern]:
        yield from self._patterns.get(token, ())
        for length in self._lengths:
            if length > len(token) + 1:
                return
            yield from self._patterns.get(token[: length - 1] + _ANY_ENDING, ())

    def _count_history(
        self, written: list[str], tokens: list[str], tallies: dict[str, _Tally], learned: _Learned
    ) -> None:
        left = dict.fromkeys(self._titles, _MOST_FROM_HISTORY)
        for token, word in dict(zip(tokens, written, strict=True)).items():
            for key, (surplus, alike, seen) in learned.get(token, {}).items():
                weight = min(surplus, left.get(key, 0.0))
                if weight > 0:
                    left[key] -= weight
                    tallies[key].add(Reason(word, weight, tokens.count(token), alike, seen))


def suggest_issue_type(text: str, language: str = "en") -> tuple[Suggestion, ...]:
    """What the keywords of the built-in library speak for in a text."""
    return _built_in_suggester(language).suggest(text)


@cache
def _built_in_suggester(language: str) -> IssueTypeSuggester:
    return IssueTypeSuggester(built_in_sops(language))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared, each once: for counting the desk's own history."""
    return tuple(dict.fromkeys(plain(word) for word in _WORD.findall(unicodedata.normalize("NFC", text))))


def plain(word: str) -> str:
    """A word without case and accents: "Kündigung" and "kundigung" are one."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _surpluses(history: History) -> _Learned:
    """How much larger a type's share is for a word than in general, where that is clear; with the cases behind it."""
    overall: Counter[str] = Counter(history.get("", {}))
    if not overall:
        for counts in history.values():
            overall.update(counts)
    whole = overall.total() or 1
    learned: _Learned = {}
    for word, counts in history.items():
        seen = sum(counts.values())
        if seen < _SEEN_ENOUGH or not word:
            continue
        surplus = {key: count / seen - overall[key] / whole for key, count in counts.items()}
        clear = {key: (share, counts[key], seen) for key, share in surplus.items() if share >= _CLEAR_SURPLUS}
        if clear:
            learned[word] = clear
    return learned
