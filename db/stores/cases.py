"""Cases and their history."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from carestation.cases.case import Case, Channel, Priority, Status
from carestation.cases.case_store import Contact, NewCase, StoredTimer
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Kind
from carestation.cases.turn import turn_of
from carestation.identity import CaseId, CustomerId, EventId, RepresentativeId, new_uid
from carestation.inbox.urgent import Urgent
from carestation.instants import FAR_FUTURE, Instant
from db.statement import Statement
from db.stores.merged import led_by
from db.stores.timers import store_timers
from db.stores.transaction import Transaction, changed_meanwhile, not_there

CASE_COLUMNS = """id, uid, number, customer_id, subject, issue_type, priority, channel, status, representative_id,
opened_at, opened_by_us, ended_at, merged_into_id, version"""

_GET = Statement(f"SELECT {CASE_COLUMNS} FROM care_case WHERE id = ?")
_PRIORITY = Statement("SELECT priority FROM care_case WHERE id = ?")
_BY_NUMBER = Statement(
    f"""{led_by("SELECT id FROM care_case WHERE number = ?")}
    SELECT {CASE_COLUMNS} FROM care_case WHERE id IN (SELECT id FROM led)
    AND merged_into_id IS NULL AND deleted_at IS NULL"""
)
_SEEN_AS = Statement(
    f"""{led_by("SELECT id FROM care_case WHERE id = ?")}
    SELECT id FROM care_case WHERE id IN (SELECT id FROM led)
    AND merged_into_id IS NULL AND deleted_at IS NULL"""
)
_OPEN_OF = Statement(
    f"""SELECT {CASE_COLUMNS} FROM care_case
    WHERE customer_id = ? AND ended_at IS NULL AND deleted_at IS NULL ORDER BY id DESC LIMIT 1"""
)
_ADD = Statement(
    """INSERT INTO care_case (uid, number, customer_id, subject, issue_type, priority, channel, status,
    representative_id, opened_at, opened_by_us, version, urgent_at, urgent_by, urgent_from, left_ms,
    waiting_since, steps_done, steps_total, follow_up_at, skipped_until, rank)
    SELECT ?, COALESCE(MAX(number), 1000) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, '', 0, 0, 0, 0, 0, ?, 0, ?
    FROM care_case RETURNING id"""
)
_REMOVE = Statement(
    """UPDATE care_case SET deleted_at = ?, version = version + 1
    WHERE id = ? AND (deleted_at IS NULL) = ?"""
)
_PROGRESS = Statement("UPDATE care_case SET steps_done = ?, steps_total = ? WHERE id = ?")
_TAGS = Statement("SELECT tag FROM case_tag WHERE case_id = ? ORDER BY folded")
_TAG = Statement("INSERT INTO case_tag (case_id, folded, tag) VALUES (?, ?, ?)")
_UNTAG = Statement("DELETE FROM case_tag WHERE case_id = ? AND folded = ?")
_LOG = Statement(
    "INSERT INTO case_event (case_id, at, type, actor_id, data, turn) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"
)
_EVENT = """SELECT e.id, e.case_id, e.at, e.type, e.actor_id, COALESCE(r.name, ''), e.data
FROM case_event e LEFT JOIN representative r ON r.id = e.actor_id"""
_ONE_EVENT = Statement(f"{_EVENT} WHERE e.id = ?")
_HISTORY = Statement(f"{_EVENT} WHERE e.case_id = ? AND e.annulled_at IS NULL ORDER BY e.at, e.id")
_ANNUL = Statement("UPDATE case_event SET annulled_at = ? WHERE id = ?")
_CONTACTS = Statement(
    """SELECT id, at, kind, direction, author_id, is_machine, is_holding FROM interaction
    WHERE case_id = ? AND removed_at IS NULL ORDER BY at, id"""
)
_LOAD = Statement(
    """SELECT representative_id, COUNT(*) FROM care_case
    WHERE ended_at IS NULL AND deleted_at IS NULL AND representative_id IS NOT NULL GROUP BY representative_id"""
)
_PRIORITIES = {priority.value: priority for priority in Priority}
_CHANNELS = {channel.value: channel for channel in Channel}
_STATUSES = {status.value: status for status in Status}
_TYPES = {type_.value: type_ for type_ in EventType}
_KINDS = {kind.value: kind for kind in Kind}
_DIRECTIONS = {direction.value: direction for direction in Direction}
# Members by look-up: calling the class for each of many rows costs more than the query.

_OPEN_IDS = Statement("SELECT id FROM care_case WHERE ended_at IS NULL AND deleted_at IS NULL")
_OPEN_IDS_OF = Statement(
    "SELECT id FROM care_case WHERE customer_id = ? AND ended_at IS NULL AND deleted_at IS NULL ORDER BY id"
)
_UPDATABLE = frozenset(
    {
        "customer_id",
        "subject",
        "issue_type",
        "priority",
        "status",
        "representative_id",
        "ended_at",
        "merged_into_id",
    }
)


def read_case(row: Sequence[Any]) -> Case:
    """A case of its columns."""
    return Case(
        CaseId(row[0]),
        bytes(row[1]),
        row[2],
        CustomerId(row[3]),
        row[4],
        row[5],
        _PRIORITIES[row[6]],
        _CHANNELS[row[7]],
        _STATUSES[row[8]],
        row[9],
        row[10],
        bool(row[11]),
        row[12],
        row[13],
        row[14],
    )


@lru_cache(maxsize=1024)
def _data(text: str) -> Mapping[str, Any]:
    """Most events say what many others say: that a case was opened, or which targets apply. Never changed."""
    data: Mapping[str, Any] = json.loads(text)
    return data


def read_event(row: Sequence[Any]) -> CaseEvent:
    """An event of its columns."""
    return CaseEvent(row[0], row[1], row[2], _TYPES[row[3]], row[4], row[5], _data(row[6]))


def read_contact(row: Sequence[Any]) -> Contact:
    """An interaction of its columns."""
    return Contact(row[0], row[1], _KINDS[row[2]], _DIRECTIONS[row[3]], row[4], bool(row[5]), bool(row[6]))


class Cases:
    """`carestation.work.CaseStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction
        self._database = transaction.database

    def get(self, case: CaseId) -> Case:
        row = _GET.one(self._database, case)
        if row is None:
            raise not_there("case")
        return read_case(row)

    def priority(self, case: CaseId) -> Priority:
        row = _PRIORITY.one(self._database, case)
        if row is None:
            raise not_there("case")
        return _PRIORITIES[row[0]]

    def by_number(self, number: int) -> Case | None:
        row = _BY_NUMBER.one(self._database, number)
        return read_case(row) if row else None

    def seen_as(self, case: CaseId) -> CaseId:
        """The case that a person sees under this id: itself, or the one it was merged into. CareError where none."""
        row = _SEEN_AS.one(self._database, case)
        if row is None:
            raise not_there("case")
        return CaseId(row[0])

    def add(self, case: NewCase) -> Case:
        row = _ADD.one(
            self._database,
            new_uid(),
            case.customer_id,
            case.subject,
            case.issue_type,
            case.priority,
            case.channel,
            Status.OPEN,
            case.representative_id,
            case.opened_at,
            case.opened_by_us,
            FAR_FUTURE,
            FAR_FUTURE,
            FAR_FUTURE,
        )
        return self.get(row[0])

    def update(self, case: Case, **fields: Any) -> Case:
        unknown = fields.keys() - _UPDATABLE
        if unknown:
            raise ValueError(f"not a field of a case: {unknown}")
        columns = ", ".join(f"{name} = ?" for name in fields)
        statement = Statement(
            f"UPDATE care_case SET {columns}, version = version + 1 WHERE id = ? AND version = ?"
        )
        if statement.run(self._database, *fields.values(), case.id, case.version).rowcount != 1:
            raise changed_meanwhile("case")
        return self.get(case.id)

    def set_removed(self, case: CaseId, removed: bool) -> None:
        done = _REMOVE.run(self._database, self._t.now if removed else None, case, removed)
        if done.rowcount != 1:
            raise not_there("case") if removed else changed_meanwhile("case")

    def tags(self, case: CaseId) -> Sequence[str]:
        return [row[0] for row in _TAGS.all(self._database, case)]

    def set_tags(self, case: CaseId, add: Sequence[str], remove: Sequence[str]) -> None:
        _UNTAG.many(self._database, ((case, tag.casefold()) for tag in remove))
        _TAG.many(self._database, ((case, tag.casefold(), tag) for tag in add))

    def log(
        self, case: CaseId, event: EventType, data: Mapping[str, Any], at: Instant | None = None
    ) -> EventId:
        when = self._t.now if at is None else at
        told = json.dumps(data, ensure_ascii=False)
        row = _LOG.one(self._database, case, when, event, self._t.actor, told, turn_of(event, data))
        return EventId(row[0])

    def event(self, event: EventId) -> CaseEvent:
        row = _ONE_EVENT.one(self._database, event)
        if row is None:
            raise not_there("entry")
        return read_event(row)

    def annul(self, event: EventId, annulled: bool) -> None:
        _ANNUL.run(self._database, self._t.now if annulled else None, event)

    def history(self, case: CaseId) -> Sequence[CaseEvent]:
        return [read_event(row) for row in _HISTORY.all(self._database, case)]

    def contacts(self, case: CaseId) -> Sequence[Contact]:
        return [read_contact(row) for row in _CONTACTS.all(self._database, case)]

    def store_timers(self, case: CaseId, timers: Sequence[StoredTimer], urgent: Urgent) -> None:
        store_timers(self._database, case, timers, urgent)

    def store_progress(self, case: CaseId, done: int, total: int) -> None:
        _PROGRESS.run(self._database, done, total, case)

    def open_load(self) -> Mapping[RepresentativeId, int]:
        return dict(_LOAD.all(self._database))

    def open_ids(self) -> Sequence[CaseId]:
        return [CaseId(row[0]) for row in _OPEN_IDS.all(self._database)]

    def open_ids_of(self, customer: CustomerId) -> Sequence[CaseId]:
        return [CaseId(row[0]) for row in _OPEN_IDS_OF.all(self._database, customer)]

    def open_case_of(self, customer: CustomerId) -> Case | None:
        row = _OPEN_OF.one(self._database, customer)
        return read_case(row) if row else None
