"""A clock for showing the sample business: it goes like any other, but it is a Thursday morning."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from carestation.clock import Clock
from carestation.instants import Instant, from_datetime, to_datetime

THURSDAY = 3
HOUR, MINUTE = 9, 59


def office_clock(now: Instant, zone: str = "Europe/Berlin") -> Clock:
    """Starts at the last Thursday's 9:59 that is not after `now`, in the sample business's zone."""
    local = to_datetime(now).astimezone(ZoneInfo(zone))
    thursday = local.date() - timedelta(days=(local.weekday() - THURSDAY) % 7)
    start = from_datetime(
        datetime(thursday.year, thursday.month, thursday.day, HOUR, MINUTE, tzinfo=ZoneInfo(zone))
    )
    if start > now:
        start = Instant(start - 7 * 24 * 3_600_000)
    began = time.monotonic()

    def clock() -> Instant:
        return Instant(start + int((time.monotonic() - began) * 1000))

    return clock
