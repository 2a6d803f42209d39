"""Signatures under the policy, and its reviews."""

from __future__ import annotations

import json
from collections.abc import Sequence

from carestation.identity import RepresentativeId, ReviewId
from carestation.policy_review.review import Ending, Review
from carestation.workshops.workshop import AgendaItem, agenda_to_json
from db.queries.team import reviews
from db.statement import Statement
from db.stores.transaction import Transaction
from db.tables.team import PolicyReview, PolicySignature

_SIGNED = Statement(
    "SELECT 1 FROM policy_signature WHERE version = ? AND representative_id = ? AND annulled_at IS NULL"
)


class Signatures:
    """`carestation.work.SignatureStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def has_signed(self, person: RepresentativeId, version: int) -> bool:
        return _SIGNED.one(self._t.database, version, person) is not None

    def add(self, person: RepresentativeId, version: int) -> int:
        row = PolicySignature.insert(version=version, representative=person, at=self._t.now)
        return int(row.execute())

    def set_annulled(self, signature: int, annulled: bool) -> None:
        at = self._t.now if annulled else None
        PolicySignature.update(annulled_at=at).where(PolicySignature.id == signature).execute()


class Reviews:
    """`carestation.work.ReviewStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def all(self) -> Sequence[Review]:
        return reviews(self._t.database)

    def add(self, version: int, evidence: Sequence[AgendaItem]) -> ReviewId:
        row = PolicyReview.insert(
            opened_at=self._t.now,
            opened_by=self._t.actor,
            evidence=json.dumps(agenda_to_json(evidence), ensure_ascii=False),
            version=version,
        )
        return ReviewId(row.execute())

    def set_removed(self, review: ReviewId, removed: bool) -> None:
        at = self._t.now if removed else None
        PolicyReview.update(removed_at=at).where(PolicyReview.id == review).execute()

    def end(self, review: ReviewId, ending: Ending | None, note: str) -> None:
        ended = ending is not None
        PolicyReview.update(
            outcome=str(ending or ""),
            note=note,
            closed_at=self._t.now if ended else None,
            closed_by=self._t.actor if ended else None,
        ).where(PolicyReview.id == review).execute()
