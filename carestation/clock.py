"""Where "now" comes from: the only place that reads the machine's clock."""

from __future__ import annotations

import time
from collections.abc import Callable

from carestation.instants import Instant

Clock = Callable[[], Instant]
"""Answers the present instant. Tests pass their own."""


def system_clock() -> Instant:
    """The machine's clock, in whole milliseconds."""
    return Instant(time.time_ns() // 1_000_000)
