"""The facts of a demo as rows: one table after the other, thousands at a time, under ids known beforehand.

Plain texts and numbers are handed over: the driver looks at an enum or a bool eight times as long.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

from peewee import Database

from carestation.cases.turn import turn_of
from carestation.demo.facts import DemoCase, DemoCustomer
from db.engines.bulk_load import index_customers
from db.statement import Statement
from db.stores.timers import ADD_TIMER, timer_values


def _insert(table: str, columns: str) -> Statement:
    marks = ", ".join("?" for _ in columns.split(","))
    return Statement(f"INSERT INTO {table} ({columns}) VALUES ({marks})")


_CUSTOMER = _insert(
    "customer",
    "id, uid, name, company, notes, tags, language, representative_id, created_at, version",
)
_POINT = _insert("contact_point", "customer_id, kind, value, normal")
_CASE = _insert(
    "care_case",
    """id, uid, number, customer_id, subject, issue_type, priority, channel, status, representative_id, opened_at,
    opened_by_us, ended_at, version, urgent_at, urgent_by, urgent_from, left_ms,
    waiting_since, skipped_until, rank, steps_done, steps_total, follow_up_at""",
)
_ENTRY = _insert(
    "interaction",
    """id, uid, case_id, kind, direction, at, author_id, sender, is_machine, is_holding, sent_by, message_id,
    content_hash""",
)
_BODY = _insert("interaction_body", "interaction_id, subject, body, quoted, html")
_REFERENCE = _insert("thread_reference", "reference, case_id")
_FILE = _insert("attachment", "interaction_id, filename, content_type, size, sha256, content_id")
_CONTENT = _insert("attachment_content", "sha256, content")
_EVENT = _insert("case_event", "id, case_id, at, type, actor_id, data, turn")
_CHECKLIST = _insert(
    "checklist", "id, case_id, sop_version_id, attached_at, steps_shown, steps_done, steps_skipped"
)
_STEP = _insert("step_event", "checklist_id, step_id, action, at, actor_id, value, reason, seconds")
_FOLLOW_UP = _insert(
    "follow_up",
    """id, uid, case_id, kind, state, due_at, text, representative_id, created_at, created_by_id, ended_at, why,
    version""",
)
_RATING = _insert("rating", "case_id, representative_id, asked_at, answered_at, score, words, way")
_DRAFT = _insert("draft", "representative_id, case_id, kind, body, updated_at")


def store_customers(database: Database, customers: Sequence[DemoCustomer]) -> None:
    """New customers with their contact points, findable by any three letters."""
    _CUSTOMER.many(database, map(_customer, customers))
    _POINT.many(database, ((c.id, p.kind, p.value, p.normal) for c in customers for p in c.points))
    found_by = ((c.id, c.name, c.company, " ".join(p.value for p in c.points)) for c in customers)
    index_customers(database, found_by)


def store_cases(database: Database, cases: Sequence[DemoCase], versions: dict[str, int]) -> None:
    """New cases with all that hangs on them; `versions` are the row ids of the SOP versions in force, by key."""
    _CASE.many(database, map(_case, cases))
    _store_entries(database, cases)
    _EVENT.many(
        database,
        (
            (e.id, e.case_id, e.at, e.type.value, e.actor_id, _json(e.data), turn_of(e.type, e.data))
            for c in cases
            for e in c.events
        ),
    )
    ADD_TIMER.many(database, ((c.id, *timer_values(timer)) for c in cases for timer in c.caches.timers))
    _store_work(database, cases, versions)


def _store_entries(database: Database, cases: Sequence[DemoCase]) -> None:
    entries = [(case.id, entry) for case in cases for entry in case.entries]
    _ENTRY.many(
        database,
        (
            (
                *(e.id, e.uid, case, e.kind.value, e.direction.value, e.at, e.author_id, e.sender),
                *(int(e.is_machine), int(e.is_holding), e.sent_by.value, e.message_id, ""),
            )
            for case, e in entries
        ),
    )
    _BODY.many(database, ((e.id, e.subject, e.text, e.quoted, "") for _, e in entries))
    _REFERENCE.many(database, ((e.message_id, case) for case, e in entries if e.message_id))
    for _, entry in entries:
        for file in entry.files:
            digest = hashlib.sha256(file.data).digest()
            _CONTENT.run(database, digest, file.data)
            _FILE.run(database, entry.id, file.filename, file.content_type, len(file.data), digest, "")


def _store_work(database: Database, cases: Sequence[DemoCase], versions: dict[str, int]) -> None:
    runs = ((c.checklist_id, c.id, versions[c.issue_type], c.opened_at, c.caches.tally) for c in cases)
    _CHECKLIST.many(database, ((*run, tally.shown, tally.done, tally.skipped) for *run, tally in runs))
    _STEP.many(
        database,
        (
            (c.checklist_id, s.step, s.kind.value, s.at, s.who, s.value, s.reason, s.seconds)
            for c in cases
            for s in c.steps
        ),
    )
    _FOLLOW_UP.many(database, _follow_ups(cases))
    _RATING.many(
        database,
        (
            (c.id, r.representative_id, r.asked_at, r.answered_at, r.score, r.words, r.way)
            for c in cases
            for r in c.ratings
        ),
    )
    _DRAFT.many(
        database,
        ((d.representative_id, c.id, d.kind, d.body, d.updated_at) for c in cases for d in c.drafts),
    )


def _customer(one: DemoCustomer) -> tuple[Any, ...]:
    known = (one.id, one.uid, one.name, one.company, one.notes, _json(one.tags), one.writes)
    return (*known, one.representative_id, one.created_at, 1)


_FACTS = attrgetter("id", "uid", "number", "customer.id", "subject", "issue_type")
_URGENT = attrgetter("at", "by", "since", "left_ms", "waiting_since", "skipped_until", "rank")


def _case(one: DemoCase) -> tuple[Any, ...]:
    stands = (one.priority.value, one.channel.value, one.status.value, one.representative_id)
    history = (one.opened_at, int(one.opened_by_us), one.ended_at, 1)
    caches = one.caches
    rings = (caches.steps_done, caches.steps_total, caches.urgent.follow_up_at)
    return (*_FACTS(one), *stands, *history, *_URGENT(caches.urgent), *rings)


def _follow_ups(cases: Iterable[DemoCase]) -> Iterable[tuple[Any, ...]]:
    for case in cases:
        for told in case.follow_ups:
            f = told.follow_up
            set_up = (
                f.id,
                told.uid,
                f.case_id,
                f.kind.value,
                f.state.value,
                f.due_at,
                f.text,
                f.representative_id,
            )
            yield (*set_up, f.created_at, told.created_by, f.ended_at, f.why, f.version)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
