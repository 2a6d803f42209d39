"""Follow-ups and promises across cases and customers, as *Today* lists them."""

from __future__ import annotations

from peewee import Database

from carestation.follow_ups.follow_up import TodayRow
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from db.statement import Statement
from db.stores.follow_ups import COLUMNS, WIDTH, read_follow_up

ITS_CASE = "LEFT JOIN care_case c ON c.id = f.case_id"
ITS_CUSTOMER = "LEFT JOIN customer u ON u.id = COALESCE(c.customer_id, f.customer_id)"
NAMED = "COALESCE(u.name, 'Workshop')"
"""What a workshop decided is about no customer."""

WHOSE = "COALESCE(f.representative_id, c.representative_id, f.created_by_id)"
"""Whom a follow-up reminds: the person named; else who has the case; else who set it."""

_ROW = f"""SELECT {COLUMNS}, c.number, COALESCE(c.subject, ''), u.id, {NAMED},
COALESCE((SELECT value FROM contact_point p WHERE p.customer_id = u.id AND p.kind = 'phone' ORDER BY p.id LIMIT 1), ''),
COALESCE(r.name, '')
FROM follow_up f {ITS_CASE} {ITS_CUSTOMER} LEFT JOIN representative r ON r.id = {WHOSE}
WHERE f.state = 'open' AND f.due_at < ? AND c.deleted_at IS NULL AND u.deleted_at IS NULL"""
_MINE = Statement(f"{_ROW} AND {WHOSE} = ? ORDER BY f.due_at, f.id LIMIT ?")
_TEAM = Statement(f"{_ROW} ORDER BY f.due_at, f.id LIMIT ?")


def today(
    database: Database, person: RepresentativeId | None, until: Instant, limit: int
) -> tuple[TodayRow, ...]:
    """Those due before `until`, the most overdue first."""
    rows = _TEAM.all(database, until, limit) if person is None else _MINE.all(database, until, person, limit)
    return tuple(TodayRow(read_follow_up(row), *row[WIDTH:]) for row in rows)
