"""Figures of the policy in plain words, the same on every page, in differences and in notices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
Week = Mapping[str, Sequence[Sequence[str]]]
"""Weekday → spans of wall-clock times, as the setting holds them; a day that is absent is closed."""


def counted(number: int, one: str, more: str = "") -> str:
    """ "1 day", "30 days"."""
    return f"{number} {one if number == 1 else more or one + 's'}"


def span_words(minutes: int) -> str:
    """ "30 minutes", "1 hour", "1 hour 30 minutes"; "no target" for none."""
    if not minutes:
        return "no target"
    hours, rest = divmod(minutes, 60)
    parts = ([counted(hours, "hour")] if hours else []) + ([counted(rest, "minute")] if rest else [])
    return " ".join(parts)


def long_span_words(minutes: int, week: Week) -> str:
    """The same, and in working days where the days of the week are alike and it fills some of them."""
    lengths = {sum(_minutes(end) - _minutes(start) for start, end in week.get(day, ())) for day in DAYS} - {0}
    if len(lengths) == 1 and minutes and minutes % (length := lengths.pop()) == 0:
        return counted(minutes // length, "working day")
    return span_words(minutes) if minutes < 60 * 2 or minutes % 60 else f"{minutes // 60} opening hours"


def day_words(spans: Sequence[Sequence[str]]) -> str:
    """ "9:00 to 12:30 and 13:30 to 17:30"; "closed" for none."""
    return " and ".join(f"{_clock(start)} to {_clock(end)}" for start, end in spans) or "closed"


def week_lines(week: Week) -> tuple[tuple[str, str], ...]:
    """Days and their hours, alike neighbours together: ("Monday to Friday", "9:00 to 17:00")."""
    grouped = groupby(DAYS, key=lambda day: day_words(week.get(day, ())))
    return tuple((_days([DAYS[day] for day in days]), words) for words, days in grouped)


def _days(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return f"{names[0]} {'and' if len(names) == 2 else 'to'} {names[-1]}"


def _clock(time: str) -> str:
    return time.removeprefix("0")


def _minutes(time: str) -> int:
    hours, _, minutes = time.partition(":")
    return int(hours) * 60 + int(minutes)
