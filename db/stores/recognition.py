"""Thanks between colleagues."""

from __future__ import annotations

from collections.abc import Sequence

from carestation.identity import ThanksId
from carestation.recognition.thanks import NewThanks, Thanks
from db.queries.recognition import THANKS, read_thanks
from db.statement import Statement
from db.stores.transaction import Transaction, not_there
from db.tables.recognition import Thanks as ThanksRow

_GET = Statement(f"{THANKS} WHERE t.id = ?")
_SEE = Statement("UPDATE thanks SET seen_at = ? WHERE id = ? AND to_id = ? AND seen_at IS NULL")


class ThanksOfTeam:
    """`carestation.work.ThanksStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def get(self, thanks: ThanksId) -> Thanks:
        row = _GET.one(self._t.database, thanks)
        if row is None:
            raise not_there("word of thanks")
        return read_thanks(row)

    def add(self, thanks: NewThanks) -> ThanksId:
        row = ThanksRow.insert(
            author=self._t.actor,
            to=thanks.to_id,
            case=thanks.case_id,
            words=thanks.words,
            said_at=self._t.now,
        )
        return ThanksId(row.execute())

    def set_removed(self, thanks: ThanksId, removed: bool) -> None:
        removed_at = self._t.now if removed else None
        ThanksRow.update(removed_at=removed_at).where(ThanksRow.id == thanks).execute()

    def see(self, thanks: Sequence[ThanksId]) -> None:
        _SEE.many(self._t.database, [(self._t.now, one, self._t.actor) for one in thanks])
