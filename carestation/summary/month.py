"""A calendar month, as a summary is asked for: "2026-10"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from carestation.errors import BadInput
from carestation.instants import Instant, from_datetime, to_datetime

MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Of our own: what `calendar` says depends on the machine's locale."""

_WRITTEN = re.compile(r"([0-9]{4})-([0-9]{2})")
_YEARS = range(1971, 9999)  # so that the year before and the month after exist as instants


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month of a year. Its bounds depend on where the business is."""

    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Month:
        """The month written as year and month, "2026-10". BadInput for anything else."""
        written = _WRITTEN.fullmatch(text.strip())
        if written is None or int(written[1]) not in _YEARS or not 1 <= int(written[2]) <= 12:
            raise BadInput(f"“{text}” is not a month; write year and month, like 2026-10.")
        return cls(int(written[1]), int(written[2]))

    @classmethod
    def of(cls, instant: Instant, zone: str) -> Month:
        """The month in which an instant falls, where the business is."""
        local = to_datetime(instant).astimezone(zone_named(zone))
        return cls(local.year, local.month)

    def bounds(self, zone: str) -> tuple[Instant, Instant]:
        """Its first instant and the first of the next month, on the clocks of a zone."""
        place = zone_named(zone)
        return self._begins(place), self.next._begins(place)

    @property
    def previous(self) -> Month:
        """The month before."""
        return Month(self.year - 1, 12) if self.month == 1 else Month(self.year, self.month - 1)

    @property
    def next(self) -> Month:
        """The month after."""
        return Month(self.year + 1, 1) if self.month == 12 else Month(self.year, self.month + 1)

    @property
    def year_before(self) -> Month:
        """The same month of the year before."""
        return Month(self.year - 1, self.month)

    @property
    def name(self) -> str:
        """In words: "October 2026"."""
        return f"{MONTH_NAMES[self.month - 1]} {self.year}"

    @property
    def short_name(self) -> str:
        """In few letters: "Oct 2026"."""
        return f"{MONTH_NAMES[self.month - 1][:3]} {self.year}"

    def __str__(self) -> str:
        """As it is written in commands and file names: "2026-10"."""
        return f"{self.year:04}-{self.month:02}"

    def _begins(self, place: tzinfo) -> Instant:
        return from_datetime(datetime(self.year, self.month, 1, tzinfo=place))


def zone_named(zone: str) -> ZoneInfo:
    """The time zone of this IANA name. BadInput where there is none."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as fault:
        raise BadInput(f"“{zone}” is not a time zone; write one like Europe/Berlin.") from fault
