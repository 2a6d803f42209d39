"""What an owner should look at after a month: steps that were skipped, and customers who had much to bear."""

from __future__ import annotations

from peewee import Database

from carestation.checklists.step_event import StepEventKind
from carestation.instants import Instant
from carestation.sops.sop import Sop
from carestation.summary.facts import SkippedStep, TroubledCustomer
from db.statement import Statement
from db.stores.checklists import read_version

_MOST = 20

_SKIPPED = Statement(
    """SELECT v.sop_key, e.step_id, COUNT(*) FROM (
      SELECT DISTINCT case_id FROM case_event
      WHERE turn = 'resolved' AND annulled_at IS NULL AND at >= ? AND at < ?
    ) r
    JOIN care_case c ON c.id = r.case_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
    JOIN checklist l ON l.case_id = r.case_id AND l.removed_at IS NULL
      AND (l.steps_skipped IS NULL OR l.steps_skipped > 0)
    JOIN sop_version v ON v.id = l.sop_version_id
    JOIN step_event e ON e.checklist_id = l.id AND e.action = ?
    WHERE NOT EXISTS (
      SELECT 1 FROM step_event f WHERE f.checklist_id = l.id AND f.step_id = e.step_id AND f.id > e.id
    )
    GROUP BY v.sop_key, e.step_id ORDER BY COUNT(*) DESC, v.sop_key, e.step_id LIMIT ?"""
)
_NEWEST = Statement("SELECT content FROM sop_version WHERE sop_key = ? ORDER BY number DESC LIMIT 1")
_CASE = "JOIN care_case c ON c.id = %s.case_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL"
_TROUBLED = Statement(
    f"""SELECT u.id, u.name, SUM(s.bad), SUM(s.broken), SUM(s.back) FROM (
      SELECT c.customer_id, 1 AS bad, 0 AS broken, 0 AS back FROM rating r {_CASE % "r"}
      WHERE r.answered_at >= ? AND r.answered_at < ? AND r.score <= 2
      UNION ALL
      SELECT COALESCE(f.customer_id, c.customer_id), 0, 1, 0 FROM follow_up f
      LEFT JOIN care_case c ON c.id = f.case_id
      WHERE f.kind = 'promise' AND f.due_at >= ? AND f.due_at < ? AND f.state IN ('late', 'broken')
      AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
      UNION ALL
      SELECT c.customer_id, 0, 0, 1 FROM case_event e {_CASE % "e"}
      WHERE e.turn = 'back' AND e.annulled_at IS NULL AND e.at >= ? AND e.at < ?
    ) s JOIN customer u ON u.id = s.customer_id AND u.deleted_at IS NULL
    GROUP BY u.id, u.name
    HAVING CASE WHEN SUM(s.bad) > 0 THEN 1 ELSE 0 END + CASE WHEN SUM(s.broken) > 0 THEN 1 ELSE 0 END
      + CASE WHEN SUM(s.back) > 0 THEN 1 ELSE 0 END >= 2
    ORDER BY SUM(s.bad + s.broken + s.back) DESC, u.id LIMIT ?"""
)


def skipped_steps(database: Database, start: Instant, end: Instant) -> tuple[SkippedStep, ...]:
    """The steps skipped most, as they are called today; one that is in no SOP any more is not told."""
    sops: dict[str, Sop] = {}
    found = []
    for key, step, times in _SKIPPED.all(database, start, end, StepEventKind.SKIPPED.value, _MOST):
        if key not in sops:
            sops[key] = read_version(_NEWEST.one(database, key)[0])
        title = next((one.title for one in sops[key].steps if one.id == step), "")
        if title:
            found.append(SkippedStep(key, step, title, times))
    return tuple(found)


def troubled_customers(database: Database, start: Instant, end: Instant) -> tuple[TroubledCustomer, ...]:
    """Those with signs of two kinds or more, the most signs first."""
    rows = _TROUBLED.run(database, *(start, end) * 3, _MOST)
    return tuple(TroubledCustomer(*row) for row in rows)
