"""Follow-ups and promises across cases, as *Today* lists them."""

from __future__ import annotations

from peewee import Database

from carestation.follow_ups.follow_up import TodayRow
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from db.statement import Statement
from db.stores.follow_ups import COLUMNS, read_follow_up

_ROW = f"""SELECT {COLUMNS}, c.number, c.subject, c.customer_id, u.name,
COALESCE((SELECT value FROM contact_point p WHERE p.customer_id = u.id AND p.kind = 'phone' ORDER BY p.id LIMIT 1), '')
FROM follow_up f JOIN care_case c ON c.id = f.case_id JOIN customer u ON u.id = c.customer_id
WHERE f.state = 'open' AND f.due_at < ? AND c.deleted_at IS NULL"""
_MINE = Statement(f"{_ROW} AND f.representative_id = ? ORDER BY f.due_at, f.id LIMIT 20000")
_TEAM = Statement(f"{_ROW} ORDER BY f.due_at, f.id LIMIT 20000")


def today(database: Database, person: RepresentativeId | None, until: Instant) -> tuple[TodayRow, ...]:
    """Those due before `until`, the most overdue first."""
    rows = _TEAM.all(database, until) if person is None else _MINE.all(database, until, person)
    return tuple(TodayRow(read_follow_up(row[:11]), *row[11:]) for row in rows)
