"""Resolutions in a span of time: who resolved, after how many replies, and whether the case came back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from peewee import Database

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.summary.facts import ResolutionFact
from db.queries.status_changes import StatusChange
from db.statement import Statement

_RESOLVED = """SELECT case_id FROM case_event
WHERE type = 'status' AND at >= ? AND at < ? AND annulled_at IS NULL"""
_CASES = Statement(
    f"""SELECT id, issue_type, channel FROM care_case
    WHERE deleted_at IS NULL AND merged_into_id IS NULL AND id IN ({_RESOLVED})"""
)
_REPLIES = Statement(
    f"""SELECT case_id, at FROM interaction WHERE case_id IN ({_RESOLVED})
    AND direction = 'out' AND NOT is_machine AND removed_at IS NULL ORDER BY case_id, at"""
)
_TIMERS = Statement(
    f"""SELECT case_id, first_met_at, first_used_ms, met_at, used_ms FROM timer
    WHERE metric = 'resolution' AND case_id IN ({_RESOLVED})"""
)
_RESOLVED_BEFORE = Statement(
    f"""SELECT DISTINCT case_id FROM case_event WHERE type = 'status' AND at < ? AND annulled_at IS NULL
    AND data LIKE '%"to": "resolved"%' AND case_id IN ({_RESOLVED})"""
)


def resolution_facts(
    database: Database, changes: Mapping[CaseId, Sequence[StatusChange]], start: Instant, end: Instant
) -> list[ResolutionFact]:
    """Every change to *resolved* in the span; `changes` are those since its start."""
    kinds = {case: (kind, channel) for case, kind, channel in _CASES.all(database, start, end)}
    replies: dict[CaseId, list[Instant]] = {}
    for case, at in _REPLIES.all(database, start, end):
        replies.setdefault(case, []).append(at)
    timers = {row[0]: row[1:] for row in _TIMERS.all(database, start, end)}
    earlier = {row[0] for row in _RESOLVED_BEFORE.all(database, start, start, end)}
    facts = []
    for case in kinds:
        seen = case in earlier
        for number, change in enumerate(changes.get(case, ())):
            if not change.resolved or change.at >= end:
                continue
            reopened = next((c.at for c in changes[case][number + 1 :] if not c.ended_after), None)
            told = bisect_right(replies.get(case, []), change.at)
            used = _used(timers.get(case), change.at)
            facts.append(
                ResolutionFact(case, *kinds[case], change.at, change.actor_id, not seen, told, reopened, used)
            )
            seen = True
    return facts


def _used(timer: Sequence[Any] | None, at: Instant) -> int | None:
    """The business time until this resolution; a timer remembers its first and its last one."""
    if timer is None:
        return None
    first_met_at, first_used_ms, met_at, used_ms = timer
    if at == first_met_at:
        return int(first_used_ms)
    return int(used_ms) if at == met_at else None
