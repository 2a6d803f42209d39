"""What a store holds, as a person could tell: without what only undo and its traces leave behind."""

from __future__ import annotations

from typing import Any

from carestation.cases.case_page import CasePage
from carestation.identity import CaseId
from tests.desks import OpenDesk

Dump = dict[str, list[tuple[Any, ...]]]

_COUNTS = "deleted_at IS NULL"
_CASES = f"SELECT id FROM care_case WHERE {_COUNTS}"
TABLES = {
    "representative": "SELECT id, name, email, role, active, password_hash FROM representative",
    "setting": "SELECT key, value FROM setting",
    "customer": f"""SELECT id, name, company, notes, tags, language, representative_id FROM customer
        WHERE {_COUNTS}""",
    "contact_point": f"""SELECT customer_id, kind, value FROM contact_point
        WHERE customer_id IN (SELECT id FROM customer WHERE {_COUNTS}) ORDER BY id""",
    "care_case": f"""SELECT id, number, customer_id, subject, issue_type, priority, status, representative_id,
        opened_at, ended_at, merged_into_id, urgent_at, urgent_by, urgent_from, left_ms, waiting_since, steps_done,
        steps_total, follow_up_at, skipped_until, rank FROM care_case WHERE {_COUNTS}""",
    "case_tag": "SELECT case_id, folded, tag FROM case_tag",
    "interaction": f"""SELECT i.id, i.case_id, i.kind, i.direction, i.at, i.author_id, b.body FROM interaction i
        JOIN interaction_body b ON b.interaction_id = i.id
        WHERE i.removed_at IS NULL AND i.case_id IN ({_CASES})""",
    "case_event": f"""SELECT case_id, at, type, actor_id, data FROM case_event WHERE annulled_at IS NULL
        AND type <> 'checklist' AND case_id IN ({_CASES})""",
    "timer": f"""SELECT case_id, metric, cycle, started_at, due_at, met_at, ended_at,
        CASE WHEN ended_at IS NULL AND state <> 'paused' THEN '' ELSE state END,
        CASE WHEN ended_at IS NULL AND state <> 'paused' THEN 0 ELSE used_ms END FROM timer
        WHERE case_id IN ({_CASES})""",
    "checklist": f"""SELECT id, case_id, attached_at FROM checklist
        WHERE removed_at IS NULL AND case_id IN ({_CASES})""",
    "follow_up": """SELECT id, case_id, kind, state, due_at, text, representative_id, created_at, ended_at, why
        FROM follow_up""",
}


def dump(at_desk: OpenDesk) -> Dump:
    """Every table in an order of its own, and how each step of each checklist stands."""
    database = at_desk.store.engine.database
    held: Dump = {}
    for name, sql in TABLES.items():
        rows = [tuple(row) for row in database.execute_sql(sql).fetchall()]
        held[name] = rows if "ORDER BY" in sql else sorted(rows, key=repr)
    ids = [row[0] for row in database.execute_sql(f"{_CASES} AND merged_into_id IS NULL").fetchall()]
    pages = [_page(at_desk, case) for case in ids]
    held["steps"] = sorted(
        (run.id, step, repr(state))
        for page in pages
        for run in page.checklists
        if not run.removed
        for step, state in run.states.items()
    )
    return held


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))


def differences(one: Dump, other: Dump) -> dict[str, tuple[Any, Any]]:
    """The rows that only one of the two has, by table: empty for two that are alike."""
    found = {}
    for name in one:
        left = [row for row in one[name] if row not in other[name]]
        right = [row for row in other[name] if row not in one[name]]
        if left or right or (one[name] != other[name]):
            found[name] = (left, right)
    return found
