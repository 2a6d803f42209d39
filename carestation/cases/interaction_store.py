"""What operations ask of the store of interactions and of raw messages. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from carestation.cases.interaction import NewInteraction
from carestation.identity import (
    CaseId,
    InteractionId,
)


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """A file that came with an interaction."""

    filename: str
    content_type: str
    data: bytes
    content_id: str = ""


class InteractionStore(Protocol):
    """Interactions with their words, and the threads of mail."""

    def add(self, interaction: NewInteraction, attachments: Iterable[NewAttachment] = ()) -> InteractionId:
        """Store one, with its files and the Message-IDs that belong to its case from now on."""
        ...

    def case_of(self, interaction: InteractionId) -> CaseId:
        """The case on whose timeline it stands."""
        ...

    def set_removed(self, interaction: InteractionId, removed: bool) -> None:
        """Take it off the timeline, or bring it back."""
        ...

    def move(self, case: CaseId, to: CaseId) -> Sequence[InteractionId]:
        """Put everything that was said on a case onto another one; what it was, also what was taken off."""
        ...

    def put(self, interactions: Sequence[InteractionId], case: CaseId) -> None:
        """Put these onto a case."""
        ...

    def case_of_reference(self, message_id: str) -> CaseId | None:
        """The case to which a Message-ID belongs, through merges."""
        ...

    def known(self, message_id: str, content_hash: str) -> bool:
        """Whether the same message with the same content is here already."""
        ...

    def senders(self, case: CaseId) -> Sequence[str]:
        """Who wrote the case's mails to us, as their From said."""
        ...

    def last_message_ids(self, case: CaseId) -> Sequence[str]:
        """The Message-IDs of the case's mails, oldest first: what a reply refers to."""
        ...


class RawMessageStore(Protocol):
    """Messages as they arrived, byte for byte."""

    def add(self, content: bytes, file_name: str, reason: str = "") -> int | None:
        """Keep one; with a reason it is kept aside. None when these very bytes are here already."""
        ...

    def content(self, raw: int) -> bytes:
        """The bytes."""
        ...

    def settle(self, raw: int, settled: bool) -> None:
        """A person has looked at what was kept aside and is done with it, or not after all."""
        ...
