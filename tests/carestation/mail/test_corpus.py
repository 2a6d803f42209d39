"""131 real messages against what their sources state of them. The few deviations are named, each with its reason."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from carestation.instants import to_datetime
from carestation.mail.dry_run import as_dict
from carestation.mail.message import ParsedMessage
from carestation.mail.read_message import read_message

from .corpus import expectations, needs_corpus, raw

_JUNK_IN_HEAD = "a malformed line does not end the head, so that sender and subject are found"
_INVENTED_NAME = "a file without a name gets one by its type or subject"
_EXACT_BYTES = "an attached mail keeps its bytes; the source writes it anew"
_ATTACHED_MAIL = "the words and files of an attached mail stay inside it"
_RIGHT_CHARSET = "characters that the source loses are readable"

DEVIATIONS = {
    ("imap_tools/003.eml", "text"): "the source shows the base64 of an attached mail as text",
    ("imap_tools/003.eml", "attachments"): "two files of one name get different ones",
    ("imap_tools/004.eml", "attachments"): _EXACT_BYTES,
    ("imap_tools/005.eml", "text"): _ATTACHED_MAIL,
    ("imap_tools/005.eml", "html"): _ATTACHED_MAIL,
    ("imap_tools/007.eml", "attachments"): _INVENTED_NAME,
    ("imap_tools/008.eml", "text"): _ATTACHED_MAIL,
    ("imap_tools/008.eml", "attachments"): _ATTACHED_MAIL,
    ("imap_tools/027.eml", "text"): _RIGHT_CHARSET,
    ("imap_tools/027.eml", "html"): _RIGHT_CHARSET,
    (
        "imap_tools/028.eml",
        "html",
    ): "it is UTF-8 whatever it declares; what was encoded twice before is rubbish in both",
    ("imap_tools/029.eml", "text"): _RIGHT_CHARSET,
    ("imap_tools/040.eml", "subject"): _RIGHT_CHARSET,
    ("imap_tools/041.eml", "to_emails"): "“Undisclosed-Recipient:@mailman.enron.com;” is nobody's address",
    ("imap_tools/042.eml", "attachments"): "a picture without a name is kept",
    ("imap_tools/050.eml", "attachments"): _INVENTED_NAME,
    ("imap_tools/053.eml", "attachments"): _INVENTED_NAME,
    ("imap_tools/060.eml", "text"): _ATTACHED_MAIL,
    ("imap_tools/060.eml", "attachments"): _EXACT_BYTES,
    ("imap_tools/072.eml", "text"): _ATTACHED_MAIL,
    ("imap_tools/072.eml", "attachments"): _EXACT_BYTES,
    ("imap_tools/073.eml", "text"): _ATTACHED_MAIL,
    ("imap_tools/073.eml", "attachments"): _EXACT_BYTES,
    ("imap_tools/074.eml", "text"): _ATTACHED_MAIL,
    ("imap_tools/074.eml", "html"): _ATTACHED_MAIL,
    ("imap_tools/074.eml", "attachments"): _ATTACHED_MAIL,
    ("imap_tools/079.eml", "from_email"): "“Big Bug bb@bug.com” is a name and an address",
    ("imap_tools/079.eml", "from_name"): "“Big Bug bb@bug.com” is a name and an address",
    ("imap_tools/083.eml", "text"): _RIGHT_CHARSET,
    ("imap_tools/087.eml", "subject"): _JUNK_IN_HEAD,
    ("imap_tools/087.eml", "from_email"): _JUNK_IN_HEAD,
    ("imap_tools/087.eml", "to_emails"): _JUNK_IN_HEAD,
    ("imap_tools/087.eml", "text"): _JUNK_IN_HEAD,
    ("imap_tools/093.eml", "to_emails"): "“Mikel@Lindsaar <raasdnil@gmail.com>” is one person",
    ("imap_tools/106.eml", "from_name"): "comments beside a name are no part of it",
    ("imap_tools/109.eml", "subject"): _JUNK_IN_HEAD,
    ("imap_tools/109.eml", "from_email"): _JUNK_IN_HEAD,
    ("imap_tools/109.eml", "to_emails"): _JUNK_IN_HEAD,
    ("imap_tools/109.eml", "text"): _JUNK_IN_HEAD,
    ("imap_tools/110.eml", "subject"): "a folded line is a blank",
    ("imap_tools/113.eml", "attachments"): "the words of a mail are no file, though they have a Content-ID",
}


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def facts(name: str, expect: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Each stated fact: what it is about, what was read, what the source states."""
    message = read_message(raw(name))
    read = as_dict(name, message)
    for key in ("subject", "from_email", "from_name", "text", "html", "reply_text"):
        if key in expect:
            yield key, _lines(read[key]), _lines(expect[key])
    if "text_stripped" in expect:
        yield "text", _lines(read["text"]), expect["text_stripped"]
    if "to_emails" in expect:
        yield "to_emails", read["to_emails"], list(filter(None, expect["to_emails"]))
        yield "cc_emails", [address.email for address in message.cc], list(filter(None, expect["cc_emails"]))
        answers = [address.email for address in message.reply_to]
        yield "reply_to_emails", answers, list(filter(None, expect["reply_to_emails"]))
    if "attachments" in expect:
        stated = [(file["filename"], file["content_type"], file["sha256"]) for file in expect["attachments"]]
        yield "attachments", _files(message), stated
    yield from _loose_facts(read, expect)
    yield from _date_fact(message, expect)


def _files(message: ParsedMessage) -> list[tuple[str, str, str]]:
    return [
        (file.filename, file.content_type, hashlib.sha256(file.data).hexdigest())
        for file in message.attachments
    ]


def _loose_facts(read: dict[str, Any], expect: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    for words in expect.get("html_contains", []):
        yield "html", words in read["html"], True
    for words in expect.get("reply_contains", []):
        yield "reply_text", words in read["reply_text"], True
    for words in expect.get("reply_not_contains", []):
        yield "reply_text", words in read["reply_text"], False


def _date_fact(message: ParsedMessage, expect: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    stated = datetime.fromisoformat(expect["date"]) if "date" in expect else None
    if stated and stated.tzinfo:
        yield "date", message.date is not None and to_datetime(message.date), stated


@needs_corpus
@pytest.mark.parametrize(
    ("name", "expect"), expectations(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_real_message_says_what_its_source_states(name: str, expect: dict[str, Any]) -> None:
    wrong = {key: (read, stated) for key, read, stated in facts(name, expect) if read != stated}
    excused = {key for file, key in DEVIATIONS if file == name}
    assert set(wrong) == excused, {key: wrong[key] for key in wrong if key not in excused}
    assert read_message(raw(name)).error is None


@needs_corpus
def test_deviations_are_few() -> None:
    count = sum(1 for name, expect in expectations() for _ in facts(name, expect))
    assert count > 1_000
    assert len(DEVIATIONS) / count < 0.05
