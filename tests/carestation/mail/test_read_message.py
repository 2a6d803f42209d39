"""Reading a mail: what it says, in the shapes that the world gives it."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from carestation.instants import from_datetime
from carestation.mail.message import Origin
from carestation.mail.read_message import UNREADABLE_SUBJECT, date_of, read_message

from .letters import HTML, PLAIN, letter, multipart, read


def test_an_ordinary_mail() -> None:
    message = read(
        "Subject: Kettle =?utf-8?Q?f=C3=BCr?= you",
        "Date: Mon, 5 Oct 2026 09:30:00 +0200",
        "Message-ID: <one@example.com>",
        "In-Reply-To: <zero@example.org>",
        "References: <minus@example.org> <zero@example.org>",
        "Cc: Bo <bo@example.net>, cy@example.net",
        PLAIN,
        body="It leaks.\r\n",
    )
    assert (message.from_name, message.from_email) == ("Ana Ruiz", "ana@example.com")
    assert message.subject == "Kettle für you"
    assert message.date == from_datetime(datetime(2026, 10, 5, 7, 30, tzinfo=UTC))
    assert (message.message_id, message.in_reply_to) == ("<one@example.com>", "<zero@example.org>")
    assert message.references == ("<minus@example.org>", "<zero@example.org>")
    assert [address.email for address in message.cc] == ["bo@example.net", "cy@example.net"]
    assert message.text == "It leaks.\r\n"
    assert message.reply_text == "It leaks."
    assert message.from_person
    assert message.error is None


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_any_line_end(line_end: bytes) -> None:
    raw = letter("Subject: Kettle", PLAIN, body="It leaks.\r\nBadly.\r\n").replace(b"\r\n", line_end)
    message = read_message(raw)
    assert (message.subject, message.from_email) == ("Kettle", "ana@example.com")
    assert message.reply_text.split() == ["It", "leaks.", "Badly."]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_file_saved_anew_by_an_editor(encoding: str) -> None:
    raw = letter(
        "Subject: Kessel für Özil",
        "Content-Type: text/plain; charset=iso-8859-1",
        body="Größe, façade, Łódź\n",
    )
    message = read_message(raw.decode("utf-8").encode(encoding))
    assert message.subject == "Kessel für Özil"
    assert message.reply_text == "Größe, façade, Łódź"


def test_a_mailbox_line_before_the_head_is_no_part_of_it() -> None:
    message = read_message(b"From ana@example.com Mon Oct  5 09:30:00 2026\n" + letter("Subject: Kettle"))
    assert (message.subject, message.from_email) == ("Kettle", "ana@example.com")


def test_text_without_a_head_is_all_text() -> None:
    message = read_message(b"Dear all,\n\nmy kettle: it leaks.\n")
    assert message.error is None
    assert message.reply_text == "Dear all,\n\nmy kettle: it leaks."


def test_a_body_that_begins_without_a_blank_line_is_not_lost() -> None:
    message = read_message(b"From: ana@example.com\nSubject: Kettle\nIt leaks, and\nit is new.\n\nAna\n")
    assert message.subject == "Kettle"
    assert message.reply_text == "It leaks, and\nit is new.\n\nAna"


def test_a_junk_line_in_the_head_does_not_hide_what_follows() -> None:
    message = read_message(b"junk\nFrom: ana@example.com\nquite junky line\nSubject: Kettle\n\nIt leaks.\n")
    assert (message.from_email, message.subject, message.reply_text) == (
        "ana@example.com",
        "Kettle",
        "It leaks.",
    )


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "empty"),
        (b" \r\n\0\n", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "save it in outlook as .eml"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"PK\x03\x04....", "zip"),
    ],
)
def test_what_is_no_mail_says_so_and_what_to_do(raw: bytes, says: str) -> None:
    message = read_message(raw)
    assert message.subject == UNREADABLE_SUBJECT
    assert message.error is not None
    assert says in message.error.lower()
    assert message.error.endswith(".")


def test_the_same_words_have_one_hash_and_other_words_another() -> None:
    one = read("Message-ID: <a@b.c>", body="One parcel\r\n")
    assert one.content_hash == read("Received: by x", "Message-ID: <a@b.c>", body="One parcel\n").content_hash
    assert one.content_hash != read("Message-ID: <a@b.c>", body="Two parcels\n").content_hash
    assert one.content_hash != read("Date: Mon, 5 Oct 2026 09:30:00 +0200", body="One parcel\n").content_hash


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("21 Nov 97 09:55:06 GMT", datetime(1997, 11, 21, 9, 55, 6, tzinfo=UTC)),
        ("Mon, 5 Oct 2026 09:30 -0330 (Newfoundland Time)", datetime(2026, 10, 5, 13, 0, tzinfo=UTC)),
        ("Mon, 31 Feb 2026 09:30:00 +0000", None),
        ("Mon, 5 Oct 2026 09:30:60 +0000", datetime(2026, 10, 5, 9, 30, 59, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        ("Mon, 5 Oct 99999999999999 09:30:00 +99999999", None),
    ],
)
def test_dates_as_claimed_or_none(header: str, expected: datetime | None) -> None:
    assert date_of(header) == (from_datetime(expected) if expected else None)


@pytest.mark.parametrize(
    ("header", "first", "count"),
    [
        ("<a@b.c>", "<a@b.c>", 1),
        ("a@b.c", "<a@b.c>", 1),
        ("<a@\r\n b.c>, <d@e.f><g@h.i>", "<a@b.c>", 3),
        ("Your message of Monday", "", 0),
        ("<a@b.c> <a@b.c>", "<a@b.c>", 1),
    ],
)
def test_references_in_every_style(header: str, first: str, count: int) -> None:
    references = read(f"References: {header}").references
    assert len(references) == count
    assert first in (*references, "")


def test_alternative_texts_and_joined_ones() -> None:
    kind, body = multipart(
        f"{PLAIN}\r\n\r\nHello plain", f"{HTML}\r\n\r\n<p>Hello <b>html</b>", subtype="alternative"
    )
    message = read(kind, body=body)
    assert (message.text, message.html) == ("Hello plain", "<p>Hello <b>html</b>")
    kind, body = multipart(f"{PLAIN}\r\n\r\nFirst", f"{PLAIN}\r\n\r\nSecond")
    assert read(kind, body=body).text == "First\nSecond"


def test_html_alone_gives_readable_text() -> None:
    message = read(HTML, body="<p>Dear desk,<p>it <b>leaks</b>.<br>Ana")
    assert message.text == ""
    assert message.reply_text == message.readable_text == "Dear desk,\n\nit leaks.\nAna"


@pytest.mark.parametrize(
    "content_type",
    [
        "multipart/mixed",
        'multipart/mixed; boundary=""',
        "multipart/mixed; boundary=other",
        "multipart/mixed; boundary",
    ],
)
def test_a_multipart_with_a_missing_or_wrong_boundary(content_type: str) -> None:
    _, body = multipart(f"{PLAIN}\r\n\r\nHello", "Content-Type: image/png; name=a.png\r\n\r\npicture")
    message = read(f"Content-Type: {content_type}", body=body)
    assert message.text == "Hello"
    assert [file.filename for file in message.attachments] == ["a.png"]


def test_a_multipart_that_cannot_be_taken_apart_is_shown_as_it_is() -> None:
    assert read("Content-Type: multipart/mixed", body="Just words.\n").text == "Just words.\n"


def test_a_multipart_that_breaks_off() -> None:
    kind, body = multipart(f"{PLAIN}\r\n\r\nHello", "Content-Type: image/png; name=a.png\r\n\r\npicture")
    message = read(kind, body=body[: body.index("picture") + 3])
    assert message.text == "Hello"
    assert message.attachments[0].data == b"pic"


def test_levels_keep_their_boundaries_apart() -> None:
    inner_kind, inner = multipart(
        f"{PLAIN}\r\n\r\nHello", f"{HTML}\r\n\r\n<p>Hello", subtype="alternative", boundary="edge2"
    )
    kind, body = multipart(
        f"{inner_kind}\r\n\r\n{inner}", "Content-Type: image/png; name=a.png\r\n\r\npicture"
    )
    message = read(kind, body="This is a multi-part message.\r\n" + body + "\r\na list's footer")
    assert (message.text, message.html) == ("Hello", "<p>Hello")
    assert message.attachments[0].data == b"picture"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", base64.encodebytes("Grüße aus Köln".encode())),
        ("BASE64 ", b"R3LDvMOf\nZSBhdXMg\n\nS8O2bG4"),
        ("base64", b"R3LDvMOfZSA=\r\nYXVzIEvDtmxu\r\n"),
        ("quoted-printable", b"Gr=C3=BC=C3=9Fe=20=\r\naus K=C3=B6ln"),
        ("8bit", "Grüße aus Köln".encode()),
        ("x-made-up", "Grüße aus Köln".encode()),
        ("base64", "Grüße aus Köln".encode()),
    ],
)
def test_transfer_encodings_also_where_they_lie(encoding: str, body: bytes) -> None:
    assert read(PLAIN, f"Content-Transfer-Encoding: {encoding}", body=body).reply_text == "Grüße aus Köln"


def test_a_mail_that_only_carries_another_shows_its_words() -> None:
    inner = letter("Subject: The matter", PLAIN, body="It leaks.").decode()
    kind, body = multipart(f"Content-Type: message/rfc822\r\n\r\n{inner}")
    message = read(kind, "Subject: Fwd", body=body)
    assert message.text == "It leaks."
    assert message.attachments[0].filename == "The matter.eml"
    assert message.attachments[0].data == inner.encode()


def test_a_form_on_a_site_is_the_person_in_reply_to() -> None:
    message = read(
        "Reply-To: Bo <bo@example.net>", "Precedence: bulk", sender="Shop <wordpress@shop.example>"
    )
    assert message.from_email == "wordpress@shop.example"
    assert (message.correspondent.name, message.correspondent.email) == ("Bo", "bo@example.net")
    assert message.origin is Origin.PERSON
    assert read("Reply-To: bo@example.net").correspondent.email == "ana@example.com"


def test_a_null_in_the_words_is_left_out() -> None:
    message = read("Subject: Ket\0tle", body=b"It\0 leaks")
    assert "\0" not in message.subject + message.text + message.reply_text
