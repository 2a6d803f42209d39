"""What operations ask of the store of drafts. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.drafts.draft import DraftKind
from carestation.identity import (
    CaseId,
)


class DraftStore(Protocol):
    """Sentences begun."""

    def put(self, case: CaseId, kind: DraftKind, body: str) -> None:
        """Keep what the person at the desk was writing; an empty text drops it."""
        ...
