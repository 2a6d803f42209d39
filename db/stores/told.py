"""What people were reminded of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from carestation.instants import DAY, Instant
from db.statement import Statement
from db.stores.transaction import Transaction

REMEMBERED: Final = 400 * DAY
"""Longer than any response target, so that no warning of R22 is given twice."""

_NOTE = Statement(
    """INSERT INTO reminder_told (representative_id, key, told_at) VALUES (?, ?, ?)
    ON CONFLICT (representative_id, key) DO UPDATE SET told_at = excluded.told_at"""
)
_FORGET = Statement("DELETE FROM reminder_told WHERE representative_id = ? AND told_at < ?")


class Told:
    """`carestation.work.ToldStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def note(self, told: Mapping[str, Instant]) -> None:
        database, person = self._t.database, self._t.actor
        _NOTE.many(database, [(person, key, at) for key, at in told.items()])
        _FORGET.run(database, person, self._t.now - REMEMBERED)
