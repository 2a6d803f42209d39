"""A stretch of UTC with its open spans and the open time before each: a bisection answers every question."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from carestation.errors import CareError
from carestation.timers.intervals import DAY_US, Span, merged
from carestation.timers.opening_days import OpeningDays, ordinal
from carestation.timers.utc_offsets import SECOND_US, offset_periods

CHUNK_US: Final = (1 << 25) * SECOND_US
"""The length of every chunk, some 388 days: five years are five steps."""

_YEAR_1 = -62_135_596_800 * SECOND_US
_YEAR_10000 = 253_402_300_800 * SECOND_US
_FIRST = (_YEAR_1 + 3 * DAY_US) // CHUNK_US + 1
_LAST = (_YEAR_10000 - 3 * DAY_US) // CHUNK_US - 1


class OpenChunk(NamedTuple):
    """Open spans of UTC in microseconds, the open time before each, and all of it."""

    starts: list[int]
    ends: list[int]
    before: list[int]
    total: int

    def counted(self, moment: int) -> int:
        """The open time of the chunk before a moment in it."""
        place = bisect_right(self.starts, moment) - 1
        if place < 0:
            return 0
        end = self.ends[place]
        return self.before[place] + (moment if moment < end else end) - self.starts[place]

    def earliest(self, amount: int) -> int:
        """The first moment with `0 < amount <= total` counted before it: a closing time, not an opening."""
        place = bisect_left(self.before, amount) - 1
        return self.starts[place] + amount - self.before[place]

    def latest(self, amount: int) -> int:
        """The last moment with `0 <= amount < total` counted before it: an opening, not a closing time."""
        place = bisect_right(self.before, amount) - 1
        return self.starts[place] + amount - self.before[place]


def open_chunk(days: OpeningDays, zone: str, number: int) -> OpenChunk:
    """The open spans from `number * CHUNK_US` on, for as long as a chunk is; `CareError` beyond the years."""
    if not _FIRST <= number <= _LAST:
        raise CareError("A calendar can only count between the years 2 and 9998.")
    periods = offset_periods(zone, number * CHUNK_US, (number + 1) * CHUNK_US)
    first = min(ordinal(start + offset) for start, _, offset in periods)
    last = max(ordinal(end + offset) for _, end, offset in periods)
    local = days.spans(first, last)
    spans = merged(span for period in periods for span in _within(local, *period))
    lengths = accumulate((end - start for start, end in spans), initial=0)
    *before, total = lengths
    return OpenChunk([start for start, _ in spans], [end for _, end in spans], before, total)


def _within(local: Sequence[Span], start: int, end: int, offset: int) -> Iterator[Span]:
    """Local spans as UTC, cut to a period of one offset: a skipped hour has none, a repeated one two (R3)."""
    place = bisect_right(local, start + offset, key=lambda span: span[1])
    while place < len(local) and local[place][0] - offset < end:
        yield max(local[place][0] - offset, start), min(local[place][1] - offset, end)
        place += 1
