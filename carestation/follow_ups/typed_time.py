"""Times as people type them: "fri 10", "in 2 wd", "tomorrow 9:30", "3.12. 14:30", "next week"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from carestation.errors import BadInput, CareError
from carestation.follow_ups import typed_words
from carestation.follow_ups.local_days import at_time, local, monday_after, morning
from carestation.follow_ups.set_follow_up import check_due
from carestation.follow_ups.typed_words import Unit
from carestation.instants import HOUR, MINUTE, Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours

LONGEST = 80
_EXAMPLES = "Write it like “fri 10”, “in 2 wd”, “tomorrow 9:30” or “3.12. 14:30”."

_OFFSET = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})")
_CLOCK = (
    r"([0-9]{1,2})(?:[:.h]([0-9]{2})(?::[0-9]{2})?)? ?(am|pm|h|uhr|hrs?|heures?|horas?|o'clock)?"
    rf"|({'|'.join(typed_words.HOURS_OF_WORDS)})"
)
_AT_END = re.compile(rf"(?:^| )(?:{_CLOCK})$")
_AT_START = re.compile(rf"^(?=[0-9]{{1,2}}(?:[:h]| ?[apu]))(?:{_CLOCK})(?: |$)")
_IN_WORDS = "|".join((*typed_words.ONES, *typed_words.NUMBERS))
_AMOUNT = re.compile(
    rf"(?:({'|'.join(typed_words.MARKERS)}) )?([0-9]{{1,4}}|(?:{_IN_WORDS}) )? ?([a-z]+(?: [a-z]+)?)"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2})?)?")
_DAY_MONTH = re.compile(r"([0-9]{1,2})\.? ([a-z]+)\.?(?: ([0-9]{4}))?")
_MONTH_DAY = re.compile(r"([a-z]+)\.? ([0-9]{1,2})\.?(?: ([0-9]{4}))?")


def typed_time(
    text: str, now: Instant, hours: BusinessHours, *, day_first: bool = True, language: str = "en"
) -> Instant:
    """The instant that was meant, on the wall clock of the business.

    `day_first` is the order of the locale for "3/12". Words of all four languages are understood, those of
    `language` first. A day without a time is its opening, and amounts end in open time, as a reminder then helps;
    a time that was typed is taken as it is, also on a Saturday. A day or time without a year or a day is the next
    one. BadInput for what cannot be read, does not exist, is past, or is more than two years ahead.
    """
    asked = _Asked(text.strip(), plain_words(text), now, hours, day_first, language)
    try:
        due_at = _read(asked)
    except BadInput:
        raise
    except CareError as fault:  # the calendar has no opening so far ahead
        raise BadInput(fault.title, fault.explanation, fault.remedy) from fault
    if due_at is None:
        raise BadInput(f"“{asked.text:.40}” cannot be read as a time.", remedy=_EXAMPLES)
    check_due(due_at, now)
    return due_at


@dataclass(frozen=True, slots=True)
class _Asked:
    text: str
    plain: str
    now: Instant
    hours: BusinessHours
    day_first: bool
    language: str

    @property
    def moment(self) -> datetime:
        return local(self.now, self.hours)

    @property
    def today(self) -> date:
        return self.moment.date()


def _read(asked: _Asked) -> Instant | None:
    if not asked.plain or len(asked.text) > LONGEST:
        return None
    if _OFFSET.fullmatch(asked.text):
        return _with_offset(asked.text)
    due_at = _amount(asked, asked.plain, None)
    if due_at is None:
        due_at = _day(asked, asked.plain, None)
    return _with_clock(asked) if due_at is None else due_at


def _with_clock(asked: _Asked) -> Instant | None:
    """A time of day at the end or the beginning, and what is left of the text as the day."""
    for place in (_AT_END, _AT_START):
        found = place.search(asked.plain)
        if found:
            clock = _time_of_day(found)
            rest = (asked.plain[: found.start()] + " " + asked.plain[found.end() :]).strip(" ,")
            if not _without_fillers(rest):
                return _next_at(asked, clock)
            due_at = _amount(asked, rest, clock)
            due_at = _day(asked, rest, clock) if due_at is None else due_at
            if due_at is not None:
                return due_at
    return None


def _time_of_day(found: re.Match[str]) -> time:
    hour, minute, half, word = found.groups()
    if word:
        return time(typed_words.HOURS_OF_WORDS[word])
    number = int(hour)
    if half in ("am", "pm"):
        number = number % 12 + (12 if half == "pm" else 0) if 1 <= number <= 12 else 24
    try:
        return time(number, int(minute or 0))
    except ValueError as fault:
        raise BadInput(f"“{found[0].strip()}” is no time of day.") from fault


def _next_at(asked: _Asked, clock: time) -> Instant:
    """Today, or tomorrow when it is past today."""
    due_at = at_time(asked.today, clock, asked.hours)
    return due_at if due_at > asked.now else at_time(asked.today + timedelta(days=1), clock, asked.hours)


def _amount(asked: _Asked, words: str, clock: time | None) -> Instant | None:
    """ "in 2 wd", "3 hours", "in a week"; with a time only where it counts days."""
    found = _AMOUNT.fullmatch(words)
    if not found or not (found[1] or found[2]):
        return None
    unit = typed_words.UNITS.get(found[3])
    number = _number(found[2] or "")
    if unit is None or (clock and unit in (Unit.MINUTES, Unit.HOURS)):
        return None
    if unit is Unit.HOURS and not found[1] and asked.language == "fr" and words.endswith("h"):
        return None  # "14h" is a time of day there
    return _later(asked, number, unit, clock)


def _number(written: str) -> int:
    return int(written) if written.isdigit() else typed_words.NUMBERS.get(written.strip(), 1)


def _later(asked: _Asked, number: int, unit: Unit, clock: time | None) -> Instant:
    hours, now = asked.hours, asked.now
    if unit in (Unit.MINUTES, Unit.HOURS):
        return hours.next_opening_ms(now + number * (HOUR if unit is Unit.HOURS else MINUTE))
    if unit is Unit.BUSINESS_DAYS:
        due_at = from_datetime(hours.business_days(to_datetime(now), number))
        return at_time(local(due_at, hours).date(), clock, hours) if clock else due_at
    day = asked.today + _calendar_days(number, unit)
    return (
        at_time(day, clock, hours)
        if clock
        else hours.next_opening_ms(at_time(day, asked.moment.time(), hours))
    )


def _calendar_days(number: int, unit: Unit) -> relativedelta:
    match unit:
        case Unit.MONTHS:
            return relativedelta(months=number)
        case Unit.WEEKS:
            return relativedelta(weeks=number)
        case _:
            return relativedelta(days=number)


def _day(asked: _Asked, words: str, clock: time | None) -> Instant | None:
    plain = _without_fillers(words)
    ahead = typed_words.DAYS_AHEAD.get(words, typed_words.DAYS_AHEAD.get(plain))
    if ahead is not None:
        return _on(asked, asked.today + timedelta(days=ahead), clock)
    day = _next_week(asked, plain) or _date(asked, plain)
    return _on(asked, day, clock) if day else _weekday(asked, plain, clock)


def _on(asked: _Asked, day: date, clock: time | None) -> Instant:
    """That day at that time; without one at its opening, and today before it closes."""
    if clock is not None:
        return at_time(day, clock, asked.hours)
    if day != asked.today:
        return morning(day, asked.hours)
    midnight = at_time(day + timedelta(days=1), time(), asked.hours)
    return max((end for _, end in asked.hours.open_spans_ms(asked.now, midnight)), default=asked.now)


def _next_week(asked: _Asked, words: str) -> date | None:
    said, is_next = _without_next(words)
    unit = typed_words.UNITS.get(said) if is_next else None
    if unit is Unit.WEEKS:
        return monday_after(asked.today)
    return asked.today + relativedelta(months=1, day=1) if unit is Unit.MONTHS else None


def _weekday(asked: _Asked, words: str, clock: time | None) -> Instant | None:
    said, is_next = _without_next(words)
    number = typed_words.weekday(said.rstrip("."), asked.language)
    if number is None:
        return None
    day = asked.today + timedelta(days=(number - asked.today.weekday()) % 7)
    due_at = _on(asked, day, clock)
    past = due_at <= asked.now or (day == asked.today and (is_next or clock is None))
    return _on(asked, day + timedelta(weeks=1), clock) if past else due_at


def _date(asked: _Asked, words: str) -> date | None:
    if found := _YEAR_FIRST.fullmatch(words):
        return _existing(asked, int(found[4]), int(found[3]), found[1])
    if found := _NUMBERS.fullmatch(words):
        return _numeric(asked, found)
    if (found := _DAY_MONTH.fullmatch(words)) and (number := typed_words.month(found[2], asked.language)):
        return _existing(asked, int(found[1]), number, found[3])
    if (found := _MONTH_DAY.fullmatch(words)) and (number := typed_words.month(found[1], asked.language)):
        return _existing(asked, int(found[2]), number, found[3])
    return None


def _numeric(asked: _Asked, found: re.Match[str]) -> date | None:
    """The order of the locale; a dot is always behind the day. What has no other reading is turned round."""
    first, second = int(found[1]), int(found[3])
    if found[2] == "." and second > 12 and not found[4]:
        return None  # "10.30" is a time of day
    day_first = asked.day_first or found[2] == "."
    if (second if day_first else first) > 12:
        day_first = not day_first
    day, number = (first, second) if day_first else (second, first)
    return _existing(asked, day, number, found[4])


def _existing(asked: _Asked, day: int, number: int, year: str | None) -> date:
    """The day of the calendar; without a year the next one, today included."""
    this_year = asked.today.year
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else range(this_year, this_year + 9)
    if years[0] > this_year + 2:
        raise _too_far()
    for one in years:
        try:
            found = date(one, number, day)
        except ValueError:
            continue
        if year or found >= asked.today:
            return found
    raise BadInput(f"“{asked.text:.40}”: there is no such day in the calendar.")


def _with_offset(text: str) -> Instant | None:
    try:
        return from_datetime(datetime.fromisoformat(text))
    except ValueError:
        return None


def _without_next(words: str) -> tuple[str, bool]:
    rest = [word for word in words.split() if word not in typed_words.NEXT]
    return " ".join(rest), len(rest) < len(words.split())


def _without_fillers(words: str) -> str:
    return " ".join(word for word in words.split() if word not in typed_words.FILLERS)


def plain_words(text: str) -> str:
    """Lower case without accents, one blank between words."""
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter)).replace("’", "'")
    bare = re.sub(r"\b([ap])\.\s?m\.?(?=\s|$)", r"\1m", bare)
    bare = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", bare)
    bare = re.sub(r"(?<=[0-9])t(?=[0-9])|(?<=[0-9])(?=(?:st|nd|rd|th)\b)", " ", bare)
    return " ".join(bare.replace(",", " ").split())


def _too_far() -> BadInput:
    return BadInput("That is more than two years ahead.", remedy="Choose a nearer time.")
