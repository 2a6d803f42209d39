"""How cases changed their status since an instant, as far as figures ask: when they ended, and when they came back."""

from __future__ import annotations

import json
from dataclasses import dataclass

from peewee import Database

from carestation.cases.case import Status
from carestation.identity import CaseId, RepresentativeId
from carestation.instants import Instant
from db.statement import Statement

_SINCE = Statement(
    """SELECT e.case_id, e.at, e.actor_id, e.data FROM case_event e
    JOIN care_case c ON c.id = e.case_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
    WHERE e.type = 'status' AND e.at >= ? AND e.annulled_at IS NULL ORDER BY e.case_id, e.at, e.id"""
)
_ENDED = {status.value: status.ended for status in Status}


@dataclass(slots=True)
class StatusChange:
    """One change: whether the case had ended before it and after it, and whether it was resolved by it."""

    at: Instant
    actor_id: RepresentativeId | None
    ended_before: bool
    ended_after: bool
    resolved: bool


def status_changes(database: Database, since: Instant) -> dict[CaseId, list[StatusChange]]:
    """The changes of each case, in their order."""
    found: dict[CaseId, list[StatusChange]] = {}
    for case, at, actor, data in _SINCE.all(database, since):
        change = json.loads(data)
        before, after = _ENDED[change["from"]], _ENDED[change["to"]]
        resolved = not before and change["to"] == Status.RESOLVED
        found.setdefault(case, []).append(StatusChange(at, actor, before, after, resolved))
    return found
