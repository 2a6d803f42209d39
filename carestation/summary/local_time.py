"""Weekday, hour and date of instants on the business's clocks, fast enough for a hundred thousand of them."""

from __future__ import annotations

from datetime import date, datetime

from carestation.instants import MINUTE, Instant, to_datetime
from carestation.summary.month import zone_named

_QUARTER = 15 * MINUTE  # no zone's offset changes within a quarter of an hour


class LocalTime:
    """The clock on the wall in one zone; remembers the quarters of an hour that it was asked for."""

    def __init__(self, zone: str) -> None:
        self._place = zone_named(zone)
        self._known: dict[int, datetime] = {}

    def weekday(self, instant: Instant) -> int:
        """0 for Monday to 6 for Sunday."""
        return self._quarter(instant).weekday()

    def hour(self, instant: Instant) -> int:
        """0 to 23."""
        return self._quarter(instant).hour

    def day(self, instant: Instant) -> date:
        """The date."""
        return self._quarter(instant).date()

    def _quarter(self, instant: Instant) -> datetime:
        quarter = instant // _QUARTER
        local = self._known.get(quarter)
        if local is None:
            local = self._known[quarter] = to_datetime(quarter * _QUARTER).astimezone(self._place)
        return local
