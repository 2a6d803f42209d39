"""Ours and the floor by turns, so that a busy machine slows both: the processor time of the fastest round of each.

What is slower than the fastest is the machine's doing (the `timeit` module says the same).
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from tests.benchmarks.ratio import Ratio

_WARM_UP = 3


def compare(
    name: str,
    ours: Callable[[], object],
    floor: Callable[[], object],
    goal: float,
    *,
    rounds: int = 41,
    each: int = 1,
) -> Ratio:
    """Milliseconds of this thread for one round, divided by `each`: how many things a round does."""
    for _ in range(_WARM_UP):
        ours(), floor()
    gc.collect()
    gc.freeze()  # what was made for the measurement is no part of it
    times = [(_milliseconds(ours), _milliseconds(floor)) for _ in range(rounds)]
    gc.unfreeze()
    ours_ms, floor_ms = (min(column) / each for column in zip(*times, strict=True))
    return Ratio(name, ours_ms, floor_ms, goal)


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - started) / 1_000_000
