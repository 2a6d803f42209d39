"""When an event of a calendar file happens: once, or by its rule, without the exceptions (RFC 5545, 3.8.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

MOST = 1_000
"""Repetitions of one event that are looked at."""

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_ENDLESS_YEARLY = {"FREQ", "BYMONTH", "BYMONTHDAY", "WKST"}
"""The parts of a rule that says no more than "every year on this date"."""


def is_every_year(event: Any) -> bool:
    """Whether it repeats on its date in every year, without an end or an exception."""
    rule = event.get("RRULE")
    if rule is None or isinstance(rule, list) or "EXDATE" in event or "RDATE" in event:
        return False
    start = event["DTSTART"].dt
    parts = {key.upper(): values for key, values in rule.items()}
    return (
        parts.get("FREQ") == ["YEARLY"]
        and parts.keys() <= _ENDLESS_YEARLY
        and [int(month) for month in parts.get("BYMONTH", [start.month])] == [start.month]
        and [int(day) for day in parts.get("BYMONTHDAY", [start.day])] == [start.day]
    )


def event_duration(event: Any) -> timedelta:
    """How long it lasts; an all-day event without an end is one day, one with times and no end is none."""
    start = event["DTSTART"].dt
    if "DTEND" in event:
        return max(_wall(event["DTEND"].dt, start) - _wall(start, start), timedelta(0))
    if "DURATION" in event:
        length: timedelta = event["DURATION"].dt
        return max(length, timedelta(0))
    return timedelta(0) if isinstance(start, datetime) else timedelta(days=1)


def occurrences(event: Any, replaced: Sequence[Any], first: date, last: date) -> Iterator[datetime]:
    """The starts of its repetitions between two dates, by the wall clock of the event's own zone, without zone.

    `replaced` are starts that something else stands in place of. ValueError for a rule that cannot be.
    """
    start = event["DTSTART"].dt
    left_out = {_wall(one, start) for one in (*_listed(event, "EXDATE"), *replaced)}
    for begun in sorted({*_repeated(event, first, last), *_added(event, first, last)}):
        if begun not in left_out:
            yield begun


def dates_of(first: date, length: timedelta) -> Iterator[date]:
    """The dates that an all-day event covers; its end is not one of them."""
    return (first + timedelta(days=ahead) for ahead in range(max(length.days, 1)))


def _repeated(event: Any, first: date, last: date) -> Iterator[datetime]:
    start = event["DTSTART"].dt
    begun, rule = _wall(start, start), event.get("RRULE")
    if rule is None:
        if first <= begun.date() <= last:
            yield begun
        return
    for one in rule if isinstance(rule, list) else [rule]:
        yield from _by_rule(one, begun, start, first, last)


def _by_rule(rule: Any, begun: datetime, start: Any, first: date, last: date) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    if str(rule["FREQ"][0]).upper() not in _FREQUENCIES:
        raise ValueError("a rule that repeats within a day")
    parts = {key: values for key, values in rule.items() if key.upper() != "UNTIL"}
    text = type(rule)(parts).to_ical().decode()
    until = rule.get("UNTIL")
    ends = min(
        datetime.combine(last, time.max),
        _wall(until[0], start) if until else datetime.combine(last, time.max),
    )
    repeated = rrulestr(text, dtstart=begun)
    for number, one in enumerate(repeated.xafter(datetime.combine(first, time.min), inc=True)):
        if one > ends or number >= MOST:
            return
        yield one


def _added(event: Any, first: date, last: date) -> Iterator[datetime]:
    start = event["DTSTART"].dt
    walls = (_wall(one, start) for one in _listed(event, "RDATE"))
    return (wall for wall in walls if first <= wall.date() <= last)


def _listed(event: Any, name: str) -> list[Any]:
    """The dates of a property that may stand several times, with several dates each."""
    found = event.get(name)
    if found is None:
        return []
    groups = found if isinstance(found, list) else [found]
    return [one.dt for group in groups for one in group.dts]


def _wall(moment: Any, start: Any) -> datetime:
    """A date or time by the wall clock of the event's start, without zone: rules repeat by the wall."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.min)
    zone = getattr(start, "tzinfo", None)
    if moment.tzinfo is not None and zone is not None:
        moment = moment.astimezone(zone)
    wall = moment.replace(tzinfo=None)
    return wall if isinstance(start, datetime) else datetime.combine(wall.date(), time.min)
