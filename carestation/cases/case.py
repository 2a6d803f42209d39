"""A case: one matter of one customer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.instants import Instant


class Status(StrEnum):
    """Where a case stands. The two waiting ones pause the resolution timer (R13, R14)."""

    OPEN = "open"
    WAITING_CUSTOMER = "waiting_customer"
    WAITING_SUPPLIER = "waiting_supplier"
    RESOLVED = "resolved"
    CLOSED = "closed"

    @property
    def ended(self) -> bool:
        """Resolved or closed: out of the inbox."""
        return self in (Status.RESOLVED, Status.CLOSED)


class Priority(StrEnum):
    """How much it matters, as the desk sees it."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class Channel(StrEnum):
    """How the matter first reached the desk."""

    EMAIL = "email"
    PHONE = "phone"
    VISIT = "visit"
    CHAT = "chat"
    SOCIAL = "social"


@dataclass(frozen=True, slots=True)
class Case:
    """A case as it stands. `version` grows with each change and guards against lost updates."""

    id: CaseId
    uid: bytes
    number: int
    customer_id: CustomerId
    subject: str
    issue_type: str
    priority: Priority
    channel: Channel
    status: Status
    representative_id: RepresentativeId | None
    opened_at: Instant
    opened_by_us: bool
    ended_at: Instant | None
    merged_into_id: CaseId | None
    version: int

    @property
    def name(self) -> str:
        """What people call it: "CS-1042"."""
        return case_name(self.number)


def case_name(number: int) -> str:
    """The case number as it is written in subjects and on the screen."""
    return f"CS-{number}"
