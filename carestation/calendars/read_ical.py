"""Days off from a calendar file (iCalendar, RFC 5545): public, school or company holidays that somebody publishes.

The icalendar library is imported only when somebody reads such a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from carestation.calendars.ical_occurrences import dates_of, event_duration, is_every_year, occurrences
from carestation.calendars.own_days import LEAP_YEAR, OwnDay, OwnKind
from carestation.errors import BadInput
from carestation.timers.intervals import DAY_US, MINUTE_US, time_text
from carestation.timers.strict_json import LARGEST_FILE

LARGEST = LARGEST_FILE
"""Bytes. The holidays of a country for ten years are some 50 kB."""

_LONGEST_DAYS = 366
_FOREIGN_FAULTS = (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError)
"""What the library raises over files that are broken somewhere."""


@dataclass(frozen=True, slots=True)
class IcalDays:
    """What a file says. Events that are cancelled are left out, and so are those that nobody can read."""

    days: tuple[OwnDay, ...]
    cancelled: int = 0
    unreadable: int = 0


def read_ical(content: bytes, name: str, zone: ZoneInfo, first: date, last: date) -> IcalDays:
    """The days of a file from `first` to `last`, in order. `zone` is the calendar's, where times are told.

    All-day events are days off, those of every year without an end are so in every year; events with times are
    closures of those times, and days off where they fill a day. BadInput, in one sentence, for a file that is
    no calendar, is too large, or has nothing in that time.
    """
    events = _events(content, name)
    if not events:
        raise BadInput(f"“{name}” has no events.", remedy="Choose another file.")
    kept = [event for event in events if str(event.get("STATUS", "")).upper() != "CANCELLED"]
    found: set[OwnDay] = set()
    unreadable = 0
    for event in kept:
        try:
            found.update(_days(event, _replaced(event, events), zone, first, last))
        except _FOREIGN_FAULTS:
            unreadable += 1
    if not found:
        raise BadInput(
            f"“{name}” has no events from {first:%d %b %Y} to {last:%d %b %Y} that could be used.",
            remedy="Choose a file of a later year.",
        )
    return IcalDays(tuple(sorted(found, key=_in_order)), len(events) - len(kept), unreadable)


def _events(content: bytes, name: str) -> list[Any]:
    if len(content) > LARGEST:
        raise BadInput(
            f"“{name}” is larger than {LARGEST // 1_000_000} MB, which no calendar of holidays is."
        )
    from icalendar import Calendar

    try:
        text = content.decode("utf-8-sig")
        if not text.lstrip()[:15].upper().startswith("BEGIN:VCALENDAR"):
            raise ValueError(name)
        calendars = Calendar.from_ical(text, multiple=True)
        return [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except _FOREIGN_FAULTS:
        raise BadInput(
            f"“{name}” is not a calendar file that can be read.", remedy="Choose an iCalendar file (.ics)."
        ) from None


def _replaced(event: Any, events: Sequence[Any]) -> list[Any]:
    """The starts of an event's repetitions that other events of the file stand in place of, or cancel."""
    if "RRULE" not in event:
        return []
    same = (other for other in events if other.get("UID") == event.get("UID"))
    return [other["RECURRENCE-ID"].dt for other in same if "RECURRENCE-ID" in other]


def _days(event: Any, replaced: Sequence[Any], zone: ZoneInfo, first: date, last: date) -> Iterator[OwnDay]:
    start, length = event["DTSTART"].dt, event_duration(event)
    name = " ".join(str(event.get("SUMMARY", "")).split())
    if not isinstance(start, datetime):
        if is_every_year(event) and length == timedelta(days=1) and not replaced:
            yield OwnDay(start.replace(year=LEAP_YEAR), OwnKind.YEARLY, name)
            return
        for begun in occurrences(event, replaced, first - length, last):
            for day in dates_of(begun.date(), min(length, timedelta(days=_LONGEST_DAYS))):
                if first <= day <= last:
                    yield OwnDay(day, OwnKind.DAY_OFF, name)
        return
    for begun in occurrences(event, replaced, first - length - timedelta(days=1), last + timedelta(days=1)):
        begins = begun.replace(tzinfo=start.tzinfo or zone).astimezone(zone)
        ends = (begun + length).replace(tzinfo=start.tzinfo or zone).astimezone(zone)
        yield from (own for own in _timed(begins, ends, name) if first <= own.day <= last)


def _timed(begins: datetime, ends: datetime, name: str) -> Iterator[OwnDay]:
    """An event with times, day by day on the wall."""
    for ahead in range(min((ends.date() - begins.date()).days, _LONGEST_DAYS) + 1):
        day = begins.date() + timedelta(days=ahead)
        opening = _wall(begins) if day == begins.date() else 0
        closing = _wall(ends) if day == ends.date() else DAY_US
        if (opening, closing) == (0, DAY_US):
            yield OwnDay(day, OwnKind.DAY_OFF, name)
        elif opening < closing:
            yield OwnDay(day, OwnKind.CLOSURE, name, ((time_text(opening), time_text(closing)),))


def _wall(moment: datetime) -> int:
    """Microseconds after midnight, by the minute."""
    clock: time = moment.time()
    return (clock.hour * 60 + clock.minute) * MINUTE_US


def _in_order(own: OwnDay) -> tuple[date, str, str]:
    return own.day, own.kind, own.name
