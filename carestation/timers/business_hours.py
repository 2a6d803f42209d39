"""Business hours: how much open time lies between two instants, and when so much of it has passed (R1–R9).

Aware datetimes in, UTC out, exact to the microsecond. Stored instants (milliseconds of UTC) have methods of
their own that end in `_ms`: the hot path of the timers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from carestation.errors import CareError
from carestation.instants import Instant
from carestation.timers.open_time import LONGEST_SEARCH_DAYS, OpenTime, never_open
from carestation.timers.opening_days import (
    OpeningDays,
    read_closures,
    read_dates,
    read_special,
    read_week,
    read_yearly,
)
from carestation.timers.utc_offsets import EPOCH, find_zone

_MICROSECOND = timedelta(microseconds=1)
_MS = 1_000
_MOST_DAYS = 10_000


class BusinessHours:
    """A calendar: a zone, weekly intervals, and dates that differ. Never changes; equal calendars are equal.

    `weekly` maps `mon … sun` to intervals of `"HH:MM"` to `"24:00"`; `to < from` runs over midnight.
    `special` replaces the weekday's intervals on a date, `closures` takes spans out of a date, `holidays`
    (and `yearly`, pairs of month and day) close theirs. `CareError` names what cannot be used.
    """

    __slots__ = ("_time", "days", "zone")

    def __init__(
        self,
        zone: str,
        weekly: Mapping[str, Sequence[tuple[str, str]]],
        *,
        holidays: Iterable[date] = (),
        special: Mapping[date, Sequence[tuple[str, str]]] = {},
        closures: Mapping[date, Sequence[tuple[str, str]]] = {},
        yearly: Iterable[tuple[int, int]] = (),
    ) -> None:
        find_zone(zone)
        self.zone: Final = zone
        self.days: Final = OpeningDays(
            week=read_week(weekly),
            holidays=read_dates(holidays),
            yearly=read_yearly(yearly),
            special=read_special(special),
            closures=read_closures(closures),
        )
        self._time = OpenTime(self.days, zone)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BusinessHours):
            return NotImplemented
        return self is other or (self.zone == other.zone and self.days == other.days)

    def __hash__(self) -> int:
        return hash((self.zone, self.days.week, self.days.holidays))

    def elapsed(self, a: datetime, b: datetime) -> timedelta:
        """The open time between two moments; negative when `b` comes first (R5)."""
        return timedelta(microseconds=self._time.elapsed(_to_us(a), _to_us(b)))

    def due(self, start: datetime, amount: timedelta) -> datetime:
        """The earliest moment at which that much open time has passed since `start` (R6).

        It may be a closing time. Nothing to count gives `start`. A negative amount walks back and stops at
        the first moment met on the way, which may be an opening time.
        """
        return _to_datetime(self._time.due(_to_us(start), amount // _MICROSECOND))

    def is_open(self, at: datetime) -> bool:
        """Whether the wall clock at that moment lies in open time (R3)."""
        moment = _to_us(at)
        return self._time.elapsed(moment, moment + 1) == 1

    def open_spans(self, a: datetime, b: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The open spans of `[a, b)` in order, in UTC, cut to it; two of them never touch."""
        spans = self._time.spans(_to_us(a), _to_us(b))
        return ((_to_datetime(start), _to_datetime(end)) for start, end in spans)

    def next_opening(self, at: datetime) -> datetime:
        """`at` itself when open, else the opening that follows; `CareError` when two years have none (R4)."""
        return _to_datetime(self._time.next_opening(_to_us(at)))

    def business_days(self, start: datetime, n: int) -> datetime:
        """The same local time `n` working days later, moved to the next opening (R9).

        A working day is a date with an interval of its own; a negative `n` counts back.
        """
        if abs(n) > _MOST_DAYS:
            raise CareError(f"{n} business days are too many to count.")
        moment = _to_datetime(_to_us(start)).astimezone(find_zone(self.zone))
        day = moment.toordinal()
        for _ in range(abs(n)):
            day = self._next_working_day(day, 1 if n > 0 else -1)
        later = datetime.combine(date.fromordinal(day), moment.time(), moment.tzinfo)
        return self.next_opening(later)

    def elapsed_ms(self, a: int, b: int) -> int:
        """`elapsed` between two instants, in milliseconds."""
        return self._time.elapsed(a * _MS, b * _MS) // _MS

    def due_ms(self, start: int, amount: int) -> Instant:
        """`due` of an instant and an amount in milliseconds."""
        return Instant(self._time.due(start * _MS, amount * _MS) // _MS)

    def next_opening_ms(self, at: int) -> Instant:
        """`next_opening` of an instant."""
        return Instant(self._time.next_opening(at * _MS) // _MS)

    def open_spans_ms(self, a: int, b: int) -> Iterator[tuple[Instant, Instant]]:
        """`open_spans` of two instants."""
        return (
            (Instant(start // _MS), Instant(end // _MS)) for start, end in self._time.spans(a * _MS, b * _MS)
        )

    def _next_working_day(self, day: int, step: int) -> int:
        for distance in range(1, LONGEST_SEARCH_DAYS + 1):
            if self.days.is_working_day(day + step * distance):
                return day + step * distance
        raise never_open(date.fromordinal(day))


def _to_us(moment: datetime) -> int:
    if moment.utcoffset() is None:
        raise CareError(f"The time {moment} has no time zone.")
    return (moment - EPOCH) // _MICROSECOND


def _to_datetime(moment: int) -> datetime:
    return EPOCH + moment * _MICROSECOND
