"""SOP versions, their drafts, and what is noted on an SOP."""

from __future__ import annotations

from collections.abc import Collection

from carestation.sop_editing.desk_sop import DeskSop, SopEventKind
from carestation.sop_editing.draft_content import draft_content
from carestation.sops.sop import Sop
from db.queries.sops import desk_sops
from db.statement import Statement
from db.stores.checklists import read_version
from db.stores.transaction import Transaction
from db.tables.work import SopDraft, SopEvent, SopVersion

IN_FORCE = """v.published_at IS NOT NULL AND v.retired_at IS NULL AND COALESCE((
      SELECT e.kind FROM sop_event e WHERE e.sop_key = v.sop_key AND e.annulled_at IS NULL
      AND e.kind IN ('retired', 'brought_back') ORDER BY e.id DESC LIMIT 1), '') <> 'retired'"""
"""Says of a version `v` that it may be run; the newest of them is."""

_CURRENT = Statement(
    f"SELECT v.id, v.content FROM sop_version v WHERE v.sop_key = ? AND {IN_FORCE} ORDER BY v.number DESC LIMIT 1"
)
_PUBLISHED = Statement(
    "SELECT id, content FROM sop_version WHERE sop_key = ? AND number = ? AND published_at IS NOT NULL"
)
_KEYS = Statement("SELECT sop_key FROM sop_version UNION SELECT sop_key FROM sop_draft")
_LATEST = Statement("SELECT COALESCE(MAX(number), 0) FROM sop_version WHERE sop_key = ?")


class Sops:
    """`carestation.work.SopStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def current(self, key: str) -> tuple[int, Sop] | None:
        row = _CURRENT.one(self._t.database, key)
        return (int(row[0]), read_version(row[1])) if row else None

    def all_keys(self) -> Collection[str]:
        return {row[0] for row in _KEYS.all(self._t.database)}

    def on_desk(self, key: str) -> DeskSop | None:
        return next((known for known in desk_sops(self._t.database) if known.key == key), None)

    def published(self, key: str, number: int) -> tuple[int, Sop] | None:
        row = _PUBLISHED.one(self._t.database, key, number)
        return (int(row[0]), read_version(row[1])) if row else None

    def publish(self, key: str, text: str, note: str) -> int:
        number = int(_LATEST.one(self._t.database, key)[0]) + 1
        SopVersion.insert(
            sop_key=key,
            number=number,
            content=text,
            published_at=self._t.now,
            author=self._t.actor,
            note=note,
        ).execute()
        return number

    def set_withdrawn(self, key: str, number: int, withdrawn: bool) -> None:
        at = self._t.now if withdrawn else None
        version = (SopVersion.sop_key == key) & (SopVersion.number == number)
        SopVersion.update(retired_at=at).where(version).execute()

    def save_draft(self, key: str, sop: Sop) -> None:
        self.drop_draft(key)
        SopDraft.insert(
            sop_key=key, content=draft_content(sop), author=self._t.actor, saved_at=self._t.now
        ).execute()

    def drop_draft(self, key: str) -> None:
        SopDraft.delete().where(SopDraft.sop_key == key).execute()

    def note_event(self, key: str, kind: SopEventKind) -> int:
        row = SopEvent.insert(sop_key=key, kind=str(kind), at=self._t.now, actor=self._t.actor)
        return int(row.execute())

    def set_annulled(self, event: int, annulled: bool) -> None:
        at = self._t.now if annulled else None
        SopEvent.update(annulled_at=at).where(SopEvent.id == event).execute()
