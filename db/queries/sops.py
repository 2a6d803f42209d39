"""The SOPs of the desk, with their versions, drafts and notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import Database

from carestation.instants import Instant
from carestation.sop_editing.desk_sop import DeskSop, SopDraft, SopEventKind, SopVersion
from carestation.sop_editing.draft_content import draft_of
from carestation.sops.library import issue_type_of
from carestation.sops.sop import IssueType
from db.statement import Statement
from db.stores.checklists import read_version

_VERSION = """SELECT v.sop_key, v.number, v.content, v.published_at, COALESCE(r.name, ''), v.note, v.retired_at
FROM sop_version v LEFT JOIN representative r ON r.id = v.author_id WHERE v.published_at IS NOT NULL"""
_IN_FORCE = Statement(
    f"""{_VERSION} AND v.number = (SELECT MAX(w.number) FROM sop_version w
    WHERE w.sop_key = v.sop_key AND w.published_at IS NOT NULL AND w.retired_at IS NULL)"""
)
_OF_KEY = Statement(f"{_VERSION} AND v.sop_key = ? ORDER BY v.number DESC")
_DRAFTS = Statement(
    """SELECT d.sop_key, d.content, COALESCE(r.name, ''), d.saved_at
    FROM sop_draft d LEFT JOIN representative r ON r.id = d.author_id"""
)
_EVENTS = Statement("SELECT sop_key, kind, at FROM sop_event WHERE annulled_at IS NULL ORDER BY id")


def desk_sops(database: Database) -> tuple[DeskSop, ...]:
    """All of them by title: those in force, the retired ones, and those that are only a draft."""
    current = {row[0]: _version(row) for row in _IN_FORCE.all(database)}
    drafts = {row[0]: SopDraft(draft_of(row[1]), row[2], row[3]) for row in _DRAFTS.all(database)}
    retired, reviewed = _noted(database)
    sops = [
        DeskSop(key, current.get(key), drafts.get(key), retired.get(key), reviewed.get(key))
        for key in current.keys() | drafts.keys()
    ]
    return tuple(sorted(sops, key=lambda sop: (sop.shown.title.casefold(), sop.key)))


class StoredSops:
    """`carestation.sop_editing.sop_reader.SopReader`, on the connection of the thread that asks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[DeskSop, ...]:
        return desk_sops(self._database)

    def versions(self, key: str) -> tuple[SopVersion, ...]:
        return tuple(map(_version, _OF_KEY.all(self._database, key)))

    def issue_types(self) -> tuple[IssueType, ...]:
        retired, _ = _noted(self._database)
        texts = (row[2] for row in _IN_FORCE.all(self._database) if row[0] not in retired)
        return tuple(sorted(map(issue_type_of, texts), key=lambda kind: kind.title.casefold()))


def _version(row: Sequence[Any]) -> SopVersion:
    _, number, content, published_at, author, note, withdrawn_at = row
    return SopVersion(number, read_version(content), published_at, author, note, withdrawn_at is not None)


def _noted(database: Database) -> tuple[dict[str, Instant], dict[str, Instant]]:
    """When each was retired (and not brought back since), and when it was last looked over."""
    retired: dict[str, Instant] = {}
    reviewed: dict[str, Instant] = {}
    for key, kind, at in _EVENTS.all(database):
        if kind == SopEventKind.RETIRED:
            retired[key] = at
        elif kind == SopEventKind.BROUGHT_BACK:
            retired.pop(key, None)
        else:
            reviewed[key] = at
    return retired, reviewed
