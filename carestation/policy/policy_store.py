"""What operations ask of the store of the policy. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.document import Document
from carestation.policy.figures import Figures


class PolicyStore(Protocol):
    """Versions as published, and the one draft."""

    def on_desk(self) -> DeskPolicy:
        """What is in force, the draft, and what the desk counts."""
        ...

    def publish(self, document: Document, figures: Figures, note: str) -> int:
        """Put a new version in force; its number."""
        ...

    def set_withdrawn(self, number: int, withdrawn: bool) -> None:
        """Take a version out of force because publishing it was undone, or put it in force again."""
        ...

    def save_draft(self, draft: NewDraft) -> None:
        """Keep the draft, whatever its faults."""
        ...

    def drop_draft(self) -> None:
        """Forget the draft; nothing happens where there is none."""
        ...
