"""Interactions with their words and files, and the threads of mail that they belong to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from carestation.cases.interaction import NewInteraction
from carestation.cases.interaction_store import NewAttachment
from carestation.identity import CaseId, InteractionId, new_uid
from db.statement import Statement
from db.stores.merged import led_by
from db.stores.transaction import Transaction, not_there

_ADD = Statement(
    """INSERT INTO interaction (uid, case_id, kind, direction, at, author_id, sender, is_machine, is_holding,
    sent_by, message_id, content_hash, raw_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"""
)
_ADD_BODY = Statement(
    "INSERT INTO interaction_body (interaction_id, subject, body, quoted, html) VALUES (?, ?, ?, ?, ?)"
)
_ADD_FILE = Statement(
    """INSERT INTO attachment (interaction_id, filename, content_type, size, sha256, content_id)
    VALUES (?, ?, ?, ?, ?, ?)"""
)
_ADD_CONTENT = Statement(
    "INSERT INTO attachment_content (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"
)
_REFER = Statement("INSERT INTO thread_reference (reference, case_id) VALUES (?, ?)")
_REFERRED = Statement("SELECT 1 FROM thread_reference WHERE reference = ? AND case_id = ?")
_CASE_OF = Statement("SELECT case_id FROM interaction WHERE id = ?")
_REMOVE = Statement("UPDATE interaction SET removed_at = ? WHERE id = ?")
_CASE_OF_REFERENCE = Statement(
    f"""{led_by("SELECT case_id FROM thread_reference WHERE reference = ?")}
    SELECT c.id FROM led JOIN care_case c ON c.id = led.id
    WHERE c.merged_into_id IS NULL AND c.deleted_at IS NULL ORDER BY c.id DESC LIMIT 1"""
)
_MOVE = Statement("UPDATE interaction SET case_id = ? WHERE case_id = ? RETURNING id")
_PUT = Statement("UPDATE interaction SET case_id = ? WHERE id = ?")
_KNOWN = Statement("SELECT 1 FROM interaction WHERE message_id = ? AND content_hash = ?")
_LAST_IDS = Statement(
    """SELECT message_id FROM interaction WHERE case_id = ? AND message_id <> '' AND removed_at IS NULL
    ORDER BY at, id"""
)

_SENDERS = Statement("SELECT DISTINCT sender FROM interaction WHERE case_id = ? AND direction = 'in'")


class Interactions:
    """`carestation.work.InteractionStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction
        self._database = transaction.database

    def add(self, interaction: NewInteraction, attachments: Iterable[NewAttachment] = ()) -> InteractionId:
        row = _ADD.one(
            self._database,
            new_uid(),
            interaction.case_id,
            interaction.kind,
            interaction.direction,
            interaction.at,
            interaction.author_id,
            interaction.sender,
            interaction.is_machine,
            interaction.is_holding,
            interaction.sent_by,
            interaction.message_id,
            interaction.content_hash,
            interaction.raw_id,
        )
        added = InteractionId(row[0])
        words = (interaction.subject, interaction.text, interaction.quoted, interaction.html)
        _ADD_BODY.run(self._database, added, *words)
        for attachment in attachments:
            self._add_file(added, attachment)
        self._refer(interaction.case_id, interaction.references)
        return added

    def _add_file(self, interaction: InteractionId, file: NewAttachment) -> None:
        digest = hashlib.sha256(file.data).digest()
        _ADD_CONTENT.run(self._database, digest, file.data)
        described = (file.filename, file.content_type, len(file.data), digest, file.content_id)
        _ADD_FILE.run(self._database, interaction, *described)

    def _refer(self, case: CaseId, references: Sequence[str]) -> None:
        for reference in dict.fromkeys(references):
            if _REFERRED.one(self._database, reference, case) is None:
                _REFER.run(self._database, reference, case)

    def case_of(self, interaction: InteractionId) -> CaseId:
        row = _CASE_OF.one(self._database, interaction)
        if row is None:
            raise not_there("entry")
        return CaseId(row[0])

    def set_removed(self, interaction: InteractionId, removed: bool) -> None:
        _REMOVE.run(self._database, self._t.now if removed else None, interaction)

    def move(self, case: CaseId, to: CaseId) -> Sequence[InteractionId]:
        return [InteractionId(row[0]) for row in _MOVE.all(self._database, to, case)]

    def put(self, interactions: Sequence[InteractionId], case: CaseId) -> None:
        _PUT.many(self._database, ((case, interaction) for interaction in interactions))

    def case_of_reference(self, message_id: str) -> CaseId | None:
        row = _CASE_OF_REFERENCE.one(self._database, message_id)
        return CaseId(row[0]) if row else None

    def known(self, message_id: str, content_hash: str) -> bool:
        return _KNOWN.one(self._database, message_id, content_hash) is not None

    def senders(self, case: CaseId) -> Sequence[str]:
        return [row[0] for row in _SENDERS.all(self._database, case)]

    def last_message_ids(self, case: CaseId) -> Sequence[str]:
        return [row[0] for row in _LAST_IDS.all(self._database, case)]
