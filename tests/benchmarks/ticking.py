"""The once-a-second tick of an inbox with 100,000 open cases in memory, as a share of one core."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import fmean

from PySide6.QtCore import QCoreApplication, QEvent

from carestation.clock import system_clock
from carestation.instants import SECOND, Instant
from tests.benchmarks.crowded_inbox import CrowdedInbox
from tests.benchmarks.ratio import Ratio

GOAL = 0.01
_CASES, _TICKS = 100_000, 120


def ticking() -> Iterator[Ratio]:
    """Two minutes of ticks with the repaints that they cause; the floor is the second that passes between two."""
    inbox, now = CrowdedInbox(_CASES), system_clock()
    spent = [_tick(inbox, Instant(now + number * SECOND)) for number in range(_TICKS)]
    inbox.view.close()
    yield Ratio("tick with 100,000 open cases", fmean(spent), SECOND, GOAL)


def _tick(inbox: CrowdedInbox, now: Instant) -> float:
    started = time.process_time_ns()
    inbox.view.tick(now)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    return (time.process_time_ns() - started) / 1_000_000
