"""Checklists: runs of SOP versions on cases."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from carestation.checklists.checklist import Checklist, fold
from carestation.checklists.progress import Tally
from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.identity import CaseId, ChecklistId
from carestation.sops.sop import Sop
from db.statement import Statement
from db.stores.transaction import Transaction, not_there

_RUNS = """SELECT c.id, c.case_id, c.removed_at, v.number, v.content
FROM checklist c JOIN sop_version v ON v.id = c.sop_version_id"""
_OF_CASE = Statement(f"{_RUNS} WHERE c.case_id = ? ORDER BY c.id")
_GET = Statement(f"{_RUNS} WHERE c.id = ?")
_EVENTS = Statement(
    """SELECT step_id, action, actor_id, at, value, reason, seconds FROM step_event
    WHERE checklist_id = ? ORDER BY id"""
)
_ATTACH = Statement(
    "INSERT INTO checklist (case_id, sop_version_id, attached_at) VALUES (?, ?, ?) RETURNING id"
)
_RECORD = Statement(
    """INSERT INTO step_event (checklist_id, step_id, action, actor_id, at, value, reason, seconds)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
)
_SET_VERSION = Statement("UPDATE checklist SET sop_version_id = ? WHERE id = ?")
_TALLY = Statement("UPDATE checklist SET steps_shown = ?, steps_done = ?, steps_skipped = ? WHERE id = ?")
_REMOVE = Statement("UPDATE checklist SET removed_at = ? WHERE id = ?")

_KINDS = {kind.value: kind for kind in StepEventKind}


@lru_cache(maxsize=256)
def read_version(text: str) -> Sop:
    """Reading a file takes milliseconds, and a published text never changes."""
    from carestation.sops.read_sop import read_sop  # brings PyYAML, which no start of the desk waits for

    return read_sop(text, "the store")


class Checklists:
    """`carestation.work.ChecklistStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def of_case(self, case: CaseId) -> Sequence[Checklist]:
        return [self._read(row) for row in _OF_CASE.all(self._t.database, case)]

    def get(self, checklist: ChecklistId) -> Checklist:
        row = _GET.one(self._t.database, checklist)
        if row is None:
            raise not_there("checklist")
        return self._read(row)

    def attach(self, case: CaseId, sop_version: int) -> ChecklistId:
        return ChecklistId(_ATTACH.one(self._t.database, case, sop_version, self._t.now)[0])

    def set_version(self, checklist: ChecklistId, sop_version: int) -> None:
        _SET_VERSION.run(self._t.database, sop_version, checklist)

    def record(self, checklist: ChecklistId, event: StepEvent) -> None:
        done = (event.step, event.kind, event.who, event.at, event.value, event.reason, event.seconds)
        _RECORD.run(self._t.database, checklist, *done)

    def store_tally(self, checklist: ChecklistId, tally: Tally) -> None:
        _TALLY.run(self._t.database, tally.shown, tally.done, tally.skipped, checklist)

    def set_removed(self, checklist: ChecklistId, removed: bool) -> None:
        _REMOVE.run(self._t.database, self._t.now if removed else None, checklist)

    def _read(self, row: Sequence[Any]) -> Checklist:
        sop = read_version(row[4])
        events = [
            StepEvent(e[0], _KINDS[e[1]], e[2], e[3], e[4], e[5], e[6])
            for e in _EVENTS.all(self._t.database, row[0])
        ]
        return Checklist(row[0], row[1], sop, row[3], fold(sop, events), row[2] is not None)
