"""Mail of ours that came back: delivery reports (RFC 3464), and the ones written as prose.

The action decides: a report that a mail was delivered, relayed or expanded is no bounce, and an abuse report
(ARF) is none either. Only the mail's own parts are looked at, so that a customer who forwards a bounce is not
taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from carestation.mail.addresses import parse_addresses, sender_of
from carestation.mail.headers import Headers, split_head
from carestation.mail.message import Bounce
from carestation.mail.mime_parts import Message, Part

_BOUNCED_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|problem)|delivery.{0,20}(?:fail|delay"
    r"|notification)|mail delivery"
    r"|returned (?:to sender|mail)|mail system error|failure notice|could not (?:be delivered|send)"
    r"|non[- ]?remis|unzustellbar"
    r"|nicht zugestellt|no se (?:pudo|puede) entregar|mancata consegna|não (?:foi )?entregue"
    r"|onbestelbaar|недоставлен"
    r"|配信不能|投递失败|退信",
    re.IGNORECASE,
)
_ENHANCED = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_BASIC = re.compile(r"(?<![\d.])([45])[0-5]\d(?=[ -])")
_ANGLED = re.compile(r"<([^<>@\s]{1,100}@[^<>@\s]{1,200})>")
_MESSAGE_ID = re.compile(r"^message-id:\s*(<[^<>\r\n]{3,300}>)", re.IGNORECASE | re.MULTILINE)
_DAEMON = re.compile(r"(?:mailer-?daemon|postmaster|mail-?delivery)", re.IGNORECASE)
_SOFT_ACTION = "delayed"
_ARRIVED = {"delivered", "relayed", "expanded", "deliverable"}
_MOST_RECIPIENTS = 100
_LOOKED_AT = 100_000


def is_report(message: Message) -> bool:
    """Whether a mail system wrote it about another mail: a delivery, read or abuse report."""
    content = message.headers.parameters("content-type")
    if content.value == "multipart/report":
        return True
    return any(
        part.content_type in ("message/delivery-status", "message/feedback-report") for part in message.parts
    )


def bounce_of(message: Message, text: str) -> Bounce | None:
    """The bounce that this mail reports, or None. `text` is what it says to people."""
    if any(part.content_type == "message/feedback-report" for part in message.parts):
        return None
    groups = [
        group
        for part in message.parts
        if part.content_type == "message/delivery-status"
        for group in _groups(part)
    ]
    stated = [group for group in groups if group.has("final-recipient") or group.has("original-recipient")]
    if stated:
        return _from_report(stated, message)
    if groups or _says_so_in_prose(message.headers):
        return _from_prose(message, text[:_LOOKED_AT])
    return None


def _groups(part: Part) -> Iterator[Headers]:
    """The groups of fields in a delivery status, one for the mail and one for each recipient."""
    for block in re.split(rb"\r?\n[ \t]*\r?\n", part.data[:_LOOKED_AT])[: _MOST_RECIPIENTS * 2]:
        yield split_head(block.strip() + b"\n")[0]


def _from_report(groups: list[Headers], message: Message) -> Bounce | None:
    failed = [group for group in groups if not _arrived(group)][:_MOST_RECIPIENTS]
    recipients = tuple(dict.fromkeys(filter(None, map(_recipient, failed))))
    if not failed or not recipients:
        return None
    first = failed[0]
    status = first.raw("status").split("(")[0].strip()
    delayed = first.raw("action").strip().lower() == _SOFT_ACTION
    return Bounce(
        recipient=recipients[0],
        recipients=recipients,
        original_message_id=_original_message_id(message),
        hard=not delayed and not status.startswith("4"),
        status=status,
        diagnostic=first.text("diagnostic-code"),
    )


def _arrived(group: Headers) -> bool:
    return group.raw("action").strip().lower() in _ARRIVED or group.raw("status").strip().startswith("2")


def _recipient(group: Headers) -> str:
    for field in ("original-recipient", "final-recipient"):
        address = parse_addresses(group.raw(field).partition(";")[2].strip())
        if address:
            return address[0].email
    return ""


def _says_so_in_prose(headers: Headers) -> bool:
    """A report without a status part (qmail, Exchange 2003): a daemon as sender, a subject that says so."""
    if headers.has("x-failed-recipients"):
        return True
    from_daemon = bool(_DAEMON.match(sender_of(headers).email)) or headers.raw("return-path").strip() == "<>"
    return from_daemon and _BOUNCED_SUBJECT.search(headers.text("subject")) is not None


def _from_prose(message: Message, text: str) -> Bounce | None:
    named = parse_addresses(message.headers.raw("x-failed-recipients"))
    sender = sender_of(message.headers).email.casefold()
    found = [address.email for address in named] or _ANGLED.findall(text)
    recipients = tuple(dict.fromkeys(email for email in found if email.casefold() != sender))[
        :_MOST_RECIPIENTS
    ]
    if not recipients:
        return None
    enhanced, basic = _ENHANCED.search(text), _BASIC.search(text)
    code = enhanced[0] if enhanced else basic[0] if basic else ""
    waiting = (
        re.search(r"warning|delayed|will (?:keep|continue)", message.headers.text("subject"), re.IGNORECASE)
        is not None
    )
    return Bounce(
        recipient=recipients[0],
        recipients=recipients,
        original_message_id=_original_message_id(message) or _quoted_message_id(text),
        hard=not waiting and not code.startswith("4"),
        status=code,
    )


def _original_message_id(message: Message) -> str:
    """From the mail that is attached to the report, whole or only its head."""
    for part in message.parts:
        if part.content_type in (
            "message/rfc822",
            "message/rfc822-headers",
            "text/rfc822-headers",
            "message/global",
        ):
            found = split_head(part.data)[0].raw("message-id").strip()
            if found:
                return found
    return ""


def _quoted_message_id(text: str) -> str:
    match = _MESSAGE_ID.search(text)
    return match[1] if match else ""
