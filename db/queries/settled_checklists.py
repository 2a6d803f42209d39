"""Checklists of the cases resolved in a span of time: how far they had come, and whether the gate was overridden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from peewee import Database

from carestation.checklists.checklist import Checklist, StepStatus, fold
from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.checklists.visibility import visible_steps
from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.summary.facts import ChecklistFact
from db.queries.status_changes import StatusChange
from db.statement import Statement
from db.stores.checklists import read_version

_ENDED = """SELECT case_id FROM case_event
WHERE type = 'status' AND at >= ? AND at < ? AND annulled_at IS NULL"""
_RUNS = Statement(
    f"""SELECT l.id, l.case_id, v.content, v.number FROM checklist l JOIN sop_version v ON v.id = l.sop_version_id
    WHERE l.removed_at IS NULL AND l.case_id IN ({_ENDED})"""
)
_EVENTS = Statement(
    f"""SELECT e.checklist_id, e.step_id, e.action, e.actor_id, e.at, e.value, e.reason, e.seconds
    FROM step_event e JOIN checklist l ON l.id = e.checklist_id
    WHERE l.removed_at IS NULL AND l.case_id IN ({_ENDED}) ORDER BY e.checklist_id, e.id"""
)
_OVERRIDDEN = Statement(
    """SELECT DISTINCT case_id FROM case_event
    WHERE type = 'override' AND at >= ? AND at < ? AND annulled_at IS NULL"""
)


def checklist_facts(
    database: Database, changes: Mapping[CaseId, Sequence[StatusChange]], start: Instant, end: Instant
) -> list[ChecklistFact]:
    """One for each run on a case that was resolved in the span, as it stands."""
    resolved = {case for case, all_ in changes.items() if any(c.resolved and c.at < end for c in all_)}
    overridden = {row[0] for row in _OVERRIDDEN.all(database, start, end)}
    events: dict[int, list[StepEvent]] = {}
    for run, step, action, *rest in _EVENTS.all(database, start, end):
        events.setdefault(run, []).append(StepEvent(step, StepEventKind(action), *rest))
    facts = []
    for run, case, content, number in _RUNS.all(database, start, end):
        if case in resolved:
            sop = read_version(content)
            checklist = Checklist(run, case, sop, number, fold(sop, events.get(run, ())))
            facts.append(_fact(checklist, case in overridden))
    return facts


def _fact(checklist: Checklist, overridden: bool) -> ChecklistFact:
    steps = visible_steps(checklist)
    states = [checklist.state(step.id).status for step in steps]
    done, skipped = states.count(StepStatus.DONE), states.count(StepStatus.SKIPPED)
    still_open = done + skipped < len(steps)
    return ChecklistFact(
        checklist.case_id, checklist.sop.key, done, skipped, len(steps), overridden and still_open
    )
