"""Follow-ups as an iCalendar file (RFC 5545), for the calendar that somebody carries with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from carestation.cases.case import case_name
from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.follow_ups.repeating import Frequency, read_repeat
from carestation.instants import Instant, to_datetime

if TYPE_CHECKING:
    from icalendar import Event

_LASTS = timedelta(minutes=15)

KINDS: Mapping[FollowUpKind, str] = {
    FollowUpKind.REMINDER: "Follow up",
    FollowUpKind.IF_NO_REPLY: "No reply yet",
    FollowUpKind.PROMISE: "Promised",
}

_OFTEN: Mapping[Frequency, str] = {
    Frequency.DAILY: "every business day",
    Frequency.WEEKLY: "every week",
    Frequency.MONTHLY: "every month",
    Frequency.YEARLY: "every year",
}


def calendar_file(rows: Iterable[TodayRow], now: Instant, kinds: Mapping[FollowUpKind, str] = KINDS) -> bytes:
    """One event for each, with an alarm at its time. UTF-8, lines that end in CRLF and are folded (section 3.1).

    A calendar that reads a later file changes the event that it has: UID stays the same for ever, and SEQUENCE
    counts the changes. One that repeats is its next time, and the description says that it repeats: each later time
    is a follow-up of its own, made when the one before is done, with a UID of its own, and moves out of closed days.
    An RRULE would show times that never come, and show the others twice as soon as a later file is read.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//CareStation//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for row in rows:
        calendar.add_component(_event(row, now, kinds))
    return bytes(calendar.to_ical())


def _event(row: TodayRow, now: Instant, kinds: Mapping[FollowUpKind, str]) -> Event:
    from icalendar import Event

    one = row.follow_up
    starts = to_datetime(one.due_at)
    event = Event()
    event.add("uid", f"{UUID(bytes=one.uid)}@carestation")
    event.add("sequence", one.version - 1)
    event.add("dtstamp", to_datetime(now))
    event.add("dtstart", starts)
    event.add("dtend", starts + _LASTS)
    event.add("summary", _summary(row, kinds))
    event.add("description", "\n".join(filter(None, (_matter(row), row.customer_phone, repeats(one.rule)))))
    event.add("transp", "TRANSPARENT")
    _add_alarm(event, _summary(row, kinds))
    return event


def _add_alarm(event: Event, words: str) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(0))
    alarm.add("description", words)
    event.add_component(alarm)


def _summary(row: TodayRow, kinds: Mapping[FollowUpKind, str]) -> str:
    what = (
        f"{kinds[row.follow_up.kind]}: {row.follow_up.text}"
        if row.follow_up.text
        else kinds[row.follow_up.kind]
    )
    return f"{what} ({row.customer_name})"


def _matter(row: TodayRow) -> str:
    return f"{case_name(row.case_number)} {row.subject}" if row.case_number is not None else ""


def repeats(rule: str) -> str:
    """ "Repeats every week until 2026-12-31. …"; empty for one that does not."""
    known = read_repeat(rule)
    if known is None:
        return ""
    until = f" until {known.until.isoformat()}" if known.until is not None else ""
    return f"Repeats {_OFTEN[known.frequency]}{until}. The next time is entered when this one is done."
