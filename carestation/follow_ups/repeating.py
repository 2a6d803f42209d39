"""Follow-ups that repeat: RRULEs (RFC 5545) on the days of the business, with the wall clock they began with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from carestation.errors import BadInput
from carestation.follow_ups.local_days import at_time, local
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours

_MOST_CLOSED_DAYS = 366
_WRITTEN = "%Y%m%dT%H%M%S"


class Frequency(StrEnum):
    """How often, as RFC 5545 spells it."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Repeat:
    """How often a follow-up comes back, and the last day on which it may; None for no end."""

    frequency: Frequency
    until: date | None = None


def repeat_rule(repeat: Repeat, first: Instant, hours: BusinessHours) -> str:
    """The rule as it is stored: where it begins on the wall clock, and the RRULE.

    The 31st is the last day in shorter months, and 29 February the 28th in other years: RFC 5545 alone would
    leave such months out.
    """
    begins = local(first, hours)
    parts = [f"FREQ={repeat.frequency}"]
    if repeat.frequency in (Frequency.MONTHLY, Frequency.YEARLY) and begins.day > 28:
        days = ",".join(str(day) for day in range(28, begins.day + 1))
        month = [f"BYMONTH={begins.month}"] if repeat.frequency is Frequency.YEARLY else []
        parts += [*month, f"BYMONTHDAY={days}", "BYSETPOS=-1"]
    if repeat.until is not None:
        parts.append(f"UNTIL={datetime.combine(repeat.until, time(23, 59, 59)).strftime(_WRITTEN)}")
    return f"DTSTART:{begins.strftime(_WRITTEN)}\nRRULE:{';'.join(parts)}"


def read_repeat(rule: str) -> Repeat | None:
    """What a stored rule says; None for an empty one. BadInput for one that cannot be read."""
    if not rule:
        return None
    parts = dict(part.partition("=")[::2] for part in rrule_of(rule).split(";"))
    try:
        until = datetime.strptime(parts["UNTIL"], _WRITTEN).date() if "UNTIL" in parts else None
        return Repeat(Frequency(parts.get("FREQ", "")), until)
    except ValueError as fault:
        raise BadInput("This follow-up repeats by a rule that cannot be read.") from fault


def rrule_of(rule: str) -> str:
    """The RRULE of a stored rule, without its beginning: what a calendar file wants."""
    return rule.rpartition("RRULE:")[2]


def next_due(rule: str, due_at: Instant, now: Instant, hours: BusinessHours) -> Instant | None:
    """The first time after both `due_at` and `now`; None after the last. What was missed is not caught up.

    An occurrence on a day without opening comes on the next day that has one, at the same time of day.
    """
    after = max(due_at, now)
    for wall in _occurrences(rule, local(after, hours).replace(tzinfo=None)):
        day = _open_day(wall.date(), hours)
        moment = at_time(day, wall.time(), hours) if day is not None else after
        if moment > after:
            return moment
    return None


def _occurrences(rule: str, after: datetime) -> Iterator[datetime]:
    """From a little before `after`: one that fell into closed days may come only now."""
    from dateutil.rrule import rrulestr

    try:
        parsed = rrulestr(rule)
    except (ValueError, KeyError) as fault:
        raise BadInput("This follow-up repeats by a rule that cannot be read.") from fault
    earliest = after - timedelta(days=14)
    return iter(parsed.xafter(earliest, count=60, inc=True))


def _open_day(day: date, hours: BusinessHours) -> date | None:
    for ahead in range(_MOST_CLOSED_DAYS):
        one = day + timedelta(days=ahead)
        if any(
            hours.open_spans_ms(at_time(one, time(), hours), at_time(one + timedelta(days=1), time(), hours))
        ):
            return one
    return None
