"""Runs on resolved cases with what came of them, a few hundred at a time: for evidence over hundreds of thousands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from peewee import Database

from carestation.cases.case import Status
from carestation.checklists.checklist import Checklist, fold
from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.evidence.run_fact import RunFact
from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.summary.figures.case_figures import REOPENED_WITHIN
from db.statement import Statement
from db.stores.checklists import read_version

AT_ONCE = 500

_RUNS = """FROM checklist l JOIN sop_version v ON v.id = l.sop_version_id JOIN care_case c ON c.id = l.case_id
WHERE l.id > ? AND l.id <= ? AND l.attached_at >= ? AND (? = '' OR v.sop_key = ?) AND l.removed_at IS NULL
AND c.deleted_at IS NULL AND c.merged_into_id IS NULL"""
_LAST = Statement("SELECT MAX(id) FROM (SELECT id FROM checklist WHERE id > ? ORDER BY id LIMIT ?) AS batch")
_FIRST = Statement("SELECT MIN(id) FROM checklist WHERE attached_at >= ?")
_HEADS = Statement(f"SELECT l.id, l.case_id, v.number, v.content {_RUNS} ORDER BY l.id")
_STEPS = Statement(
    f"""SELECT e.checklist_id, e.step_id, e.action, e.actor_id, e.at, e.value, e.reason, e.seconds
    FROM step_event e WHERE e.checklist_id IN (SELECT l.id {_RUNS}) ORDER BY e.checklist_id, e.id"""
)
_ENDS = Statement(
    f"""SELECT e.case_id, e.type, e.at, e.data FROM case_event e
    WHERE e.case_id IN (SELECT l.case_id {_RUNS}) AND e.type IN ('status', 'override') AND e.annulled_at IS NULL
    ORDER BY e.case_id, e.at, e.id"""
)
_SCORES = Statement(
    f"""SELECT r.case_id, r.score FROM rating r WHERE r.case_id IN (SELECT l.case_id {_RUNS})
    AND r.score IS NOT NULL ORDER BY r.answered_at"""
)

_KINDS = {kind.value: kind for kind in StepEventKind}
_ENDED = {status.value: status.ended for status in Status}


def settled_runs(database: Database, since: Instant, now: Instant, key: str = "") -> Iterator[RunFact]:
    """Runs begun since an instant whose case was resolved; of one SOP, or of all for an empty key."""
    first = _FIRST.one(database, since)[0]
    last = int(first or 1) - 1
    while (until := _LAST.one(database, last, AT_ONCE)[0]) is not None:
        yield from _some(database, (last, until, since, key, key), now)
        last = int(until)


def _some(database: Database, span: tuple[Any, ...], now: Instant) -> Iterator[RunFact]:
    heads = _HEADS.all(database, *span)
    steps = _grouped(_STEPS.all(database, *span))
    ends = _grouped(_ENDS.all(database, *span))
    scores = dict(_SCORES.all(database, *span))
    for run, case, number, content in heads:
        resolved_at, reopened_at, overridden = _course(ends.get(case, ()))
        if resolved_at is None:
            continue
        sop = read_version(content)
        events = [StepEvent(step, _KINDS[kind], *rest) for step, kind, *rest in steps.get(run, ())]
        checklist = Checklist(run, CaseId(case), sop, number, fold(sop, events))
        yield RunFact(checklist, overridden, scores.get(case), _reopened(resolved_at, reopened_at, now))


def _course(events: Sequence[Any]) -> tuple[Instant | None, Instant | None, frozenset[str]]:
    """When the case was first resolved, when it came back after that, and the steps that were overridden."""
    resolved_at = reopened_at = None
    overridden: set[str] = set()
    for kind, at, data in events:
        entry = json.loads(data)
        if kind == "override":
            overridden.update(entry.get("steps", ()))
        elif resolved_at is None and entry["to"] == Status.RESOLVED:
            resolved_at = at
        elif resolved_at is not None and reopened_at is None and not _ENDED[entry["to"]]:
            reopened_at = at
    return resolved_at, reopened_at, frozenset(overridden)


def _reopened(resolved_at: Instant, reopened_at: Instant | None, now: Instant) -> bool | None:
    if reopened_at is not None and reopened_at - resolved_at <= REOPENED_WITHIN:
        return True
    return False if now - resolved_at > REOPENED_WITHIN else None


def _grouped(rows: list[Any]) -> dict[int, list[Any]]:
    """Rows by their first column, in which they are sorted."""
    return {first: [row[1:] for row in some] for first, some in groupby(rows, itemgetter(0))}
