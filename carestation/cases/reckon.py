"""Reckoning a case anew after something happened on it: its timers, what makes it urgent, and its rank in the inbox.

What is written here is a cache of what the facts say; reckoning every case rebuilds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from carestation.cases.case import Status
from carestation.cases.case_store import Contact, StoredTimer
from carestation.cases.case_timers import case_timers
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction
from carestation.identity import CaseId, RepresentativeId
from carestation.inbox.ranking import Weight, rank
from carestation.inbox.skipped import skipped_until
from carestation.inbox.urgent import urgent
from carestation.instants import Instant
from carestation.settings.hours import calendars
from carestation.timers.targets import Metric
from carestation.timers.timer import TimerInstance
from carestation.work import Work


def reckon(work: Work, case_id: CaseId) -> None:
    """Store the timers and the urgency of the case as they stand now."""
    history = work.cases.history(case_id)
    contacts = work.cases.contacts(case_id)
    in_force = calendars(work.settings)
    representative = work.cases.get(case_id).representative_id if in_force.are_personal else None
    timers = case_timers(history, contacts, in_force, work.now, representative)
    stored = [StoredTimer(timer, _credit(timer, history, contacts)) for timer in timers]
    follow_ups = work.follow_ups.open_on(case_id)
    urgency = urgent(timers, follow_ups, waiting_since(contacts))
    rests = skipped_until(history, contacts, follow_ups)
    weight = Weight(work.cases.priority(case_id), _unanswered(contacts, urgency.waiting_since), rests)
    placed = replace(urgency, skipped_until=rests, rank=rank(urgency, weight))
    work.cases.store_timers(case_id, stored, placed)


def reckon_open(work: Work) -> None:
    """Reckon every case that has not ended: after a change of what all of them count by (R20)."""
    for case_id in work.cases.open_ids():
        reckon(work, case_id)


class Spoken(Protocol):
    """What somebody said on a case, as far as waiting goes."""

    @property
    def at(self) -> Instant: ...
    @property
    def direction(self) -> Direction: ...
    @property
    def is_machine(self) -> bool: ...


def waiting_since(contacts: Sequence[Spoken]) -> Instant:
    """The oldest customer message that nobody has answered; 0 where none waits."""
    since = Instant(0)
    for contact in contacts:
        if contact.is_machine:
            continue
        if contact.direction is Direction.OUT:
            since = Instant(0)
        elif contact.direction is Direction.IN and not since:
            since = contact.at
    return since


def _unanswered(contacts: Sequence[Contact], since: Instant) -> int:
    """How often the customer has written since nobody answers."""
    if not since:
        return 0
    return sum(c.at >= since and c.direction is Direction.IN and not c.is_machine for c in contacts)


def _credit(
    timer: TimerInstance, history: Sequence[CaseEvent], contacts: Sequence[Contact]
) -> RepresentativeId | None:
    """Credit goes to who acted: who gave the answer, or who resolved the case."""
    if timer.met_at is None:
        return None
    if timer.metric is Metric.RESOLUTION:
        return next((e.actor_id for e in history if _resolved_at(e, timer.met_at)), None)
    answers = (c for c in contacts if c.direction is Direction.OUT and c.at == timer.met_at)
    return next((answer.author_id for answer in answers), None)


def _resolved_at(event: CaseEvent, at: Instant) -> bool:
    return event.type is EventType.STATUS and event.at == at and event.data["to"] == Status.RESOLVED
