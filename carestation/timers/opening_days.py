"""What a calendar says on the wall: the open spans of local dates, before any time zone (R1, R2)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from carestation.errors import CareError
from carestation.timers.intervals import (
    DAY_US,
    WEEKDAYS,
    Span,
    check_nights,
    merged,
    parse_intervals,
    without,
)
from carestation.timers.quoted import quoted

WrittenIntervals = Sequence[tuple[str, str]]

_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_BEYOND = 1 << 62  # later than any local time


@dataclass(frozen=True, slots=True)
class OpeningDays:
    """Weekly intervals and their exceptions; dates are ordinals (`date.toordinal`).

    Local time is counted in microseconds since 1970-01-01T00:00 on the wall, with no offset.

    Precedence (R2): a holiday or a closure takes out of whatever a date would have had; special intervals
    replace the weekday's. An interval over midnight belongs to the day on which it starts, so special hours
    leave the tail of the night before alone. A holiday masks exactly its own date, 00:00 to 24:00: the tail
    of the night before is closed, the small hours of the next date are not.
    """

    week: tuple[tuple[Span, ...], ...]
    holidays: tuple[int, ...]
    yearly: frozenset[tuple[int, int]]
    special: Mapping[int, tuple[Span, ...]]
    closures: Mapping[int, tuple[Span, ...]]

    def spans(self, first: int, last: int) -> list[Span]:
        """The open local time of the dates `first` to `last`, as sorted spans that do not touch."""
        open_time = merged(span for day in range(first - 1, last + 1) for span in self._planned(day))
        return without(open_time, self._cuts(first, last))

    def is_working_day(self, day: int) -> bool:
        """Whether intervals of its own leave this date open time; a tail of the night before does not."""
        return bool(without(self._planned(day), self._cuts(day, day)))

    def _planned(self, day: int) -> list[Span]:
        intervals = self.special.get(day)
        if intervals is None:
            intervals = self.week[(day + 6) % 7]
        return _on(day, intervals)

    def _cuts(self, first: int, last: int) -> list[Span]:
        before, after = (-_BEYOND, midnight(first)), (midnight(last + 1), _BEYOND)
        return merged([before, *self._holiday_cuts(first, last), *self._closure_cuts(first, last), after])

    def _holiday_cuts(self, first: int, last: int) -> list[Span]:
        fixed = self.holidays[bisect_left(self.holidays, first) : bisect_left(self.holidays, last + 1)]
        repeated = self._yearly_between(first, last) if self.yearly else []
        return [(midnight(day), midnight(day + 1)) for day in (*fixed, *repeated)]

    def _yearly_between(self, first: int, last: int) -> list[int]:
        days = (date.fromordinal(day) for day in range(max(first, 1), min(last, date.max.toordinal()) + 1))
        return [day.toordinal() for day in days if (day.month, day.day) in self.yearly]

    def _closure_cuts(self, first: int, last: int) -> list[Span]:
        days = [day for day in self.closures if first - 1 <= day <= last]
        return [span for day in days for span in _on(day, self.closures[day])]


def read_week(weekly: Mapping[str, WrittenIntervals]) -> tuple[tuple[Span, ...], ...]:
    """The seven days of a written week, Monday first; a week that is never open is refused (R4)."""
    if unknown := [day for day in weekly if day not in WEEKDAYS]:
        raise CareError(f"{quoted(unknown[0])} is not a weekday.", remedy=f"Use {', '.join(WEEKDAYS)}.")
    week = tuple(parse_intervals(weekly.get(day, ()), day) for day in WEEKDAYS)
    if not any(week):
        raise CareError("This calendar is never open.", remedy="Give at least one day of the week hours.")
    check_nights(week)
    return week


def read_dates(days: Iterable[date]) -> tuple[int, ...]:
    """The ordinals of dates, sorted, each once."""
    return tuple(sorted({_ordinal_of(day) for day in days}))


def read_yearly(days: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Pairs of month and day that exist in some year."""
    try:
        return frozenset((day.month, day.day) for day in (date(2000, *pair) for pair in days))
    except (TypeError, ValueError) as fault:
        raise CareError("A yearly holiday is not a pair of month and day.") from fault


def read_special(dated: Mapping[date, WrittenIntervals]) -> dict[int, tuple[Span, ...]]:
    """Dated intervals by ordinal; an empty list closes the date."""
    return {_ordinal_of(day): parse_intervals(spans, str(day)) for day, spans in dated.items()}


def read_closures(dated: Mapping[date, WrittenIntervals]) -> dict[int, tuple[Span, ...]]:
    """Dated closures by ordinal; these may overlap, for two reasons to be closed are none to complain."""
    return {
        _ordinal_of(day): tuple(span for pair in spans for span in parse_intervals([pair], str(day)))
        for day, spans in dated.items()
    }


def midnight(day: int) -> int:
    """The local time at which a date begins."""
    return (day - _EPOCH_ORDINAL) * DAY_US


def ordinal(local: int) -> int:
    """The date on which a local time lies."""
    return local // DAY_US + _EPOCH_ORDINAL


def _ordinal_of(day: date) -> int:
    if not isinstance(day, date) or isinstance(day, datetime):
        raise CareError(f"{quoted(day)} is not a date.")
    return day.toordinal()


def _on(day: int, intervals: Sequence[Span]) -> list[Span]:
    start_of_day = midnight(day)
    return [(start_of_day + start, start_of_day + end) for start, end in intervals]
