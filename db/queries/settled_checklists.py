"""Checklists of the cases resolved in a span of time: how far they had come, and whether the gate was overridden."""

from __future__ import annotations

from sys import intern

from peewee import Database

from carestation.checklists.progress import Tally, tally
from carestation.identity import ChecklistId
from carestation.instants import Instant
from carestation.summary.facts import ChecklistFact
from db.statement import Statement
from db.stores.checklists import Checklists
from db.stores.transaction import Transaction

_RUNS = Statement(
    """SELECT l.id, l.case_id, v.sop_key, l.steps_shown, l.steps_done, l.steps_skipped
    FROM (
      SELECT DISTINCT case_id FROM case_event
      WHERE turn = 'resolved' AND annulled_at IS NULL AND at >= ? AND at < ?
    ) e
    JOIN care_case c ON c.id = e.case_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
    JOIN checklist l ON l.case_id = e.case_id AND l.removed_at IS NULL
    JOIN sop_version v ON v.id = l.sop_version_id"""
)
_OVERRIDDEN = Statement(
    """SELECT DISTINCT case_id FROM case_event
    WHERE type = 'override' AND at >= ? AND at < ? AND annulled_at IS NULL"""
)


def checklist_facts(database: Database, start: Instant, end: Instant) -> list[ChecklistFact]:
    """One for each run on a case that was resolved in the span, as it stands."""
    overridden = {row[0] for row in _OVERRIDDEN.all(database, start, end)}
    facts = []
    for run, case, key, *counts in _RUNS.run(database, start, end):
        reached = _counted(database, run) if counts[0] is None else Tally(*counts)
        still_open = reached.done + reached.skipped < reached.shown
        settled = (reached.done, reached.skipped, reached.shown, case in overridden and still_open)
        facts.append(ChecklistFact(case, intern(key), *settled))
    return facts


def _counted(database: Database, run: ChecklistId) -> Tally:
    """Of a run that nobody has touched since tallies are kept."""
    return tally(Checklists(Transaction(database, None, Instant(0))).get(run))
