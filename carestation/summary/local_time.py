"""Weekday, hour and date of instants on the business's clocks, fast enough for a hundred thousand of them."""

from __future__ import annotations

from datetime import date

from carestation.instants import MINUTE, Instant, to_datetime
from carestation.summary.month import zone_named

_QUARTER = 15 * MINUTE  # no zone's offset changes within a quarter of an hour


class LocalTime:
    """The clock on the wall in one zone; remembers the quarters of an hour that it was asked for."""

    def __init__(self, zone: str) -> None:
        self._place = zone_named(zone)
        self._known: dict[int, tuple[date, int]] = {}

    def slot(self, instant: Instant) -> tuple[date, int]:
        """The date, and the hour from 0 to 23."""
        quarter = instant // _QUARTER
        slot = self._known.get(quarter)
        if slot is None:
            local = to_datetime(quarter * _QUARTER).astimezone(self._place)
            slot = self._known[quarter] = (local.date(), local.hour)
        return slot

    def weekday(self, instant: Instant) -> int:
        """0 for Monday to 6 for Sunday."""
        return self.slot(instant)[0].weekday()

    def hour(self, instant: Instant) -> int:
        """0 to 23."""
        return self.slot(instant)[1]

    def day(self, instant: Instant) -> date:
        """The date."""
        return self.slot(instant)[0]
