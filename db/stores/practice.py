"""What people keep of their role-plays."""

from __future__ import annotations

from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.practice.scene_result import SceneResult
from db.statement import Statement
from db.stores.transaction import Transaction

_NOTE = Statement(
    "INSERT INTO scene_result (representative_id, scene_key, played_at, won, points) VALUES (?, ?, ?, ?, ?)"
)
_OF_PERSON = Statement(
    "SELECT scene_key, played_at, won, points FROM scene_result WHERE representative_id = ? ORDER BY id"
)


class Practice:
    """`carestation.practice.scene_result.PracticeStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def note(self, scene: str, won: int, of: int) -> None:
        _NOTE.run(self._t.database, self._t.actor, scene, self._t.now, won, of)

    def last_of(self, person: RepresentativeId) -> dict[str, SceneResult]:
        rows = _OF_PERSON.all(self._t.database, person)
        return {scene: SceneResult(scene, Instant(at), won, of) for scene, at, won, of in rows}
