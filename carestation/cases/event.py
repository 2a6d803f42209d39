"""A case's own history, append-only: what changed, when and by whom. Interactions tell the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from carestation.identity import CaseId, EventId, RepresentativeId
from carestation.instants import Instant


class EventType(StrEnum):
    """What happened. Those that change a field carry `from` and `to` in their data."""

    OPENED = "opened"
    STATUS = "status"
    ASSIGNED = "assigned"
    ISSUE_TYPE = "issue_type"
    PRIORITY = "priority"
    SUBJECT = "subject"
    CUSTOMER = "customer"
    TARGETS = "targets"
    NO_REPLY_NEEDED = "no_reply_needed"
    OVERRIDE = "override"
    CHECKLIST = "checklist"
    RATED = "rated"
    MERGED = "merged"
    ABSORBED = "absorbed"
    SKIPPED = "skipped"
    TAGGED = "tagged"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One entry of a case's history. One that was taken back is kept, but no longer counts."""

    id: EventId
    case_id: CaseId
    at: Instant
    type: EventType
    actor_id: RepresentativeId | None
    actor_name: str
    data: Mapping[str, Any]
