"""The days whose cases are replayed: from one date to another, both included, on the business's clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from carestation.errors import BadInput
from carestation.instants import Instant, from_datetime
from carestation.summary.month import zone_named
from carestation.timers.iso_date import iso_date

_YEARS = range(1971, 9999)


@dataclass(frozen=True, slots=True)
class Days:
    """`until` None: up to now. BadInput where it ends before it begins, or where no case can be."""

    since: date
    until: date | None = None

    def __post_init__(self) -> None:
        for day in (self.since, self.until or self.since):
            if day.year not in _YEARS:
                raise BadInput(f"{day} is not in the years {_YEARS[0]} to {_YEARS[-1]}.")
        if self.until is not None and self.until < self.since:
            raise BadInput(f"{self.until} comes before {self.since}: name the earlier date first.")

    def bounds(self, zone: str, now: Instant) -> tuple[Instant, Instant]:
        """The first instant, and the one after the last."""
        place = zone_named(zone)
        begins = from_datetime(datetime(self.since.year, self.since.month, self.since.day, tzinfo=place))
        if self.until is None:
            return begins, Instant(now + 1)
        after = self.until + timedelta(days=1)
        return begins, from_datetime(datetime(after.year, after.month, after.day, tzinfo=place))

    @property
    def name(self) -> str:
        """In words: "from 2026-10-01 to 2026-10-31"."""
        return f"from {self.since} on" if self.until is None else f"from {self.since} to {self.until}"


def read_day(text: str) -> date:
    """The date written as 2026-10-01. BadInput for anything else."""
    day = iso_date(text)
    if day is None:
        raise BadInput(f"“{text:.40}” is not a date; write year, month and day, like 2026-10-01.")
    return day
