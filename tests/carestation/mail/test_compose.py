"""Answers as mail files and links: what any program reads back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.mail.addresses import Address
from carestation.mail.compose import OutgoingMail, compose, reply_subject
from carestation.mail.mailto import LONGEST, mailto_link
from carestation.mail.message import Attachment, Origin
from carestation.mail.message_ids import new_message_id
from carestation.mail.read_message import read_message

MAIL = OutgoingMail(
    sender=Address("Käthe's Kettles", "desk@kettles.example"),
    to=(Address("Ruiz, Ana", "ana@example.com"),),
    subject="Re: Kettle [CS-1042]",
    text="Dear Ana,\n\nwe send a new one – tomorrow.\n\nKäthe 🫖\n",
    message_id=new_message_id(bytes(16)),
    sent_at=datetime(2026, 10, 5, 9, 30, tzinfo=UTC),
    in_reply_to="<two@example.com>",
    references=("<one@example.com>",),
)


def test_what_is_written_is_what_is_read() -> None:
    raw = compose(replace(MAIL, cc=(Address("", "bo@example.net"),)))
    message = read_message(raw)
    assert (message.from_name, message.from_email) == ("Käthe's Kettles", "desk@kettles.example")
    assert message.to == MAIL.to
    assert [address.email for address in message.cc] == ["bo@example.net"]
    assert message.subject == MAIL.subject
    assert message.readable_text == MAIL.text.strip()
    assert message.message_id == MAIL.message_id
    assert (message.in_reply_to, message.references) == (
        "<two@example.com>",
        ("<one@example.com>", "<two@example.com>"),
    )
    assert message.from_person
    assert b"X-Unsent: 1\r\n" in raw
    assert all(len(line) <= 998 for line in raw.splitlines())
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_long_ids_stay_whole() -> None:
    long = "<" + "x" * 150 + "@eurprd03.prod.outlook.example>"
    raw = compose(replace(MAIL, in_reply_to=long, references=tuple(f"<{n}{'y' * 80}@x>" for n in range(30))))
    standard = message_from_bytes(raw, policy=policy.default)
    assert standard["In-Reply-To"] == long
    assert standard["References"].split()[-1] == long
    assert len(read_message(raw).references) == 21


def test_attachments_of_any_name_and_kind() -> None:
    files = (
        Attachment("Größe.pdf", "application/pdf", b"%PDF"),
        Attachment("mail.eml", "message/rfc822", b"Subject: x\r\n\r\nhi"),
        Attachment("odd", "no kind", b"\x00\xff"),
    )
    read = read_message(compose(replace(MAIL, attachments=files)))
    assert [(file.filename, file.data) for file in read.attachments] == [
        (file.filename, file.data) for file in files
    ]


def test_what_a_machine_sends_says_so() -> None:
    message = read_message(compose(replace(MAIL, is_automatic=True, is_draft=False)))
    assert message.origin is Origin.AUTO_REPLY


def test_nothing_typed_becomes_a_header() -> None:
    sender = Address("Desk\r\nBcc: evil@example.net", "desk@kettles.example")
    raw = compose(
        replace(MAIL, sender=sender, subject="Hi\r\nBcc: evil@example.net", in_reply_to="<a@b>\r\nBcc: e@x")
    )
    assert b"\nBcc:" not in raw
    assert read_message(raw).subject == "Hi Bcc: evil@example.net"


@pytest.mark.parametrize("email", ["", "ana", "ana@", "@x", "a b@c d", "ana@example.com, bo@example.net"])
def test_an_address_that_is_none_is_refused_in_a_sentence(email: str) -> None:
    with pytest.raises(BadInput, match="no e-mail address"):
        compose(replace(MAIL, to=(Address("Ana", email),)))


@given(st.text(max_size=100), st.text(max_size=300), st.text(max_size=30))
def test_any_words_can_be_sent(subject: str, text: str, name: str) -> None:
    raw = compose(replace(MAIL, subject=subject, text=text, sender=Address(name, "desk@kettles.example")))
    message = read_message(raw)
    assert message.from_email == "desk@kettles.example"
    assert message.message_id == MAIL.message_id


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Kettle", "Re: Kettle [CS-1042]"),
        ("Re: Kettle", "Re: Kettle [CS-1042]"),
        ("AW: RE: Re[3]: Kettle [CS-1042]", "Re: Kettle [CS-1042]"),
        ("[CS-7] Kettle", "Re: Kettle [CS-1042]"),
        ("回复：水壶", "Re: 水壶 [CS-1042]"),
        ("Reindeer", "Re: Reindeer [CS-1042]"),
        ("", "Re: [CS-1042]"),
    ],
)
def test_subjects_of_answers(subject: str, reply: str) -> None:
    assert reply_subject(subject, "CS-1042") == reply


def test_a_link_says_it_all() -> None:
    link = mailto_link(
        ["a+b&c@example.com"],
        "Re: 100 % & ü?",
        "Dear Ana,\nyes & no = +\n",
        cc=["bo@example.net"],
        in_reply_to="<a@b>",
    )
    parts = urlsplit(link.url)
    fields = parse_qs(parts.query)
    assert link.has_text
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "a+b&c@example.com")
    assert fields["subject"] == ["Re: 100 % & ü?"]
    assert fields["body"] == ["Dear Ana,\r\nyes & no = +\r\n"]
    assert (fields["cc"], fields["in-reply-to"]) == (["bo@example.net"], ["<a@b>"])
    assert link.url.isascii()
    assert "+" not in link.url


def test_a_text_too_long_for_a_link_is_left_to_the_clipboard() -> None:
    link = mailto_link(["ana@example.com"], "Kettle", "ü" * 400)
    assert not link.has_text
    assert len(link.url) < LONGEST
    assert "body" not in link.url
    assert mailto_link(["ana@example.com"], "", "").url == "mailto:ana@example.com"
