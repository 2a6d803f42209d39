"""An interaction: one entry on a case's timeline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.cases.case import Channel
from carestation.identity import CaseId, InteractionId, RepresentativeId
from carestation.instants import Instant


class Kind(StrEnum):
    """What sort of entry it is."""

    MAIL = "mail"
    CALL = "call"
    VISIT = "visit"
    CHAT = "chat"
    SOCIAL = "social"
    NOTE = "note"

    @property
    def channel(self) -> Channel:
        """The channel of a case that begins with such an interaction."""
        return _CHANNELS[self]


_CHANNELS = {
    Kind.MAIL: Channel.EMAIL,
    Kind.CALL: Channel.PHONE,
    Kind.VISIT: Channel.VISIT,
    Kind.CHAT: Channel.CHAT,
    Kind.SOCIAL: Channel.SOCIAL,
    Kind.NOTE: Channel.VISIT,
}


class Direction(StrEnum):
    """From the customer, to the customer, or among ourselves."""

    IN = "in"
    OUT = "out"
    INTERNAL = "internal"


class SentBy(StrEnum):
    """How a reply left the house (`domain.md`, Mail 7); empty for what did not leave it."""

    NOT_SENT = ""
    MAIL_PROGRAM = "mail_program"
    CLIPBOARD = "clipboard"
    FILE = "file"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class NewInteraction:
    """An interaction about to be stored; its text goes to a table apart from its metadata."""

    case_id: CaseId
    kind: Kind
    direction: Direction
    at: Instant
    text: str
    subject: str = ""
    html: str = ""
    quoted: str = ""
    sender: str = ""
    author_id: RepresentativeId | None = None
    is_machine: bool = False
    is_holding: bool = False
    sent_by: SentBy = SentBy.NOT_SENT
    message_id: str = ""
    content_hash: str = ""
    references: tuple[str, ...] = ()
    raw_id: int | None = None


@dataclass(frozen=True, slots=True)
class AttachmentInfo:
    """An attachment as the timeline shows it; its bytes are asked for by id."""

    id: int
    filename: str
    content_type: str
    size: int
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class Interaction:
    """A stored interaction with its words, as the timeline shows it."""

    id: InteractionId
    case_id: CaseId
    kind: Kind
    direction: Direction
    at: Instant
    author_id: RepresentativeId | None
    author_name: str
    sender: str
    subject: str
    text: str
    html: str
    quoted: str
    is_machine: bool
    is_holding: bool
    sent_by: SentBy
    message_id: str
    attachments: tuple[AttachmentInfo, ...] = ()
