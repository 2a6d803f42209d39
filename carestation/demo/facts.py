"""The facts of the demo: what a store holds of a customer and of a case, before it is in one."""

from __future__ import annotations

from dataclasses import dataclass, field

from carestation.cases.case import Channel, Priority, Status
from carestation.cases.case_store import StoredTimer
from carestation.cases.event import CaseEvent
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.checklists.progress import Tally
from carestation.checklists.step_event import StepEvent
from carestation.customers.contact_point import ContactPoint
from carestation.drafts.draft import DraftKind
from carestation.follow_ups.follow_up import FollowUp
from carestation.identity import CaseId, ChecklistId, CustomerId, InteractionId, RepresentativeId
from carestation.inbox.urgent import Urgent
from carestation.instants import Instant


@dataclass(slots=True)
class DemoCustomer:
    """A customer. `salutation` is how letters address them, `writes` the language of theirs."""

    id: CustomerId
    uid: bytes
    name: str
    contact: str
    salutation: str
    email: str
    points: tuple[ContactPoint, ...]
    writes: str
    representative_id: RepresentativeId
    created_at: Instant
    company: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    rates: int = 0
    """The score that this customer always gives; 0 for one like all others."""
    has_open_case: bool = False


@dataclass(frozen=True, slots=True)
class DemoFile:
    """A file that came with an entry."""

    filename: str
    content_type: str
    data: bytes


@dataclass(slots=True)
class Entry:
    """An interaction with its words."""

    id: InteractionId
    uid: bytes
    kind: Kind
    direction: Direction
    at: Instant
    author_id: RepresentativeId | None
    sender: str = ""
    is_machine: bool = False
    is_holding: bool = False
    sent_by: SentBy = SentBy.NOT_SENT
    message_id: str = ""
    subject: str = ""
    text: str = ""
    quoted: str = ""
    files: tuple[DemoFile, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoFollowUp:
    """A follow-up with what its value does not know."""

    uid: bytes
    follow_up: FollowUp
    created_by: RepresentativeId


@dataclass(frozen=True, slots=True)
class DemoRating:
    """A survey, perhaps answered."""

    representative_id: RepresentativeId
    asked_at: Instant
    answered_at: Instant | None = None
    score: int | None = None
    words: str = ""
    way: str = ""


@dataclass(frozen=True, slots=True)
class DemoDraft:
    """What somebody was writing."""

    representative_id: RepresentativeId
    kind: DraftKind
    body: str
    updated_at: Instant


@dataclass(slots=True)
class Caches:
    """What `reckon` and the checklist's progress make of the facts."""

    timers: list[StoredTimer] = field(default_factory=list)
    urgent: Urgent = field(default_factory=Urgent)
    steps_done: int = 0
    steps_total: int = 0
    tally: Tally = field(default_factory=Tally)


@dataclass(slots=True)
class DemoCase:
    """A case with all that hangs on it."""

    id: CaseId
    uid: bytes
    customer: DemoCustomer
    subject: str
    issue_type: str
    priority: Priority
    channel: Channel
    representative_id: RepresentativeId
    opened_at: Instant
    opened_by_us: bool
    checklist_id: ChecklistId
    status: Status = Status.OPEN
    ended_at: Instant | None = None
    entries: list[Entry] = field(default_factory=list)
    events: list[CaseEvent] = field(default_factory=list)
    steps: list[StepEvent] = field(default_factory=list)
    follow_ups: list[DemoFollowUp] = field(default_factory=list)
    ratings: list[DemoRating] = field(default_factory=list)
    drafts: list[DemoDraft] = field(default_factory=list)
    caches: Caches = field(default_factory=Caches)

    @property
    def number(self) -> int:
        """What people call it by: the first case of a desk is CS-1001."""
        return 1000 + self.id
