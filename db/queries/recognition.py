"""Kind words of customers, thanks between colleagues, and promises as they fell due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import Database

from carestation.follow_ups.follow_up import FollowUpState
from carestation.identity import RepresentativeId
from carestation.recognition.streak import DuePromise
from carestation.recognition.thanks import KindWords, Thanks
from db.statement import Statement

_KIND_WORDS = Statement(
    """SELECT r.id, r.words, r.answered_at, u.name, c.id, c.number FROM rating r
    JOIN care_case c ON c.id = r.case_id AND c.deleted_at IS NULL JOIN customer u ON u.id = c.customer_id
    WHERE r.score = 5 AND r.answered_at IS NOT NULL AND r.words <> ''
    AND NOT EXISTS (SELECT 1 FROM rating_opt_out o WHERE o.customer_id = c.customer_id)
    ORDER BY r.answered_at DESC, r.id DESC LIMIT ?"""
)
THANKS = """SELECT t.id, t.author_id, a.name, t.to_id, p.name, t.words, t.said_at, t.seen_at, c.id,
    COALESCE(c.number, 0) FROM thanks t
    JOIN representative a ON a.id = t.author_id JOIN representative p ON p.id = t.to_id
    LEFT JOIN care_case c ON c.id = t.case_id AND c.deleted_at IS NULL"""
_SAID = Statement(f"{THANKS} WHERE t.removed_at IS NULL ORDER BY t.said_at DESC, t.id DESC LIMIT ?")
_UNSEEN = Statement("SELECT COUNT(*) FROM thanks WHERE to_id = ? AND seen_at IS NULL AND removed_at IS NULL")
_DUE = Statement(
    """SELECT f.due_at, f.state FROM follow_up f LEFT JOIN care_case c ON c.id = f.case_id
    WHERE f.kind = 'promise' AND f.state <> 'cancelled' AND c.deleted_at IS NULL ORDER BY f.due_at"""
)


class StoredRecognition:
    """`carestation.recognition.recognition_reader.RecognitionReader`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def kind_words(self, limit: int = 200) -> tuple[KindWords, ...]:
        rows = _KIND_WORDS.all(self._database, limit)
        return tuple(KindWords(row[0], row[1].strip(), *row[2:]) for row in rows if row[1].strip())

    def thanks(self, limit: int = 200) -> tuple[Thanks, ...]:
        return tuple(map(read_thanks, _SAID.all(self._database, limit)))

    def unseen_thanks(self, person: RepresentativeId) -> int:
        return int(_UNSEEN.one(self._database, person)[0])

    def due_promises(self) -> tuple[DuePromise, ...]:
        return tuple(DuePromise(due, FollowUpState(state)) for due, state in _DUE.all(self._database))


def read_thanks(row: Sequence[Any]) -> Thanks:
    """One from a row of `THANKS`."""
    return Thanks(*row)
