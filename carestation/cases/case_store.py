"""What operations ask of the store of cases. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from carestation.cases.case import Case, Channel, Priority
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Kind
from carestation.identity import (
    CaseId,
    CustomerId,
    EventId,
    InteractionId,
    RepresentativeId,
)
from carestation.inbox.urgent import Urgent
from carestation.instants import Instant
from carestation.timers.timer import TimerInstance


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case about to be opened."""

    customer_id: CustomerId
    subject: str
    issue_type: str
    channel: Channel
    opened_at: Instant
    priority: Priority = Priority.NORMAL
    representative_id: RepresentativeId | None = None
    opened_by_us: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """An interaction as the timers see it: no words."""

    id: InteractionId
    at: Instant
    kind: Kind
    direction: Direction
    author_id: RepresentativeId | None
    is_machine: bool
    is_holding: bool


@dataclass(frozen=True, slots=True)
class StoredTimer:
    """A timer as it is cached for figures: `answered_by` is who met it."""

    timer: TimerInstance
    answered_by: RepresentativeId | None


class CaseStore(Protocol):
    """Cases, with their history."""

    def get(self, case: CaseId) -> Case:
        """CareError where there is none."""
        ...

    def priority(self, case: CaseId) -> Priority:
        """How much a case matters: the one field of it that reckoning asks for."""
        ...

    def seen_as(self, case: CaseId) -> CaseId:
        """The case that a person sees under this id: itself, or the one it was merged into. CareError where none."""
        ...

    def by_number(self, number: int) -> Case | None:
        """The case called CS-<number>, through merges."""
        ...

    def add(self, case: NewCase) -> Case:
        """Store a new case under the next number."""
        ...

    def update(self, case: Case, **fields: Any) -> Case:
        """Change fields. Refused when somebody changed the case since `case` was read."""
        ...

    def set_removed(self, case: CaseId, removed: bool) -> None:
        """Take a case out of sight, or bring it back (undo of opening one)."""
        ...

    def tags(self, case: CaseId) -> Sequence[str]:
        """The tags of a case, by name."""
        ...

    def set_tags(self, case: CaseId, add: Sequence[str], remove: Sequence[str]) -> None:
        """Put these tags on a case, and take those off."""
        ...

    def log(
        self, case: CaseId, event: EventType, data: Mapping[str, Any], at: Instant | None = None
    ) -> EventId:
        """Append to the history, as the person at the desk, now unless said otherwise."""
        ...

    def event(self, event: EventId) -> CaseEvent:
        """One entry of the history, also one that was taken back."""
        ...

    def annul(self, event: EventId, annulled: bool) -> None:
        """Take an entry back, or let it count again."""
        ...

    def history(self, case: CaseId) -> Sequence[CaseEvent]:
        """What counts of the history, in order of time."""
        ...

    def contacts(self, case: CaseId) -> Sequence[Contact]:
        """The interactions that count, in order of time, without their words."""
        ...

    def store_timers(self, case: CaseId, timers: Sequence[StoredTimer], urgent: Urgent) -> None:
        """Replace the cached timers and what the inbox sorts by."""
        ...

    def store_progress(self, case: CaseId, done: int, total: int) -> None:
        """Replace the cached ring "3/7"."""
        ...

    def open_load(self) -> Mapping[RepresentativeId, int]:
        """The number of open cases of each representative who has any."""
        ...

    def open_ids(self) -> Sequence[CaseId]:
        """All cases that have not ended."""
        ...

    def open_ids_of(self, customer: CustomerId) -> Sequence[CaseId]:
        """A customer's cases that have not ended."""
        ...

    def open_case_of(self, customer: CustomerId) -> Case | None:
        """The customer's latest open case, to be offered when they make contact."""
        ...
