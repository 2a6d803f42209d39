"""Bytes to `ParsedMessage`; never raises: each step is guarded by itself, and the whole once more."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import TypeVar

from carestation.instants import Instant, from_datetime
from carestation.mail.addresses import Address, addresses_of, sender_of
from carestation.mail.automatic import is_automatic, origin_of
from carestation.mail.bodies import Content, content_of
from carestation.mail.bounces import bounce_of, is_report
from carestation.mail.headers import Headers, cleaned
from carestation.mail.message import Bounce, Origin, ParsedMessage
from carestation.mail.mime_parts import Message, read_parts
from carestation.mail.quoted_text import new_part

UNREADABLE_SUBJECT = "(unreadable)"

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_MAIL = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"Rar!", "an archive"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3", "a database"),
    (b"!BDN", "an Outlook data file (.pst)"),
)  # fmt: skip
_MESSAGE_ID = re.compile(r"<[^<>]{1,900}>")
_BARE_ID = re.compile(r"[^\s<>,;\"]{1,250}@[^\s<>,;\"]{1,250}")
_MOST_REFERENCES = 200
_FROM_LINE = re.compile(rb"\A>?From (?![ \t]*:)[^\n]*\n")


def read_message(raw: bytes) -> ParsedMessage:
    """The mail in these bytes; what cannot be read has `error` set and the subject "(unreadable)"."""
    error = _why_not_mail(raw)
    if error:
        return _unreadable(raw, error)
    try:
        return _read(_prepared(raw))
    except Exception as fault:  # whatever is wrong with a mail, it must stay visible and stop nothing
        return _unreadable(
            raw, f"This message could not be read ({type(fault).__name__}). Its original is kept as it came."
        )


def _why_not_mail(raw: bytes) -> str | None:
    if not raw.strip(b" \t\r\n\0"):
        return "The file is empty. Save the message again from the mail program."
    if raw.startswith(_OLE2):
        return "This is an Outlook message (.msg). Save it in Outlook as .eml and try again."
    for start, kind in _NOT_MAIL:
        if raw.startswith(start):
            return f"This is {kind}, not an e-mail message. Save the message as .eml and try again."
    return None


def _prepared(raw: bytes) -> bytes:
    """Without what editors and mailboxes put around a mail: UTF-16, a `From ` line, CR line ends."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "replace").encode("utf-8")
    raw = raw.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    return _FROM_LINE.sub(b"", raw, count=1)


def _read(raw: bytes) -> ParsedMessage:
    message = _with_charset(read_parts(raw))
    headers = message.headers
    content = _attempt(lambda: content_of(message), None)
    words = content or Content("", "", ())
    sender = _attempt(lambda: sender_of(headers), Address("", ""))
    bounce = _attempt(lambda: bounce_of(message, words.text), None)
    origin = _attempt(lambda: _origin(message, bounce), Origin.PERSON)
    in_reply_to = message_ids(headers.raw("in-reply-to"))
    references = message_ids(" ".join(headers.all_raw("references")))[-_MOST_REFERENCES:]
    subject = _attempt(lambda: headers.text("subject"), "")
    is_reply = bool(in_reply_to or references)
    return ParsedMessage(
        message_id=_message_id(headers),
        in_reply_to=in_reply_to[0] if in_reply_to else "",
        references=references,
        subject=subject,
        from_name=sender.name,
        from_email=sender.email,
        reply_to=_attempt(lambda: addresses_of(headers, "reply-to"), ()),
        to=_attempt(lambda: addresses_of(headers, "to"), ()),
        cc=_attempt(lambda: addresses_of(headers, "cc"), ()),
        date=date_of(headers.raw("date")),
        text=words.text,
        html=words.html,
        reply_text=_attempt(lambda: new_part(words.text, words.html, subject, is_reply=is_reply), words.text),
        attachments=words.attachments,
        origin=origin,
        auto_reply=_attempt(lambda: is_automatic(headers, origin), False),
        bounce=bounce,
        content_hash=_content_hash(headers, sender.email, subject, words),
        error=None
        if content
        else "The text of this message could not be read; its original is kept as it came.",
    )


T = TypeVar("T")


def _attempt(read: Callable[[], T], otherwise: T) -> T:
    """One broken header or part must not take the rest of the mail with it."""
    try:
        return read()
    except Exception:
        return otherwise


def _message_id(headers: Headers) -> str:
    """The first id, or whatever stands there: it still tells mails apart."""
    stated = headers.raw("message-id")
    return next(iter(message_ids(stated)), cleaned(stated)[:900])


def _with_charset(message: Message) -> Message:
    """Raw bytes in headers are most likely in the charset of the first text."""
    for part in message.parts:
        charset = part.content.parameters.get("charset")
        if charset:
            return message._replace(headers=Headers(message.headers.fields, charset))
    return message


def _origin(message: Message, bounce: Bounce | None) -> Origin:
    if bounce:
        return Origin.BOUNCE
    origin = origin_of(message.headers)
    return Origin.REPORT if is_report(message) and origin is not Origin.OUT_OF_OFFICE else origin


def message_ids(header: str) -> tuple[str, ...]:
    """The ids in a Message-ID, In-Reply-To or References, in order, each once, in angle brackets."""
    found = ["".join(match.split()) for match in _MESSAGE_ID.findall(header)]
    if not found:
        found = [f"<{bare}>" for bare in _BARE_ID.findall(header[:20_000])]
    return tuple(dict.fromkeys(found))


def date_of(header: str) -> Instant | None:
    """The time that a Date field claims; None where it says none, or one that no calendar has."""
    try:
        parsed = parsedate_tz(header)
        if parsed is None:
            return None
        offset = timezone(timedelta(seconds=parsed[9] or 0)) if abs(parsed[9] or 0) < 86_400 else UTC
        return from_datetime(datetime(*parsed[:5], min(parsed[5], 59), tzinfo=offset))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _content_hash(headers: Headers, sender: str, subject: str, content: Content) -> str:
    """Over what the sender made, not over what servers added; same Message-ID, other hash: another mail."""
    digest = hashlib.sha256()
    words = (
        sender.casefold(),
        headers.raw("date"),
        subject,
        " ".join(content.text.split()),
        " ".join(content.html.split()),
    )
    files = (f"{file.filename}\x1f{hashlib.sha256(file.data).hexdigest()}" for file in content.attachments)
    for piece in (*words, *files):
        digest.update(piece.encode("utf-8", "surrogatepass") + b"\x1e")
    return digest.hexdigest()


def _unreadable(raw: bytes, error: str) -> ParsedMessage:
    return ParsedMessage(
        message_id="",
        in_reply_to="",
        references=(),
        subject=UNREADABLE_SUBJECT,
        from_name="",
        from_email="",
        reply_to=(),
        to=(),
        cc=(),
        date=None,
        text="",
        html="",
        reply_text="",
        attachments=(),
        origin=Origin.PERSON,
        auto_reply=False,
        bounce=None,
        content_hash=hashlib.sha256(raw).hexdigest(),
        error=error,
    )
