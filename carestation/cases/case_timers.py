"""A case's timers, from its history and contacts: the facts that are stored, as the events that are replayed (R24)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from carestation.cases.case import Status
from carestation.cases.case_store import Contact
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.hours_over_time import hours_over_time
from carestation.cases.interaction import Direction, Kind
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.settings.hours import Calendars
from carestation.timers.events import (
    Absorbed,
    CalendarChanged,
    Call,
    CustomerMessage,
    Event,
    Merged,
    NoReplyNeeded,
    Opened,
    Reply,
    StatusChanged,
    TargetsChanged,
)
from carestation.timers.replay import replay
from carestation.timers.targets import Targets
from carestation.timers.timer import TimerInstance


def case_timers(
    history: Sequence[CaseEvent],
    contacts: Sequence[Contact],
    calendars: Calendars,
    now: Instant,
    representative: RepresentativeId | None,
) -> tuple[TimerInstance, ...]:
    """All timers of the case as they stand at `now`, by the calendar of its opening and each one since.

    `representative` is who looks after the case now; the history knows who did before.
    """
    absorbed = {event.id: frozenset(_moved(event)) for event in history if event.type is EventType.ABSORBED}
    moved = frozenset[int]().union(*absorbed.values())
    own = [contact for contact in contacts if contact.id not in moved]
    events = [*_of_history(history), *_of_contacts(own)]
    for event in history:
        if event.id in absorbed:
            theirs = [contact for contact in contacts if contact.id in absorbed[event.id]]
            events.append(Absorbed(event.at, tuple(_of_contacts(theirs))))
    targets = next((event.to for event in events if isinstance(event, TargetsChanged)), Targets())
    opened_at = next((event.at for event in events if isinstance(event, Opened)), now)
    first, *later = hours_over_time(history, calendars, opened_at, representative)
    events += [CalendarChanged(since, hours) for since, hours in later]
    return replay(events, targets, first[1], now)


def _moved(event: CaseEvent) -> Sequence[int]:
    """The interactions that came over from the case that was merged into this one (R21)."""
    interactions: Sequence[int] = event.data["interactions"]
    return interactions


def _of_history(history: Sequence[CaseEvent]) -> Iterator[Event]:
    for entry in history:
        match entry.type:
            case EventType.OPENED:
                yield Opened(entry.at, by_customer=not entry.data["by_us"])
            case EventType.STATUS:
                yield StatusChanged(entry.at, Status(entry.data["to"]))
            case EventType.TARGETS:
                yield TargetsChanged(entry.at, Targets.from_json(entry.data["to"]))
            case EventType.NO_REPLY_NEEDED:
                yield NoReplyNeeded(entry.at)
            case EventType.MERGED:
                yield Merged(entry.at)
            case _:
                pass


def _of_contacts(contacts: Sequence[Contact]) -> Iterator[Event]:
    """Machine mail and notes change no timer (R11, R12), so they are left out."""
    heard = [c for c in contacts if not c.is_machine and c.direction is not Direction.INTERNAL]
    for before, contact, after in zip((None, *heard), heard, (*heard[1:], None), strict=False):
        if contact.direction is Direction.IN:
            yield CustomerMessage(contact.at, _are_one_talk(contact, after))
        elif not _are_one_talk(before, contact):
            yield _answer(contact)


def _answer(contact: Contact) -> Event:
    if contact.kind in (Kind.CALL, Kind.VISIT):
        return Call(contact.at)
    return Reply(contact.at, contact.is_holding)


def _are_one_talk(asked: Contact | None, answer: Contact | None) -> bool:
    """Whether these are the two halves of one conversation that somebody wrote down, such as a call they took."""
    if asked is None or answer is None or asked.at != answer.at:
        return False
    directions = (asked.direction, answer.direction)
    same = asked.kind is answer.kind and asked.author_id == answer.author_id
    return same and directions == (Direction.IN, Direction.OUT)
