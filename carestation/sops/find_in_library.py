"""Finding SOPs and reply texts as they are typed, from anywhere: by title, keyword or wording, slips forgiven."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from carestation.search.near import begins_nearly
from carestation.sops.sop import Sop, Step
from carestation.sops.suggest_issue_type import plain

_WORD = re.compile(r"\w+")
_WHOLE, _BEGINS, _NEARLY, _KEYWORD, _INSIDE = 8, 6, 4, 3, 1


@dataclass(frozen=True, slots=True)
class LibraryHit:
    """An SOP, or where `step` is given the reply text of one of its steps."""

    sop: Sop
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    hit: LibraryHit
    title: tuple[str, ...]
    more: frozenset[str]
    text: frozenset[str]


class LibraryFinder:
    """Made once for the SOPs in force; then each question takes a millisecond or two."""

    def __init__(self, sops: Iterable[Sop]) -> None:
        self._entries = tuple(entry for sop in sops for entry in _entries(sop))

    def find(self, words: str, limit: int = 8) -> tuple[LibraryHit, ...]:
        """Those that hold every word typed, the likeliest first."""
        typed = [plain(word) for word in _WORD.findall(words)]
        if not typed:
            return ()
        ranked = [(_score(entry, typed), place, entry.hit) for place, entry in enumerate(self._entries)]
        found = sorted((one for one in ranked if one[0]), key=lambda one: (-one[0], one[1]))
        return tuple(hit for _, _, hit in found[:limit])


def _entries(sop: Sop) -> Iterable[_Entry]:
    title, keywords = _words(sop.title), frozenset(_words(" ".join(sop.keywords)))
    yield _Entry(LibraryHit(sop), title, keywords, frozenset(_words(sop.summary)))
    for step in sop.steps:
        if step.reply is not None:
            text = frozenset(_words(step.reply.body))
            yield _Entry(LibraryHit(sop, step), _words(step.title), frozenset(title), text)


def _score(entry: _Entry, typed: list[str]) -> int:
    """The sum over the words typed; 0 as soon as one of them is nowhere."""
    scores = [_score_of(entry, word) for word in typed]
    return sum(scores) if all(scores) else 0


def _score_of(entry: _Entry, word: str) -> int:
    if word in entry.title:
        return _WHOLE
    if any(one.startswith(word) for one in entry.title):
        return _BEGINS
    if any(one.startswith(word) for one in entry.more):
        return _KEYWORD
    if any(begins_nearly(one, word) for one in entry.title):
        return _NEARLY
    return _INSIDE if word in entry.text or any(begins_nearly(one, word) for one in entry.more) else 0


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(plain(word) for word in _WORD.findall(text)))
