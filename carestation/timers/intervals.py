"""Intervals of the wall clock: `"HH:MM"` read into microseconds after a local midnight (R1).

All spans in this folder are half-open pairs `(from, to)` of whole numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from carestation.errors import CareError
from carestation.timers.quoted import quoted

Span = tuple[int, int]

MINUTE_US: Final = 60_000_000
DAY_US: Final = 1440 * MINUTE_US
WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])|24:00")
_LAST_MINUTE = DAY_US - MINUTE_US


def parse_intervals(intervals: object, day: str) -> tuple[Span, ...]:
    """The intervals of one day, sorted, in microseconds after its midnight; one over midnight ends later.

    What a person or a file gave is checked here: `CareError` names the fault and the `day`.
    """
    if isinstance(intervals, str) or not isinstance(intervals, Sequence):
        raise CareError(f"The hours of {day} are not a list of intervals.")
    spans = sorted(_parse_interval(interval, day) for interval in intervals)
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise CareError(f"Two intervals of {day} overlap at {time_text(start)}.")
    return tuple(spans)


def check_nights(week: Sequence[Sequence[Span]]) -> None:
    """Refuse an interval over midnight that runs into the first interval of the next day (R1)."""
    for number, spans in enumerate(week):
        following = (number + 1) % len(WEEKDAYS)
        if spans and week[following] and spans[-1][1] - DAY_US > week[following][0][0]:
            raise CareError(
                f"The last interval of {WEEKDAYS[number]} runs over midnight and overlaps the first "
                f"of {WEEKDAYS[following]}."
            )


def time_text(moment: int) -> str:
    """`"HH:MM"` of microseconds after midnight; an end on the next day is the clock of that day."""
    hours, minutes = divmod((moment if moment <= DAY_US else moment - DAY_US) // MINUTE_US, 60)
    return f"{hours:02d}:{minutes:02d}"


def merged(spans: Iterable[Span]) -> list[Span]:
    """The union of spans: sorted, with those that touch or overlap made one."""
    union: list[Span] = []
    for start, end in sorted(spans):
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return union


def without(spans: Sequence[Span], cuts: Sequence[Span]) -> list[Span]:
    """What the cuts leave of the spans; both sorted, neither overlapping itself."""
    left: list[Span] = []
    first = 0
    for start, end in spans:
        while first < len(cuts) and cuts[first][1] <= start:
            first += 1
        cut = first
        while cut < len(cuts) and cuts[cut][0] < end:
            if start < cuts[cut][0]:
                left.append((start, cuts[cut][0]))
            start = cuts[cut][1]
            cut += 1
        if start < end:
            left.append((start, end))
    return left


def _parse_interval(interval: object, day: str) -> Span:
    if isinstance(interval, str) or not isinstance(interval, Sequence) or len(interval) != 2:
        raise CareError(f"An interval of {day} is not a pair of times such as 09:00 and 17:00.")
    opening, closing = interval
    start, end = _parse_time(opening, day), _parse_time(closing, day)
    if start in (DAY_US, end):
        raise CareError(f"The interval {opening}–{closing} of {day} has no length.")
    if end == _LAST_MINUTE:
        return start, DAY_US  # a person who types 23:59 means the whole evening
    return (start, end) if start < end else (start, end + DAY_US)


def _parse_time(text: object, day: str) -> int:
    match = _TIME.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise CareError(f"The time {quoted(text)} of {day} is not of the form HH:MM, from 00:00 to 24:00.")
    if match[1] is None:
        return DAY_US
    return (int(match[1]) * 60 + int(match[2])) * MINUTE_US
