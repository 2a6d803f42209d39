"""Who spoke last, when two cases become one (R21)."""

from __future__ import annotations

from collections.abc import Iterable

from carestation.instants import Instant
from carestation.timers.events import (
    Call,
    CustomerMessage,
    Event,
    NoReplyNeeded,
    Opened,
    Reply,
    StatusChanged,
    in_order,
)


def first_answer_since(events: Iterable[Event], start: Instant) -> Event | None:
    """The first human answer at or after an instant."""
    return next((event for event in in_order(events) if event.at >= start and _is_answer(event)), None)


def waiting_in_either(one: Iterable[Event], other: Iterable[Event]) -> Instant | None:
    """Since when the customer waits in either of two cases; an answer in one counts in both."""
    one, other = list(one), list(other)
    waits = (
        _oldest_unanswered([*one, *filter(_is_answer, other)]),
        _oldest_unanswered([*other, *filter(_is_answer, one)]),
    )
    return min((since for since in waits if since is not None), default=None)


def _oldest_unanswered(events: Iterable[Event]) -> Instant | None:
    waiting_since: Instant | None = None
    for event in in_order(events):
        if _is_answer(event) or _is_waiver(event):
            waiting_since = None
        elif _is_message(event) and waiting_since is None:
            waiting_since = event.at
    return waiting_since


def _is_answer(event: Event) -> bool:
    return isinstance(event, (Reply, Call)) or (isinstance(event, CustomerMessage) and event.answered)


def _is_waiver(event: Event) -> bool:
    return isinstance(event, NoReplyNeeded) or (isinstance(event, StatusChanged) and event.to.ended)


def _is_message(event: Event) -> bool:
    return isinstance(event, CustomerMessage) or (isinstance(event, Opened) and event.by_customer)
