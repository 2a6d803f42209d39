"""The stores that an operation may use, in one transaction. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from carestation.cases.case import Case, Channel, Priority
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Kind, NewInteraction
from carestation.checklists.checklist import Checklist
from carestation.checklists.step_event import StepEvent
from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import Customer, NewCustomer
from carestation.drafts.draft import DraftKind
from carestation.follow_ups.follow_up import FollowUp, NewFollowUp
from carestation.identity import (
    CaseId,
    ChecklistId,
    CustomerId,
    EventId,
    FollowUpId,
    ImportId,
    InteractionId,
    RepresentativeId,
)
from carestation.inbox.urgent import Urgent
from carestation.instants import Instant
from carestation.people.representative import NewRepresentative, Representative, Role
from carestation.settings.setting import Setting
from carestation.sops.sop import Sop
from carestation.timers.timer import TimerInstance

Value = TypeVar("Value")


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


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file that came with an interaction."""

    filename: str
    content_type: str
    data: bytes
    content_id: str = ""


class CaseStore(Protocol):
    """Cases, with their history."""

    def get(self, case: CaseId) -> Case:
        """CareError where there is none."""
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

    def open_case_of(self, customer: CustomerId) -> Case | None:
        """The customer's latest open case, to be offered when they make contact."""
        ...


class InteractionStore(Protocol):
    """Interactions with their words, and the threads of mail."""

    def add(self, interaction: NewInteraction, attachments: Iterable[NewAttachment] = ()) -> InteractionId:
        """Store one, with its files and the Message-IDs that belong to its case from now on."""
        ...

    def case_of(self, interaction: InteractionId) -> CaseId:
        """The case on whose timeline it stands."""
        ...

    def set_removed(self, interaction: InteractionId, removed: bool) -> None:
        """Take it off the timeline, or bring it back."""
        ...

    def case_of_reference(self, message_id: str) -> CaseId | None:
        """The case to which a Message-ID belongs, through merges."""
        ...

    def known(self, message_id: str, content_hash: str) -> bool:
        """Whether the same message with the same content is here already."""
        ...

    def senders(self, case: CaseId) -> Sequence[str]:
        """Who wrote the case's mails to us, as their From said."""
        ...

    def last_message_ids(self, case: CaseId) -> Sequence[str]:
        """The Message-IDs of the case's mails, oldest first: what a reply refers to."""
        ...


class RawMessageStore(Protocol):
    """Messages as they arrived, byte for byte."""

    def add(self, content: bytes, file_name: str, reason: str = "") -> int | None:
        """Keep one; with a reason it is kept aside. None when these very bytes are here already."""
        ...

    def content(self, raw: int) -> bytes:
        """The bytes."""
        ...

    def settle(self, raw: int, settled: bool) -> None:
        """A person has looked at what was kept aside and is done with it, or not after all."""
        ...


class CustomerStore(Protocol):
    """Customers and their contact points."""

    def get(self, customer: CustomerId) -> Customer:
        """CareError where there is none."""
        ...

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        """The customer with this contact point."""
        ...

    def add(self, customer: NewCustomer, imported_by: ImportId | None = None) -> CustomerId:
        """Store one."""
        ...

    def update(self, customer: Customer, **fields: Any) -> Customer:
        """Change fields. Refused when somebody changed the customer since it was read."""
        ...

    def add_contact_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        """Further ways to reach them."""
        ...

    def remove_contact_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        """No longer a way to reach them."""
        ...

    def set_removed(self, customer: CustomerId, removed: bool) -> None:
        """Take a customer out of sight, or bring them back."""
        ...


class ImportStore(Protocol):
    """Imports of customers, each of which can be undone as a whole."""

    def add(self, file_name: str, customers: int) -> ImportId:
        """Begin one."""
        ...

    def note_updates(self, imported: ImportId, updates: Sequence[Any]) -> None:
        """Remember as JSON what it added to customers that were there before."""
        ...

    def updates(self, imported: ImportId) -> Sequence[Any]:
        """What `note_updates` remembered."""
        ...

    def set_undone(self, imported: ImportId, undone: bool) -> int:
        """Take out of sight all customers that it made and nobody has worked with, or bring them back; how many."""
        ...


