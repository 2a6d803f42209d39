"""The events of a scenario, read from JSON; `BadInput` names the event and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from carestation.cases.case import Status
from carestation.errors import BadInput, CareError
from carestation.instants import Instant, from_datetime
from carestation.timers.events import (
    CalendarChanged,
    Call,
    CustomerMessage,
    Event,
    MachineMessage,
    Merged,
    NoReplyNeeded,
    Note,
    Opened,
    Reply,
    StatusChanged,
    TargetsChanged,
)
from carestation.timers.hours_json import hours_from_json
from carestation.timers.intervals import WEEKDAYS
from carestation.timers.quoted import quoted
from carestation.timers.targets import Pauses, Targets

_MOST_EVENTS = 5_000
_YEARS = range(1971, 2100)


def read_events(stored: Any, calendar: Mapping[str, Any], pauses: Pauses) -> tuple[Event, ...]:
    """The events of a list, which are in order and begin with the opening.

    `calendar` is what a change of hours changes, `pauses` the flags that a change of targets keeps.
    """
    if not isinstance(stored, list):
        raise BadInput("The “events” are not a list.")
    if len(stored) > _MOST_EVENTS:
        raise BadInput(f"The scenario has more than {_MOST_EVENTS} events.")
    reader = _EventReader(calendar, pauses)
    events: list[Event] = []
    for number, event in enumerate(stored, 1):
        try:
            events.append(reader.read(event))
            _check_place(events)
        except CareError as fault:
            raise BadInput(f"Event {number}: {fault.title}") from fault
    return tuple(events)


def read_instant(text: Any) -> Instant:
    """The instant of an ISO 8601 time with its offset."""
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.utcoffset() is None:
        raise BadInput(f"{quoted(text)} is not a time with an offset, such as 2026-12-24T09:20:00+01:00.")
    if moment.year not in _YEARS:
        raise BadInput(f"{quoted(text)} is not in the years {_YEARS[0]} to {_YEARS[-1]}.")
    return from_datetime(moment)


def check_keys(stored: Any, known: Collection[str], required: Collection[str]) -> None:
    """Refuse what is no object, has a key that nobody knows or lacks one that it needs."""
    if not isinstance(stored, dict):
        raise BadInput(f"{quoted(stored)} is not an object.")
    if unknown := [key for key in stored if key not in known]:
        raise BadInput(f"{quoted(unknown[0])} is not a key that a scenario has here.")
    if missing := [key for key in required if key not in stored]:
        raise BadInput(f"“{missing[0]}” is missing.")


class _EventReader:
    """Reads one event after the other; knows the calendar in force, for a change may name a part of it."""

    def __init__(self, calendar: Mapping[str, Any], pauses: Pauses) -> None:
        self.calendar = dict(calendar)
        self.pauses = pauses

    def read(self, stored: Any) -> Event:
        kind = stored.get("type") if isinstance(stored, dict) else None
        if not isinstance(kind, str) or kind not in _TYPES:
            raise BadInput(f"its type is not one of {', '.join(_TYPES)}.")
        read, extra, required = _TYPES[kind]
        check_keys(stored, {"at", "type", *extra}, ("at", *required))
        return read(self, read_instant(stored["at"]), stored)

    def opened(self, at: Instant, stored: dict[str, Any]) -> Event:
        return Opened(at, by_customer=_choice(stored.get("by", "customer"), ("customer", "us")) == "customer")

    def customer_message(self, at: Instant, stored: dict[str, Any]) -> Event:
        return CustomerMessage(at, _flag(stored, "answered"))

    def reply(self, at: Instant, stored: dict[str, Any]) -> Event:
        return Reply(at, _flag(stored, "holding"))

    def status(self, at: Instant, stored: dict[str, Any]) -> Event:
        return StatusChanged(at, Status(_choice(stored["to"], tuple(Status))))

    def targets(self, at: Instant, stored: dict[str, Any]) -> Event:
        to = {} if stored["to"] is None else stored["to"]
        if not isinstance(to, dict):
            raise BadInput("the targets are not an object.")
        return TargetsChanged(at, Targets.from_json(to, self.pauses))

    def calendar_change(self, at: Instant, stored: dict[str, Any]) -> Event:
        to = stored["to"]
        if not isinstance(to, dict):
            raise BadInput("the new hours are not an object.")
        self.calendar.update({"hours": to} if to.keys() <= set(WEEKDAYS) else to)
        return CalendarChanged(at, hours_from_json(self.calendar))


def _choice(value: Any, choices: Collection[str]) -> str:
    if not isinstance(value, str) or value not in choices:
        raise BadInput(f"{quoted(value)} is not one of {', '.join(choices)}.")
    return value


def _flag(stored: dict[str, Any], key: str) -> bool:
    flag = stored.get(key, False)
    if not isinstance(flag, bool):
        raise BadInput(f"“{key}” is neither true nor false.")
    return flag


def _check_place(events: list[Event]) -> None:
    if (len(events) == 1) != isinstance(events[-1], Opened):
        raise BadInput("a case begins with “opened”, and is opened once.")
    if len(events) > 1 and events[-1].at < events[-2].at:
        raise BadInput("it happens before the event above it.")


_Read = Callable[[_EventReader, Instant, dict[str, Any]], Event]


def _bare(make: Callable[[Instant], Event]) -> tuple[_Read, tuple[str, ...], tuple[str, ...]]:
    return lambda _reader, at, _stored: make(at), (), ()


_TYPES: dict[str, tuple[_Read, tuple[str, ...], tuple[str, ...]]] = {
    "opened": (_EventReader.opened, ("by",), ()),
    "customer_message": (_EventReader.customer_message, ("answered",), ()),
    "reply": (_EventReader.reply, ("holding",), ()),
    "call": _bare(Call),
    "note": _bare(Note),
    "machine_message": _bare(MachineMessage),
    "status": (_EventReader.status, ("to",), ("to",)),
    "no_reply_needed": _bare(NoReplyNeeded),
    "targets": (_EventReader.targets, ("to",), ("to",)),
    "calendar": (_EventReader.calendar_change, ("to",), ("to",)),
    "merged": _bare(Merged),
}
"""For each type how it is read, the keys it may have and those it must have, beside `at` and `type`."""
