"""Everything that the case page shows of one case, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from carestation.cases.case import Case
from carestation.cases.event import CaseEvent
from carestation.cases.interaction import Interaction
from carestation.checklists.checklist import Checklist
from carestation.checklists.newer_version import NewerVersion
from carestation.customers.customer import Customer
from carestation.follow_ups.follow_up import FollowUp
from carestation.identity import ChecklistId
from carestation.instants import Instant
from carestation.timers.timer import TimerInstance


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """What the side panel says of a customer beside their name."""

    cases: int
    open_cases: int
    last_rating: int | None
    representative_name: str


@dataclass(frozen=True, slots=True)
class Drafts:
    """What was being written on this case when it was left: a reply and an internal note."""

    reply: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CasePage:
    """One case with all that hangs on it. `timeline` is in order of time, interactions and events mixed."""

    case: Case
    representative_name: str
    customer: Customer
    facts: CustomerFacts
    timeline: tuple[Interaction | CaseEvent, ...]
    timers: tuple[TimerInstance, ...]
    checklists: tuple[Checklist, ...]
    follow_ups: tuple[FollowUp, ...]
    drafts: Drafts
    read_at: Instant
    tags: tuple[str, ...] = ()
    newer_versions: Mapping[ChecklistId, NewerVersion] = field(default_factory=dict)
    """Of each run that holds an older version of its SOP, the one in force."""
