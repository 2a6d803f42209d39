"""What operations ask of the store of SOPs. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from carestation.sop_editing.desk_sop import DeskSop, SopEventKind
from carestation.sops.sop import Sop


class SopStore(Protocol):
    """SOP versions as published, drafts beside them, and what is noted on an SOP as a whole."""

    def current(self, key: str) -> tuple[int, Sop] | None:
        """Row id and value of the version in force; None where there is none, or the SOP is retired."""
        ...

    def all_keys(self) -> Collection[str]:
        """The keys of all SOPs, those that are only a draft too."""
        ...

    def on_desk(self, key: str) -> DeskSop | None:
        """The SOP with its draft; None where there is neither version nor draft."""
        ...

    def published(self, key: str, number: int) -> tuple[int, Sop] | None:
        """Row id and value of a published version, in force or not; None where there is none."""
        ...

    def publish(self, key: str, text: str, note: str) -> int:
        """Put a new version in force; its number."""
        ...

    def set_withdrawn(self, key: str, number: int, withdrawn: bool) -> None:
        """Take a version out of force because publishing it was undone, or put it in force again."""
        ...

    def save_draft(self, key: str, sop: Sop) -> None:
        """Keep the draft, whatever its faults."""
        ...

    def drop_draft(self, key: str) -> None:
        """Forget the draft; nothing happens where there is none."""
        ...

    def note_event(self, key: str, kind: SopEventKind) -> int:
        """Note something on the SOP; the note's id."""
        ...

    def set_annulled(self, event: int, annulled: bool) -> None:
        """Take a note back, or let it count again."""
        ...
