"""What a mail says, as a frozen value: everything the desk needs, nothing of how it was wrapped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.instants import Instant
from carestation.mail.addresses import Address
from carestation.mail.html_text import html_to_text
from carestation.mail.no_reply import is_no_reply


class Origin(StrEnum):
    """Who made a mail: a person or a machine. Only a person's starts clocks and gets receipts."""

    PERSON = "person"
    AUTO_REPLY = "auto-reply"
    OUT_OF_OFFICE = "out-of-office"
    NOTIFICATION = "notification"
    LIST = "list"
    BOUNCE = "bounce"
    REPORT = "report"
    """A delivery or abuse report that says of no address that it failed."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a mail. `filename` is safe as a name on any disk and unique within its mail."""

    filename: str
    content_type: str
    data: bytes
    content_id: str = ""
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail of ours that did not arrive (RFC 3464).

    `recipient` is the first address that failed, `recipients` all of them; `original_message_id` is "" where
    the report does not say. `hard` means that writing there again is useless (status 5.x), else it is a delay
    (4.x).
    """

    recipient: str
    recipients: tuple[str, ...]
    original_message_id: str
    hard: bool
    status: str = ""
    diagnostic: str = ""


@dataclass(frozen=True, slots=True)
class ParsedMessage:
    """One mail, read.

    `message_id` and its like are without blanks, with their angle brackets; "" if there is none. `references`
    is in the order of the header (oldest first). `date` is what the sender claims: never a time of arrival.
    `text` and `html` are as sent, line ends included; `reply_text` is what is new in it, in plain text with
    `\\n`, never empty when the mail says anything. `error` is set when the mail could not be read: it is kept
    raw, aside, and shown.
    """

    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    subject: str
    from_name: str
    from_email: str
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: Instant | None
    text: str
    html: str
    reply_text: str
    attachments: tuple[Attachment, ...]
    origin: Origin
    auto_reply: bool
    bounce: Bounce | None
    content_hash: str
    error: str | None = None

    @property
    def out_of_office(self) -> bool:
        """Whether it only says that somebody is away: attached to the case, it changes nothing."""
        return self.origin is Origin.OUT_OF_OFFICE

    @property
    def from_person(self) -> bool:
        """Whether a person wrote it, so that it starts a clock and may get a receipt."""
        return self.origin is Origin.PERSON

    @property
    def correspondent(self) -> Address:
        """Whom to answer and whose record it is: a form's no-reply sender names the person in Reply-To."""
        sender = Address(self.from_name, self.from_email)
        if self.reply_to and (not self.from_email or is_no_reply(self.from_email)):
            return self.reply_to[0]
        return sender

    @property
    def readable_text(self) -> str:
        """The whole mail as plain text with `\\n`, from the HTML where there is no text."""
        text = self.text if self.text.strip() or not self.html else html_to_text(self.html)
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()
