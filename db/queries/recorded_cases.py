"""Cases as they are on record, to be replayed: read in pieces, so that any number of them can be."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from peewee import Database

from carestation.cases.case_store import Contact
from carestation.cases.event import CaseEvent
from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.settings.hours import calendars
from carestation.what_if.recorded_case import RecordedCase
from db.statement import Statement
from db.stores.cases import CASE_COLUMNS, read_case, read_contact, read_event
from db.stores.people import Settings
from db.stores.transaction import Transaction

_OPENED = "c.deleted_at IS NULL AND c.merged_into_id IS NULL AND c.opened_at >= ? AND c.opened_at < ?"  # R21
_OPEN = "c.deleted_at IS NULL AND c.ended_at IS NULL"
_PIECE = 250

_OF_CASE = ", ".join(f"c.{name.strip()}" for name in CASE_COLUMNS.split(","))
_SELECT = f"SELECT {_OF_CASE}, u.name, u.tags FROM care_case c JOIN customer u ON u.id = c.customer_id"
_COUNT = Statement(f"SELECT COUNT(*) FROM care_case c WHERE {_OPENED}")
_CASES = Statement(f"{_SELECT} WHERE {_OPENED} AND c.id > ? ORDER BY c.id LIMIT ?")
_OPEN_CASES = Statement(f"{_SELECT} WHERE {_OPEN} AND c.id > ? ORDER BY c.id LIMIT ?")
_EVENTS = """SELECT id, case_id, at, type, actor_id, '', data FROM case_event
WHERE case_id IN ({places}) AND annulled_at IS NULL ORDER BY case_id, at, id"""
_CONTACTS = """SELECT case_id, id, at, kind, direction, author_id, is_machine, is_holding FROM interaction
WHERE case_id IN ({places}) AND removed_at IS NULL ORDER BY case_id, at, id"""


def count_recorded_cases(database: Database, since: Instant, until: Instant) -> int:
    """How many there are."""
    return int(_COUNT.one(database, since, until)[0])


def recorded_cases(
    database: Database, since: Instant, until: Instant, after: CaseId, most: int
) -> tuple[RecordedCase, ...]:
    """The next ones behind a case, by id. What went into another case is in no figure, nor what was deleted."""
    return _recorded(database, _CASES.all(database, since, until, after, most))


def open_cases_recorded(database: Database) -> Iterator[RecordedCase]:
    """Every case that has not ended, by id."""
    after = 0
    while rows := _OPEN_CASES.all(database, after, _PIECE):
        yield from _recorded(database, rows)
        after = rows[-1][0]


def _recorded(database: Database, rows: Sequence[Sequence[Any]]) -> tuple[RecordedCase, ...]:
    """Cases of their columns, each with its customer's name and tags behind them."""
    ids = [CaseId(row[0]) for row in rows]
    events: dict[CaseId, list[CaseEvent]] = {case_id: [] for case_id in ids}
    contacts: dict[CaseId, list[Contact]] = {case_id: [] for case_id in ids}
    for row in _of(database, _EVENTS, ids):
        events[row[1]].append(read_event(row))
    for row in _of(database, _CONTACTS, ids):
        contacts[row[0]].append(read_contact(row[1:]))
    known = calendars(Settings(Transaction(database, None, Instant(0))))
    return tuple(
        RecordedCase(
            case=read_case(columns),
            history=tuple(events[CaseId(columns[0])]),
            contacts=tuple(contacts[CaseId(columns[0])]),
            calendars=known,
            customer_name=name,
            tags=tuple(json.loads(tags)),
        )
        for *columns, name, tags in rows
    )


def _of(database: Database, sql: str, ids: Sequence[CaseId]) -> list[Any]:
    if not ids:
        return []
    return Statement(sql.format(places=", ".join("?" for _ in ids))).all(database, *ids)
