"""Promises in what is being written: "I'll call you on Thursday at 3", "we will send it by Friday".

A promise that nobody made is worse than one that was not found, for it would count as broken: whatever is negated,
conditional, asked, quoted or told of somebody else is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from carestation.follow_ups.promise_words import all_promise_words
from carestation.follow_ups.said_time import Calendar, SaidTime, closing_of, said_time
from carestation.follow_ups.typed_time import plain_words
from carestation.instants import Instant

_LONGEST = 400
_MOST = 60
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|\|).*$", re.M)
_ATTRIBUTION = re.compile(r"^.*(?:wrote|schrieb|a écrit|escribió)\b[^\n]*:\s*$.*", re.M | re.S)
_IN_QUOTES = re.compile(r"[“”„\"«][^“”„\"«»]{0,300}[”“\"»]")

_NO_MONTH = "(?!(?i:jan|feb|m[aä]r|apr|abr|ma[iy]|jun|jul|aug|ago|ao|sep|o[ck]t|nov|de[zc]|dé|di|en|fé|av))"


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """The sentence as it was written, and when it has to be kept."""

    sentence: str
    due_at: Instant


def find_promise(text: str, calendar: Calendar, language: str = "en") -> FoundPromise | None:
    """The last promise of a text, which is the one just written; None where there is none for certain.

    One that names only a day may be kept until closing time on it. Rules: `resources/promises`.
    """
    for sentence in reversed(sentences_of(own_words(text))):
        found = promise_in(sentence, calendar, language)
        if found is not None:
            return found
    return None


def find_promises(text: str, calendar: Calendar, language: str = "en") -> tuple[FoundPromise, ...]:
    """All promises of a text, in its order."""
    told = (promise_in(sentence, calendar, language) for sentence in sentences_of(own_words(text)))
    return tuple(found for found in told if found is not None)


def promise_in(sentence: str, calendar: Calendar, language: str) -> FoundPromise | None:
    """The promise of one sentence."""
    if len(sentence) > _LONGEST or sentence.endswith("?"):
        return None
    plain = plain_words(sentence)
    for words in all_promise_words(language):
        if words.is_promise(plain):
            said = said_time(sentence, words, calendar)
            due_at = _due(said, calendar) if said is not None else None
            if due_at is not None:
                return FoundPromise(sentence, due_at)
    return None


def own_words(text: str) -> str:
    """Without quoted lines, without the mail below, and without what stands in quotation marks."""
    text = _ATTRIBUTION.sub("", text)
    return _IN_QUOTES.sub(" ", _QUOTED_LINE.sub("", text))


def sentences_of(text: str) -> list[str]:
    """The sentences, each with its mark; lines that do not end in one are joined to the next."""
    joined = re.sub(r"(?<![.!?:\n])\n(?=[a-zäöüéèàçñ0-9])", " ", text)
    return [one.strip() for one in _split(joined) if one.strip()][-_MOST:]


def _split(text: str) -> list[str]:
    """Cut after . ! ? before a capital or the end; "3.12. um 10" and "3. Dezember" stay whole."""
    return re.split(rf"(?<=[!?])\s+|(?<=[^0-9\s]\.)\s+|(?<=[0-9]\.)\s+(?={_NO_MONTH}[A-ZÄÖÜ])|\n+", text)


def _due(said: SaidTime, calendar: Calendar) -> Instant | None:
    due_at = said.at if said.has_clock else closing_of(said.at, calendar.hours)
    return due_at if due_at is not None and due_at > calendar.now else None
