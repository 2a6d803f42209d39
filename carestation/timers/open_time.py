"""Open time on the line of UTC, in microseconds: counting it and walking along it (R3–R6)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from carestation.errors import CareError
from carestation.timers.intervals import DAY_US, Span
from carestation.timers.open_chunk import CHUNK_US, OpenChunk, open_chunk
from carestation.timers.opening_days import OpeningDays
from carestation.timers.utc_offsets import EPOCH

LONGEST_SEARCH_DAYS: Final = 731
_LONGEST_SEARCH = LONGEST_SEARCH_DAYS * DAY_US


class OpenTime:
    """The open spans of a calendar in its zone, worked out chunk by chunk as they are asked for."""

    __slots__ = ("_chunks", "_days", "_zone")

    def __init__(self, days: OpeningDays, zone: str) -> None:
        self._days = days
        self._zone = zone
        self._chunks: dict[int, OpenChunk] = {}

    def elapsed(self, a: int, b: int) -> int:
        """The open time between two moments, signed (R5)."""
        if b < a:
            return -self.elapsed(b, a)
        first, last = a // CHUNK_US, b // CHUNK_US
        counted = self._chunk(last).counted(b) - self._chunk(first).counted(a)
        for number in range(first, last):
            counted += self._chunk(number).total
        return counted

    def due(self, start: int, amount: int) -> int:
        """The first moment on the way, forward or back, at which that much has been counted (R6)."""
        if amount > 0:
            return self._forward(start, amount)
        return self._back(start, -amount) if amount else start

    def next_opening(self, at: int) -> int:
        """`at` itself when open, else the opening that follows (R4)."""
        return self._forward(at, 1) - 1

    def spans(self, a: int, b: int) -> Iterator[Span]:
        """The open spans of `[a, b)`, cut to it; two of them never touch."""
        pending: Span | None = None
        for number in range(a // CHUNK_US, (b - 1) // CHUNK_US + 1):
            chunk = self._chunk(number)
            for place in range(bisect_right(chunk.ends, a), len(chunk.starts)):
                start, end = max(chunk.starts[place], a), min(chunk.ends[place], b)
                if start >= end:
                    break
                if pending and pending[1] == start:  # one span, cut in two where the chunks meet
                    start = pending[0]
                elif pending:
                    yield pending
                pending = (start, end)
        if pending:
            yield pending

    def _chunk(self, number: int) -> OpenChunk:
        chunk = self._chunks.get(number)
        if chunk is None:
            chunk = self._chunks[number] = open_chunk(self._days, self._zone, number)
        return chunk

    def _forward(self, start: int, amount: int) -> int:
        number = start // CHUNK_US
        chunk = self._chunk(number)
        amount += chunk.counted(start)
        closed_since = start
        while amount > chunk.total:
            amount -= chunk.total
            if chunk.total:
                closed_since = max(closed_since, chunk.ends[-1])
            number += 1
            chunk = self._chunk(number)
            opening = chunk.starts[0] if chunk.total else (number + 1) * CHUNK_US
            _check_search(closed_since, opening)
        return chunk.earliest(amount)

    def _back(self, start: int, amount: int) -> int:
        number = start // CHUNK_US
        chunk = self._chunk(number)
        available = chunk.counted(start)
        closed_until = start
        while amount > available:
            amount -= available
            if available:
                closed_until = min(closed_until, chunk.starts[0])
            number -= 1
            chunk = self._chunk(number)
            available = chunk.total
            closing = chunk.ends[-1] if available else number * CHUNK_US
            _check_search(closing, closed_until)
        return chunk.latest(available - amount)


def never_open(around: object) -> CareError:
    """The fault of a calendar that has no opening for two years (R4)."""
    return CareError(
        f"This calendar is closed for more than two years around {around}.",
        remedy="Check its holidays and closures.",
    )


def _check_search(since: int, until: int) -> None:
    if until - since > _LONGEST_SEARCH:
        raise never_open((EPOCH + timedelta(microseconds=since)).date())
