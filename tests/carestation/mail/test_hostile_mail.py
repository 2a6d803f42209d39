"""Mail that wants to do harm, or was harmed on its way: no exception, no endless time, nothing lost without a word."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.mail.clean_html import clean_html
from carestation.mail.dry_run import as_json_line
from carestation.mail.message import ParsedMessage
from carestation.mail.mime_parts import read_parts
from carestation.mail.read_message import _prepared, _read, read_message

from .corpus import expectations, needs_corpus, raw
from .letters import HTML, PLAIN, letter, read

SECONDS = 5.0
"""Far over what any of these takes on a slow machine, far under what one that grows with the square would take."""


def read_in_time(mail: bytes) -> ParsedMessage:
    started = time.perf_counter()
    message = read_message(mail)
    assert time.perf_counter() - started < SECONDS
    assert message.error is None
    return message


def unguarded(mail: bytes) -> None:
    """Reads without the last safety net, so that a fault shows, and passes the result on as other programs get it."""
    message = _read(_prepared(mail))
    as_json_line("x.eml", message).encode("ascii")
    assert "\n" not in message.subject + message.from_name + message.from_email + message.message_id
    message.readable_text.encode("utf-8")


HEADERS = (
    "From", "To", "Subject", "Date", "Message-ID", "References", "In-Reply-To", "Content-Type", "Reply-To", "Sender",
    "Content-Disposition", "Content-Transfer-Encoding", "Return-Path", "Auto-Submitted", "Precedence", "Content-ID",
)  # fmt: skip
FRAGMENTS = (
    "=?utf-8?Q?", "=?utf-8?B?", "?=", "=C3", "multipart/mixed", "text/html", "message/rfc822", "; boundary=",
    "; name=", "; charset=", "; filename*0*=", "utf-8''%C3%BC", '"', "<", ">", "@", "(", ")", ",", ";", ":", "a@b.c",
    "\r\n ", "\n", "--b", "--b--", "base64", "begin 644 a\n", "\nend\n", "On 1 May 2026 Bo wrote:\n", "> ", "From: ",
    "<table>", "<div style='", "&#xD800;", "<!--", "\x00", "\x1b$B", "é", "漢", "iso-2022-jp", "utf-7", "+2AA-",
    "Message-ID: <x@y>",
)  # fmt: skip
hostile_text = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=6), max_size=12).map("".join)


@given(st.binary(max_size=2_000))
def test_any_bytes(mail: bytes) -> None:
    read_message(mail)
    if mail.strip(b" \t\r\n\0"):
        unguarded(mail)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(HEADERS), hostile_text), max_size=6), hostile_text)
def test_any_headers_and_body_of_hostile_pieces(headers: list[tuple[str, str]], body: str) -> None:
    unguarded(
        "".join(f"{name}: {value}\r\n" for name, value in (*headers, ("X-Last", "1"))).encode()
        + b"\r\n"
        + body.encode()
    )


@settings(max_examples=150)
@given(
    hostile_text,
    st.sampled_from(("text/plain", "text/html", "message/rfc822", "message/delivery-status")),
    hostile_text,
)
def test_any_part_of_hostile_pieces(head: str, kind: str, body: str) -> None:
    part = f"--b\r\nContent-Type: {kind}{head}\r\n\r\n{body}\r\n--b--"
    unguarded(letter("Content-Type: multipart/report; boundary=b", body=part))


@needs_corpus
def test_real_messages_cut_and_damaged() -> None:
    chance = random.Random(5)
    for name, _ in expectations():
        mail = raw(name)
        unguarded(mail[: chance.randrange(1, len(mail))] + b"\nx")
        damaged = bytearray(mail)
        for _ in range(max(len(mail) // 200, 3)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        unguarded(bytes(damaged) + b"\nx")


def test_500_levels_of_parts_and_of_attached_mails() -> None:
    mail = letter()[:-9]
    for level in range(500):
        mail += b"\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d" % (level, level)
    assert read_in_time(mail + b"\r\nContent-Type: text/plain\r\n\r\nat the bottom").text == "at the bottom"
    attached = letter("Content-Type: message/rfc822", body="") * 500 + letter(body="at the bottom")
    assert len(read_in_time(attached).attachments) == 1


def test_more_parts_than_anybody_sends() -> None:
    message = read_parts(
        letter("Content-Type: multipart/mixed; boundary=b", body="--b\r\n\r\nx\r\n" * 50_000)
    )
    assert len(message.parts) == 5_001


@pytest.mark.parametrize(
    "mail",
    [
        b"".join(b"X-Field-%d: v\n" % number for number in range(50_000))
        + letter("Subject: Kettle", body="It leaks"),
        b"junk\n" * 50_000 + letter("Subject: Kettle", body="It leaks"),
        letter("Subject: Kettle", "X-Long: a" + "\r\n b" * 50_000, body="It leaks"),
        letter("Subject: Kettle", "To: " + "a <a@b.c>, " * 50_000, body="It leaks"),
    ],
    ids=["fields", "junk lines", "folded lines", "addresses"],
)
def test_endless_heads(mail: bytes) -> None:
    message = read_in_time(mail)
    assert (message.subject, message.text) == ("Kettle", "It leaks")


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        '\\"',
        "(",
        "()",
        "<",
        "@",
        "a",
        "a,",
        " ",
        "=?a?Q?x",
        "=?utf-8?Q?a?= ",
        ":",
        ". ",
        "a@b.",
        "> ",
        ";a=",
        "[",
        "é",
    ],
)
def test_endless_header_values(piece: str) -> None:
    value = piece * (12_000 // len(piece)) + "x"
    read_in_time("".join(f"{name}: {value}\r\n" for name in HEADERS).encode() + b"\r\nHello")


@pytest.mark.parametrize(
    "body",
    [
        "wrote:\n" * 15_000,
        "On 1 May 2026 10:00 Bo wrote:\n" * 10_000,
        "From: a@b\nSent: x\n" * 15_000,
        "_" * 100_000,
        "-" * 100_000,
        "> " * 200_000,
        " " * 500_000,
        "\n" * 500_000,
        "From \n" * 100_000,
        "begin 644 a\n" * 50_000 + "\nend",
        "A=" * 100_000,
        "\0" * 500_000,
    ],
)
def test_endless_texts(body: str) -> None:
    for transfer in ("8bit", "base64"):
        read_in_time(
            letter(
                "Subject: Re: Kettle", PLAIN, f"Content-Transfer-Encoding: {transfer}", body="Hello\n" + body
            )
        )


def test_30_megabytes() -> None:
    line = "It leaks, and it is new, and I am not amused.\r\n"
    mail = letter("Subject: Kettle", PLAIN, body=line * (30_000_000 // len(line)))
    assert len(read_in_time(mail).text) > 29_000_000


NESTED = {
    "divs": "<div>" * 20_000,
    "many divs": "<div>" * 30_000,
    "tables": "<table><tr><td>" * 5_000,
    "spans": "<span>" * 20_000,
    "bold": "<b>" * 30_000,
    "quotes": "<blockquote type=cite>" * 20_000,
    "links": "<a href='https://example.com'>l</a>" * 20_000,
    "signs": "<" * 100_000,
    "comments": "<!--" * 200_000,
    "ampersands": "&" * 500_000,
    "references": "&zzz " * 120_000,
    "attributes": "<p " + "a=1 " * 200_000 + ">",
}


@pytest.mark.parametrize("html", NESTED.values(), ids=NESTED.keys())
def test_endless_html(html: str) -> None:
    message = read_in_time(letter(HTML, body=html + "the end"))
    started = time.perf_counter()
    assert clean_html(message.html) == clean_html(message.html)
    assert time.perf_counter() - started < 2 * SECONDS


@pytest.mark.parametrize(
    "inject",
    [
        lambda text: f"Subject: =?utf-8?Q?Kettle=0D=0A{text.replace(':', '=3A').replace(' ', '_')}?=",
        lambda text: f"Subject: Kettle\r\n {text}",
        lambda text: f"Subject: Kettle\r{text}",
    ],
)
def test_a_subject_cannot_bring_headers_in(inject: Callable[[str], str]) -> None:
    message = read(inject("Bcc: evil@example.net"))
    assert message.subject == "Kettle Bcc: evil@example.net"
    assert message.from_email == "ana@example.com"
