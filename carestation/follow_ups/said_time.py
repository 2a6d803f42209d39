"""The time that a sentence names: "on Thursday at 3", "bis Freitag", "d'ici demain", "antes del 3 de diciembre"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta

from carestation.errors import BadInput
from carestation.follow_ups import typed_words
from carestation.follow_ups.local_days import at_time, local
from carestation.follow_ups.promise_words import PromiseWords
from carestation.follow_ups.typed_time import plain_words, typed_time
from carestation.instants import HOUR, Instant
from carestation.timers.business_hours import BusinessHours

_LONGEST = 7
_PAD = 12
_CLOCK = re.compile(
    r"\b[0-9]{1,2}[:h][0-9]{2}\b|\b[0-9]{1,2} ?(?:am|pm|uhr|h|heures?|horas|o'clock)\b|\b(?:at|um|a|a las|gegen|vers) "
    rf"[0-9]{{1,2}}(?:[.][0-9]{{2}})?$|\b(?:{'|'.join(typed_words.HOURS_OF_WORDS)})\b"
)
_IS_EXACT = re.compile(r"\b(?:am|pm|uhr)\b|\b0[0-9]|\b[0-9]{1,2}h")
_DATE = re.compile(r"\b[0-9]{1,2}[./][0-9]{1,2}\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
_AMOUNT = re.compile(rf"^(?:{'|'.join(typed_words.MARKERS)}) \S+ (?P<unit>[a-z]+(?: [a-z]+)?)$")


@dataclass(frozen=True, slots=True)
class SaidTime:
    """`at` is the instant. Without a time of day it is the opening of that day, and `has_clock` is false."""

    at: Instant
    has_clock: bool
    words: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """How times are understood: the clock, the business's hours, and the locale's order of day and month."""

    now: Instant
    hours: BusinessHours
    day_first: bool = True


def said_time(sentence: str, words: PromiseWords, calendar: Calendar) -> SaidTime | None:
    """The one time in a sentence; None where it names none, or several that differ.

    Precision goes before recall: only whole names of days and months, dates, amounts behind "in", and times of day
    behind "at" are taken for a time.
    """
    tokens = plain_words(sentence).replace(";", " ").split()
    found: list[SaidTime] = []
    at = 0
    while at < len(tokens):
        length, said = _longest_at(tokens, at, words, calendar)
        if said is not None:
            found.append(said)
        at += max(length, 1)
    return found[0] if found and all(one.at == found[0].at for one in found) else None


def closing_of(at: Instant, hours: BusinessHours) -> Instant | None:
    """The last closing on the day of an instant; None where that day has no opening."""
    day = local(at, hours).date()
    midnight = at_time(day, time(), hours)
    spans = hours.open_spans_ms(midnight, at_time(day + timedelta(days=1), time(), hours))
    return max((end for _, end in spans), default=None)


def _longest_at(
    tokens: list[str], start: int, words: PromiseWords, calendar: Calendar
) -> tuple[int, SaidTime | None]:
    if tokens[start] in words.not_after:
        return 1, None
    for length in range(min(_LONGEST, len(tokens) - start), 0, -1):
        said = " ".join(tokens[start : start + length]).rstrip("!?:")
        for variant in _variants(said, words.by):
            if _is_anchored(variant, words.language) and (time_said := _read(variant, words, calendar)):
                behind = tokens[start - 1] if start else ""
                return length, None if behind in words.not_after else time_said
    return 1, None


def _variants(said: str, by: tuple[str, ...]) -> Iterator[str]:
    """As it stands, and without the full stop of the sentence; without "by" before it."""
    for word in by:
        if said.startswith(word + " "):
            said = said.removeprefix(word + " ")
            break
    yield said
    if said.endswith("."):
        yield said.rstrip(".")


def _is_anchored(said: str, language: str) -> bool:
    """Whether it certainly is about time: "to 3" and "so" are not."""
    parts = said.split()
    if any(typed_words.names_a_day(part.rstrip("."), language) for part in parts) or _DATE.search(said):
        return True
    if said in typed_words.DAYS_AHEAD or (len(parts) > 1 and said.removeprefix("this ") in _PARTS_OF_TODAY):
        return True
    if any(typed_words.names_a_month(part, language) for part in parts):
        return any(part[0].isdigit() for part in parts)
    amount = _AMOUNT.match(said)
    if amount:
        return amount["unit"] in typed_words.UNITS and len(amount["unit"]) > 2
    is_next = any(part in typed_words.NEXT for part in parts)
    return (is_next and any(part in typed_words.UNITS for part in parts)) or bool(_CLOCK.fullmatch(said))


_PARTS_OF_TODAY = frozenset(typed_words.HOURS_OF_WORDS)


def _read(said: str, words: PromiseWords, calendar: Calendar) -> SaidTime | None:
    now, hours = calendar.now, calendar.hours
    try:
        at = typed_time(said, now, hours, day_first=calendar.day_first, language=words.language)
    except BadInput:
        return None
    amount = _AMOUNT.match(said)
    unit = typed_words.UNITS.get(amount["unit"]) if amount else None
    if unit in (typed_words.Unit.HOURS, typed_words.Unit.MINUTES):
        return SaidTime(at, True, said)
    if _CLOCK.search(said):
        return SaidTime(_in_the_afternoon(at, said, hours), True, said)
    return SaidTime(at, False, said) if _day_is_open(said, words, calendar) else None


def _in_the_afternoon(at: Instant, said: str, hours: BusinessHours) -> Instant:
    """ "At 3" is when the desk is open, not in the night."""
    later = Instant(at + _PAD * HOUR)
    if local(at, hours).hour < _PAD and not _IS_EXACT.search(said):
        is_open = any(True for _ in hours.open_spans_ms(at, Instant(at + 1)))
        if not is_open and any(True for _ in hours.open_spans_ms(later, Instant(later + 1))):
            return later
    return at


def _day_is_open(said: str, words: PromiseWords, calendar: Calendar) -> bool:
    """A day on which nobody is here would be moved; what was said would not."""
    try:
        noon = typed_time(
            f"{said} 12:00",
            calendar.now,
            calendar.hours,
            day_first=calendar.day_first,
            language=words.language,
        )
    except BadInput:  # today, and noon is past
        return True
    return closing_of(noon, calendar.hours) is not None
