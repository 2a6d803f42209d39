"""Going through the cases on record piece by piece: however many there are, one piece is in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.what_if.attainment import Attainment, attainment
from carestation.what_if.plan import Plan

if TYPE_CHECKING:
    from carestation.reader import Reader
    from carestation.what_if.recorded_case import RecordedCase

PIECE = 200
"""Cases read at once: some tens of milliseconds for the store, a tenth of a second to replay."""

Progress = Callable[[int, int], None]
"""Called with cases done and cases in all."""


def pieces(
    read: Reader, since: Instant, until: Instant, most: int = PIECE
) -> Iterator[tuple[RecordedCase, ...]]:
    """All cases opened from `since` until before `until`, at `most` so many at once."""
    after = CaseId(0)
    while piece := read.recorded_cases(since, until, after, most):
        yield piece
        after = piece[-1].case.id


def replay_record(
    read: Reader,
    plan: Plan,
    bounds: tuple[Instant, Instant],
    now: Instant,
    progress: Progress,
    most: int = PIECE,
) -> Attainment:
    """Then and now over the cases opened within bounds, as they stand at `now`."""
    total = read.count_recorded_cases(*bounds)
    whole = Attainment()
    for piece in pieces(read, *bounds, most):
        whole.add(attainment(plan, piece, now))
        progress(whole.cases, total)
    return whole
