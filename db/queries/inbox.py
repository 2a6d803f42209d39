"""The inbox: a page of open cases in the order of an index, so that 100,000 cost no more than 200."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

from peewee import Database

from carestation.cases.case import Channel, Priority, Status
from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.inbox.inbox_row import Counts, InboxPage, InboxQuery, InboxRow
from carestation.instants import FAR_FUTURE, Instant
from db.queries.today import ITS_CASE, ITS_CUSTOMER, WHOSE
from db.statement import Statement

_ROW = """SELECT c.id, c.number, c.customer_id, u.name, c.subject, c.issue_type, c.channel, c.status, c.priority,
c.urgent_at, c.urgent_by, c.urgent_from, c.left_ms, c.waiting_since, c.steps_done, c.steps_total, c.follow_up_at,
c.representative_id, c.rank, c.skipped_until FROM care_case c JOIN customer u ON u.id = c.customer_id"""
_OPEN = "c.ended_at IS NULL AND c.deleted_at IS NULL"
_TAGGED = "EXISTS (SELECT 1 FROM case_tag t WHERE t.case_id = c.id AND t.folded = ?)"
_ORDER = "ORDER BY c.rank, c.id"
_PAGE = f"AND (c.rank, c.id) > (?, ?) {_ORDER} LIMIT ?"
_OF_CUSTOMER = Statement(
    f"{_ROW} WHERE c.customer_id = ? AND c.deleted_at IS NULL AND c.merged_into_id IS NULL ORDER BY c.id DESC LIMIT 500"
)

_CASE_TAGS = Statement(
    "SELECT MIN(tag) FROM case_tag GROUP BY folded ORDER BY COUNT(*) DESC, folded LIMIT 200"
)

_COUNT = "SELECT COUNT(*) FROM care_case c"
_COUNT_MINE = Statement(f"{_COUNT} WHERE {_OPEN} AND c.representative_id = ?")
_COUNT_NOBODYS = Statement(f"{_COUNT} WHERE {_OPEN} AND c.representative_id IS NULL")
_COUNT_LATE = Statement(f"{_COUNT} WHERE {_OPEN} AND c.representative_id = ? AND c.urgent_at < ?")
_NEXT_DUE = Statement(
    """SELECT MIN(urgent_at) FROM care_case WHERE representative_id = ? AND urgent_at >= ?
    AND ended_at IS NULL AND deleted_at IS NULL"""
)
_DUE_FOLLOW_UPS = Statement(
    f"""SELECT COUNT(*) FROM follow_up f {ITS_CASE} {ITS_CUSTOMER}
    WHERE f.state = 'open' AND f.due_at <= ? AND {WHOSE} = ? AND c.deleted_at IS NULL
    AND u.deleted_at IS NULL"""
)
_ASIDE = Statement("SELECT COUNT(*) FROM raw_message WHERE reason <> '' AND settled_at IS NULL")

_AT_ONCE = 500

_CHANNELS = {channel.value: channel for channel in Channel}
_STATUSES = {status.value: status for status in Status}
_PRIORITIES = {priority.value: priority for priority in Priority}


def _rows(found: list[Any]) -> tuple[InboxRow, ...]:
    # Enum members by look-up: calling the class for each of 200 rows would cost more than the query.
    return tuple(
        InboxRow(
            row[0],
            row[1],
            row[2],
            row[3],
            row[4],
            row[5],
            _CHANNELS[row[6]],
            _STATUSES[row[7]],
            _PRIORITIES[row[8]],
            *row[9:],
        )
        for row in found
    )


def inbox(database: Database, query: InboxQuery) -> InboxPage:
    """A page of the inbox; the total is counted for the first page only, later ones repeat none (0)."""
    after = query.after or (Instant(-FAR_FUTURE), 0)
    which, values = _which(query)
    found = _statement(f"{_ROW} WHERE {which} {_PAGE}").all(database, *values, *after, query.limit)
    total = (0,) if query.after else _statement(f"{_COUNT} WHERE {which}").one(database, *values)
    return InboxPage(_rows(found), total[0])


def inbox_ids(database: Database, query: InboxQuery) -> tuple[CaseId, ...]:
    """All of them in the order of the index, without reading a row."""
    which, values = _which(query)
    found = _statement(f"SELECT c.id FROM care_case c WHERE {which} {_ORDER}").all(database, *values)
    return tuple(row[0] for row in found)


def _which(query: InboxQuery) -> tuple[str, list[Any]]:
    """The condition and its values."""
    wanted, conditions, values = query.wanted, [_OPEN], list[Any]()
    if query.representative_id is not None:
        conditions.append("c.representative_id = ?")
        values.append(query.representative_id)
    elif query.unassigned:
        conditions.append("c.representative_id IS NULL")
    if wanted.issue_type:
        conditions.append("c.issue_type = ?")
        values.append(wanted.issue_type)
    if wanted.channel:
        conditions.append("c.channel = ?")
        values.append(wanted.channel.value)
    if wanted.tag:
        conditions.append(_TAGGED)
        values.append(wanted.tag.casefold())
    return " AND ".join(conditions), values


@cache
def _statement(sql: str) -> Statement:
    """One for each combination of conditions, of which there are few."""
    return Statement(sql)


def case_tags(database: Database) -> tuple[str, ...]:
    """As most cases write them; two that differ in case only are one."""
    return tuple(row[0] for row in _CASE_TAGS.all(database))


def cases_by_id(database: Database, cases: Collection[CaseId]) -> dict[CaseId, InboxRow]:
    """Rows of these cases, a few hundred at a time."""
    wanted, found = sorted(cases), {}
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        statement = Statement(f"{_ROW} WHERE c.id IN ({marks}) AND c.deleted_at IS NULL")
        found.update({row.case_id: row for row in _rows(statement.all(database, *some))})
    return found


def cases_of(database: Database, customer: CustomerId) -> tuple[InboxRow, ...]:
    """A customer's cases, the newest first."""
    return _rows(_OF_CUSTOMER.all(database, customer))


def counts(database: Database, person: RepresentativeId, now: Instant) -> Counts:
    """The badges of the rail."""
    next_due = _NEXT_DUE.one(database, person, now)[0]
    return Counts(
        open_cases=_COUNT_MINE.one(database, person)[0],
        late=_COUNT_LATE.one(database, person, now)[0],
        due_follow_ups=_DUE_FOLLOW_UPS.one(database, now, person)[0],
        unassigned=_COUNT_NOBODYS.one(database)[0],
        kept_aside=_ASIDE.one(database)[0],
        next_due_at=next_due if next_due is not None and next_due < FAR_FUTURE else None,
    )
