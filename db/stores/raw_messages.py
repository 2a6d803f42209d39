"""Messages as they arrived, byte for byte, and those kept aside."""

from __future__ import annotations

import hashlib

from db.statement import Statement
from db.stores.transaction import Transaction, not_there

_ADD = Statement(
    """INSERT INTO raw_message (sha256, file_name, arrived_at, size, content, reason) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (sha256) DO NOTHING RETURNING id"""
)
_CONTENT = Statement("SELECT content FROM raw_message WHERE id = ?")
_SETTLE = Statement("UPDATE raw_message SET settled_at = ? WHERE id = ?")


class RawMessages:
    """`carestation.work.RawMessageStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def add(self, content: bytes, file_name: str, reason: str = "") -> int | None:
        digest = hashlib.sha256(content).digest()
        values = (digest, file_name, self._t.now, len(content), content, reason)
        row = _ADD.one(self._t.database, *values)
        return int(row[0]) if row else None

    def content(self, raw: int) -> bytes:
        row = _CONTENT.one(self._t.database, raw)
        if row is None:
            raise not_there("message")
        return bytes(row[0])

    def settle(self, raw: int, settled: bool) -> None:
        _SETTLE.run(self._t.database, self._t.now if settled else None, raw)