class PeopleStore(Protocol):
    """The people at the desk."""

    def get(self, person: RepresentativeId) -> Representative:
        """CareError where there is none."""
        ...

    def all(self, *, active_only: bool = True) -> Sequence[Representative]:
        """Everybody, by name."""
        ...

    def add(self, person: NewRepresentative) -> Representative:
        """Somebody joins."""
        ...

    def update(
        self, person: Representative, *, name: str, email: str, role: Role, active: bool
    ) -> Representative:
        """Change a person. Refused when somebody changed them since they were read."""
        ...

    def password_hash(self, person: RepresentativeId) -> str:
        """The argon2 hash, or an empty string."""
        ...

    def set_password_hash(self, person: RepresentativeId, value: str) -> None:
        """Set or, with an empty string, drop a password."""
        ...


class SopStore(Protocol):
    """SOP versions as published."""

    def current(self, key: str) -> tuple[int, Sop] | None:
        """Row id and value of the version in force."""
        ...

    def publish(self, key: str, text: str, note: str) -> int:
        """Put a new version in force."""
        ...


class ChecklistStore(Protocol):
    """Runs of SOPs on cases."""

    def of_case(self, case: CaseId) -> Sequence[Checklist]:
        """All runs on a case, the removed ones too."""
        ...

    def get(self, checklist: ChecklistId) -> Checklist:
        """CareError where there is none."""
        ...

    def attach(self, case: CaseId, sop_version: int) -> ChecklistId:
        """Begin a run."""
        ...

    def record(self, checklist: ChecklistId, event: StepEvent) -> None:
        """Append what was done with a step."""
        ...

    def set_removed(self, checklist: ChecklistId, removed: bool) -> None:
        """Take a run off the case, or bring it back; its history stays."""
        ...


class FollowUpStore(Protocol):
    """Follow-ups and promises."""

    def get(self, follow_up: FollowUpId) -> FollowUp:
        """CareError where there is none."""
        ...

    def add(self, follow_up: NewFollowUp) -> FollowUp:
        """Set one."""
        ...

    def put(self, follow_up: FollowUp) -> FollowUp:
        """Write all fields of one that is there. Refused when somebody changed it since it was read."""
        ...

    def remove(self, follow_up: FollowUpId) -> None:
        """As if it had never been set (undo of setting one)."""
        ...

    def open_on(self, case: CaseId) -> Sequence[FollowUp]:
        """Those that still remind, earliest first."""
        ...


class DraftStore(Protocol):
    """Sentences begun."""

    def put(self, case: CaseId, kind: DraftKind, body: str) -> None:
        """Keep what the person at the desk was writing; an empty text drops it."""
        ...


class RatingStore(Protocol):
    """What customers answered."""

    def add(self, case: CaseId, score: int, words: str, way: str) -> None:
        """A rating that was given just now."""
        ...


class SettingStore(Protocol):
    """What is set."""

    def get(self, setting: Setting[Value]) -> Value:
        """What is set, or the default."""
        ...

    def put(self, setting: Setting[Value], value: Value) -> None:
        """Set it."""
        ...


class Work(Protocol):
    """One transaction: the person who acts, the instant at which it happens, and the stores."""

    @property
    def actor(self) -> RepresentativeId | None: ...
    @property
    def now(self) -> Instant: ...
    @property
    def cases(self) -> CaseStore: ...
    @property
    def interactions(self) -> InteractionStore: ...
    @property
    def raw_messages(self) -> RawMessageStore: ...
    @property
    def customers(self) -> CustomerStore: ...
    @property
    def imports(self) -> ImportStore: ...
    @property
    def people(self) -> PeopleStore: ...
    @property
    def sops(self) -> SopStore: ...
    @property
    def checklists(self) -> ChecklistStore: ...
    @property
    def follow_ups(self) -> FollowUpStore: ...
    @property
    def drafts(self) -> DraftStore: ...
    @property
    def ratings(self) -> RatingStore: ...
    @property
    def settings(self) -> SettingStore: ...
