"""An answer as a mail file (RFC 5322) that any mail program opens, ready to be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from carestation.errors import BadInput
from carestation.mail.addresses import Address, parse_addresses
from carestation.mail.attachments import clean_name
from carestation.mail.headers import cleaned
from carestation.mail.message import Attachment

_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|sv|antw|odp|ré|rif|ynt|ref|hv|vá|ответ|回复|回覆|답장)\s*(?:\[\d+\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_CASE_TAG = re.compile(r"\s*\[\s*CS-\d+\s*\]\s*", re.IGNORECASE)
_MOST_REFERENCES = 20


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """An answer before it is a mail. `sent_at` is aware; `references` are oldest first, without the last message's id.

    `is_automatic` marks what no person wrote, so that no machine answers it (RFC 3834). `is_draft` makes mail programs
    open it for sending instead of reading (X-Unsent). `html` says the same as `text`; empty for text alone.
    """

    sender: Address
    to: tuple[Address, ...]
    subject: str
    text: str
    message_id: str
    sent_at: datetime
    cc: tuple[Address, ...] = ()
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    is_automatic: bool = False
    is_draft: bool = True
    html: str = ""


def reply_subject(subject: str, case_name: str) -> str:
    """`Re: <subject> [CS-1042]`, with one Re: and one number however often the mail went to and fro."""
    bare = _PREFIX.sub("", _CASE_TAG.sub(" ", cleaned(subject)).strip()).strip()
    return f"Re: {bare} [{case_name}]" if bare else f"Re: [{case_name}]"


def compose(mail: OutgoingMail) -> bytes:
    """The mail as bytes with CRLF, UTF-8 text; BadInput where an address cannot be one."""
    people = (mail.sender, *mail.to, *mail.cc)
    message = EmailMessage(SMTP if all(person.email.isascii() for person in people) else SMTPUTF8)
    message["From"] = _address(mail.sender)
    message["To"] = [_address(person) for person in mail.to]
    if mail.cc:
        message["Cc"] = [_address(person) for person in mail.cc]
    message["Subject"] = cleaned(mail.subject)
    message["Date"] = format_datetime(mail.sent_at)
    if mail.is_automatic:
        message["Auto-Submitted"] = "auto-replied"
        message["X-Auto-Response-Suppress"] = "All"
        message["Precedence"] = "bulk"
    if mail.is_draft:
        message["X-Unsent"] = "1"
    message.set_content(_scrubbed(mail.text), charset="utf-8", cte="quoted-printable")
    if mail.html:
        message.add_alternative(_scrubbed(mail.html), "html", charset="utf-8", cte="quoted-printable")
    for attachment in mail.attachments:
        _attach(message, attachment)
    return _identity(mail) + message.as_bytes()


def _scrubbed(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")


def _address(person: Address) -> HeaderAddress:
    email = cleaned(person.email)
    if [address.email for address in parse_addresses(f"<{email}>")] != [email]:
        raise BadInput(f"“{person.email}” is no e-mail address.", remedy="Correct it on the customer's card.")
    local, _, domain = email.rpartition("@")
    try:
        return HeaderAddress(cleaned(person.name), local.strip('"'), domain)
    except (ValueError, IndexError) as fault:
        raise BadInput(
            f"“{person.email}” is no e-mail address.", remedy="Correct it on the customer's card."
        ) from fault


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    kind, _, subtype = attachment.content_type.partition("/")
    if (
        not re.fullmatch(r"[a-z]+", kind)
        or not re.fullmatch(r"[a-z0-9.+-]+", subtype)
        or kind in ("message", "multipart")
    ):
        kind, subtype = "application", "octet-stream"
    name = clean_name(attachment.filename) or "attachment"
    message.add_attachment(attachment.data, maintype=kind, subtype=subtype, filename=name)


def _identity(mail: OutgoingMail) -> bytes:
    """The ids, one on a line: the library would write long ones as encoded words, and so break threads."""
    references = [*mail.references[-_MOST_REFERENCES:], mail.in_reply_to]
    chain = [cleaned(reference) for reference in dict.fromkeys(references) if cleaned(reference)]
    lines = [f"Message-ID: {cleaned(mail.message_id)}"]
    if mail.in_reply_to:
        lines.append(f"In-Reply-To: {cleaned(mail.in_reply_to)}")
    if chain:
        lines.append("References: " + "\r\n ".join(chain))
    return "".join(line + "\r\n" for line in lines).encode("utf-8", "replace")
