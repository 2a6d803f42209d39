"""What operations ask of the store of ratings. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.identity import CaseId, RepresentativeId


class RatingStore(Protocol):
    """What customers answered."""

    def add(
        self, case: CaseId, score: int, words: str, way: str, representative: RepresentativeId | None
    ) -> None:
        """A rating that was given just now, to the credit of this person."""
        ...
