"""What operations ask of the store of reviews. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from carestation.identity import ReviewId
from carestation.policy_review.review import Ending, Review
from carestation.workshops.workshop import AgendaItem


class ReviewStore(Protocol):
    """Reviews of the policy."""

    def all(self) -> Sequence[Review]:
        """All of them, the newest first."""
        ...

    def add(self, version: int, evidence: Sequence[AgendaItem]) -> ReviewId:
        """Open one."""
        ...

    def set_removed(self, review: ReviewId, removed: bool) -> None:
        """As if it had never been opened, or there again."""
        ...

    def end(self, review: ReviewId, ending: Ending | None, note: str) -> None:
        """How it ended, by whoever acts now; None for one that goes on again."""
        ...
