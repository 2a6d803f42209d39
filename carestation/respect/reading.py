"""Reading a reply while it is written: what the rules find in it, line by line, so that a key costs one line.

Only the lines of the reply as it is now are remembered; another reply forgets them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from carestation.follow_ups.promise_words import promise_words
from carestation.follow_ups.typed_time import plain_words
from carestation.respect.own_text import own_text
from carestation.respect.rule import Hint, Look, Rule, RuleBook

LONGEST = 200_000
"""Characters. A longer text is no reply that somebody types; it is not judged."""

_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONGEST_PROMISE = 400
_FIRST_LINES = 2
_LOUD_WORDS, _LOUD_LETTERS = 2, 8

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What there is in one line: the place of each find, start and length, and the number of its words."""

    places: tuple[tuple[Rule, int, int], ...]
    words: int


class Reading:
    """Reads one reply again and again with the rules of one language."""

    def __init__(self, book: RuleBook) -> None:
        self.book = book
        self.lines_read: dict[str, ReadLine] = {}

    def hints(self, text: str, off: Collection[str] = ()) -> tuple[Hint, ...]:
        """What reads badly, in the text's order; what the whole lacks comes last. `off` are ids of rules."""
        if len(text) > LONGEST:
            self.lines_read = {}
            return ()
        known, self.lines_read = self.lines_read, {}
        places: list[tuple[Rule, int, int]] = []
        words, at = 0, 0
        lines = own_text(text).split("\n")
        for line in lines:
            read = self.lines_read[line] = known.get(line) or _read(line, self.book)
            places += [(rule, at + start, length) for rule, start, length in read.places]
            words += read.words
            at += len(line) + 1
        rules = [rule for rule in self.book.rules if rule.id not in off]
        in_text = [hint for rule in rules for hint in _in_text(rule, places)]
        of_whole = [Hint(rule, 0, 0) for rule in rules if _is_lacking(rule, places, words, _opening(lines))]
        return (*sorted(in_text, key=_place), *of_whole)


def _in_text(rule: Rule, places: list[tuple[Rule, int, int]]) -> list[Hint]:
    if rule.look.is_of_whole_text:
        return []
    own = [Hint(rule, start, length) for found, start, length in places if found is rule]
    return own[1:] if rule.look is Look.TWICE else own


def _place(hint: Hint) -> Span:
    return hint.start, -hint.length


def _opening(lines: list[str]) -> str:
    return "\n".join([line for line in lines if line.strip()][:_FIRST_LINES])


def _is_lacking(rule: Rule, places: list[tuple[Rule, int, int]], words: int, opening: str) -> bool:
    if not rule.look.is_of_whole_text or words < rule.words_from:
        return False
    if rule.look is Look.NO_BEGINNING:
        return not any(pattern.search(opening) for pattern in rule.words)
    return not any(found is rule for found, _, _ in places)


def _read(line: str, book: RuleBook) -> ReadLine:
    if not line.strip():
        return ReadLine((), 0)
    sentences = tuple(_sentences(line))
    places = tuple(
        (rule, start, length)
        for rule in book.rules
        if rule.look is not Look.NO_BEGINNING
        for start, length in _find(rule, line, sentences, book.language)
    )
    return ReadLine(places, sum(1 for _ in _WORD.finditer(line)))


def _find(rule: Rule, line: str, sentences: tuple[Span, ...], language: str) -> Iterator[Span]:
    if rule.look is Look.SHOUTING:
        yield from _loud(line)
        yield from _matches(rule, line)
    elif rule.look is Look.LONG:
        yield from (span for span in sentences if _count(line, span) > rule.words_from)
    elif rule.look is Look.PROMISE:
        yield from (span for span in sentences if _is_open_promise(rule, _cut(line, span), language))
    elif rule.look is Look.MISSING:
        yield from ((0, 0) for pattern in rule.words if pattern.search(line))
    else:
        yield from _outside(rule, line, sentences)


def _outside(rule: Rule, line: str, sentences: tuple[Span, ...]) -> Iterator[Span]:
    """Its words, but in sentences that hold any of `unless`."""
    if not rule.unless:
        yield from _matches(rule, line)
        return
    for start, length in sentences:
        sentence = line[start : start + length]
        found = list(_matches(rule, sentence))
        if found and not any(pattern.search(sentence) for pattern in rule.unless):
            yield from ((start + at, size) for at, size in found)


def _matches(rule: Rule, text: str) -> list[Span]:
    """In their order; of two that overlap, the first."""
    spans = sorted(match.span() for pattern in rule.words for match in pattern.finditer(text))
    kept: list[Span] = []
    end = 0
    for start, stop in spans:
        if start >= end and stop > start:
            kept.append((start, stop - start))
            end = stop
    return kept


def _loud(line: str) -> Iterator[Span]:
    run: list[re.Match[str]] = []
    for word in (*_WORD.finditer(line), None):
        if word is not None and word[0].isupper() and len(word[0]) > 1:
            run.append(word)
            continue
        letters = sum(len(loud[0]) for loud in run)
        if len(run) >= _LOUD_WORDS and letters >= _LOUD_LETTERS:
            yield run[0].start(), run[-1].end() - run[0].start()
        run = []


def _is_open_promise(rule: Rule, sentence: str, language: str) -> bool:
    if len(sentence) > _LONGEST_PROMISE or sentence.rstrip().endswith("?"):
        return False
    is_promise = promise_words(language).is_promise(plain_words(sentence))
    return is_promise and not any(pattern.search(sentence) for pattern in rule.unless)


def _sentences(line: str) -> Iterator[Span]:
    """Each sentence with its mark, without the blanks around it."""
    at = 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(line)), len(line)):
        sentence = line[at:end]
        start = at + len(sentence) - len(sentence.lstrip())
        if sentence.strip():
            yield start, len(sentence.strip())
        at = end


def _cut(line: str, span: Span) -> str:
    return line[span[0] : sum(span)]


def _count(line: str, span: Span) -> int:
    return sum(1 for _ in _WORD.finditer(line, span[0], sum(span)))
