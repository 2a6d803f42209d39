"""Runs of a case that hold an older version of their SOP than the one in force."""

from __future__ import annotations

from peewee import Database

from carestation.checklists.newer_version import NewerVersion
from carestation.identity import CaseId, ChecklistId
from db.statement import Statement
from db.stores.checklists import read_version
from db.stores.sops import IN_FORCE

_NEWER = Statement(
    f"""SELECT c.id, v.number, v.note, v.content FROM checklist c
    JOIN sop_version own ON own.id = c.sop_version_id JOIN sop_version v ON v.sop_key = own.sop_key
    WHERE c.case_id = ? AND c.removed_at IS NULL AND v.number > own.number AND {IN_FORCE} ORDER BY v.number"""
)


def newer_versions(database: Database, case: CaseId) -> dict[ChecklistId, NewerVersion]:
    """The version in force of each such run."""
    newest = {ChecklistId(run): rest for run, *rest in _NEWER.all(database, case)}
    return {
        run: NewerVersion(number, note, read_version(text)) for run, (number, note, text) in newest.items()
    }
