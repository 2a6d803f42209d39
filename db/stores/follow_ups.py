"""Follow-ups and promises, and drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from carestation.drafts.draft import DraftKind
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from carestation.identity import CaseId, CustomerId, FollowUpId, new_uid
from db.statement import Statement
from db.stores.transaction import Transaction, changed_meanwhile, not_there
from db.tables.work import FollowUp as FollowUpRow

COLUMNS = """f.id, f.case_id, f.kind, f.state, f.due_at, f.text, f.representative_id, f.created_at, f.ended_at,
f.why, f.version, f.customer_id, f.rule, f.moves, f.missed, f.uid,
f.workshop_id"""
WIDTH = 17
"""So many columns make a follow-up."""

_GET = Statement(f"SELECT {COLUMNS} FROM follow_up f WHERE f.id = ?")
_OPEN_ON = Statement(
    f"SELECT {COLUMNS} FROM follow_up f WHERE f.case_id = ? AND f.state = 'open' ORDER BY f.due_at, f.id"
)
_OPEN_OF = Statement(
    f"SELECT {COLUMNS} FROM follow_up f WHERE f.customer_id = ? AND f.state = 'open' ORDER BY f.due_at, f.id"
)
_ADD = Statement(
    """INSERT INTO follow_up (uid, case_id, customer_id, workshop_id, kind, state, due_at, text, representative_id,
    created_at, created_by_id, why, rule, version)
    VALUES (?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, '', ?, 1) RETURNING id"""
)
_PUT = Statement(
    """UPDATE follow_up SET kind = ?, state = ?, due_at = ?, text = ?, representative_id = ?, ended_at = ?,
    why = ?, rule = ?, moves = ?, missed = ?, version = version + 1 WHERE id = ? AND version = ?"""
)

_MOVE = Statement("UPDATE follow_up SET case_id = ? WHERE case_id = ? AND state = 'open' RETURNING id")
_PUT_ON = Statement("UPDATE follow_up SET case_id = ? WHERE id = ?")
_KEEP_DRAFT = Statement(
    """INSERT INTO draft (representative_id, case_id, kind, body, updated_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (representative_id, case_id, kind) DO UPDATE SET body = excluded.body,
    updated_at = excluded.updated_at"""
)
_DROP_DRAFT = Statement("DELETE FROM draft WHERE representative_id = ? AND case_id = ? AND kind = ?")

_KINDS = {kind.value: kind for kind in FollowUpKind}
_STATES = {state.value: state for state in FollowUpState}


def read_follow_up(row: Sequence[Any]) -> FollowUp:
    """A follow-up of its columns."""
    rest = (*row[4:14], bool(row[14]), bytes(row[15]), row[16])
    return FollowUp(row[0], row[1], _KINDS[row[2]], _STATES[row[3]], *rest)


class FollowUps:
    """`carestation.work.FollowUpStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def get(self, follow_up: FollowUpId) -> FollowUp:
        row = _GET.one(self._t.database, follow_up)
        if row is None:
            raise not_there("follow-up")
        return read_follow_up(row)

    def add(self, follow_up: NewFollowUp) -> FollowUp:
        row = _ADD.one(
            self._t.database,
            new_uid(),
            follow_up.case_id,
            follow_up.customer_id,
            follow_up.workshop_id,
            follow_up.kind,
            follow_up.due_at,
            follow_up.text,
            follow_up.representative_id,
            self._t.now,
            self._t.actor,
            follow_up.rule,
        )
        return self.get(row[0])

    def put(self, follow_up: FollowUp) -> FollowUp:
        changed = _PUT.run(
            self._t.database,
            follow_up.kind,
            follow_up.state,
            follow_up.due_at,
            follow_up.text,
            follow_up.representative_id,
            follow_up.ended_at,
            follow_up.why,
            follow_up.rule,
            follow_up.moves,
            follow_up.missed,
            follow_up.id,
            follow_up.version,
        )
        if changed.rowcount != 1:
            raise changed_meanwhile("follow-up")
        return self.get(follow_up.id)

    def remove(self, follow_up: FollowUpId) -> Mapping[str, Any]:
        removed: Any = FollowUpRow.select().where(FollowUpRow.id == follow_up).dicts().get()
        FollowUpRow.delete().where(FollowUpRow.id == follow_up).execute()
        return dict(removed)

    def put_back(self, removed: Mapping[str, Any]) -> FollowUp:
        FollowUpRow.insert(**removed).execute()
        return self.get(removed["id"])

    def move(self, case: CaseId, to: CaseId) -> Sequence[FollowUpId]:
        return [FollowUpId(row[0]) for row in _MOVE.all(self._t.database, to, case)]

    def put_on(self, follow_ups: Sequence[FollowUpId], case: CaseId) -> None:
        _PUT_ON.many(self._t.database, ((case, follow_up) for follow_up in follow_ups))

    def open_on(self, case: CaseId) -> Sequence[FollowUp]:
        return [read_follow_up(row) for row in _OPEN_ON.all(self._t.database, case)]

    def open_of(self, customer: CustomerId) -> Sequence[FollowUp]:
        return [read_follow_up(row) for row in _OPEN_OF.all(self._t.database, customer)]


class Drafts:
    """`carestation.work.DraftStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def put(self, case: CaseId, kind: DraftKind, body: str) -> None:
        if self._t.actor is None:
            return
        if body:
            _KEEP_DRAFT.run(self._t.database, self._t.actor, case, kind, body, self._t.now)
        else:
            _DROP_DRAFT.run(self._t.database, self._t.actor, case, kind)
