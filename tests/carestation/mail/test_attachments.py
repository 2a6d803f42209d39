"""Files in mails: found, named safely, whole."""

from __future__ import annotations

import base64
import binascii

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.attachments import clean_name

from .letters import HTML, PLAIN, letter, multipart, read


def files(*parts: str, subtype: str = "mixed") -> dict[str, bytes]:
    kind, body = multipart(f"{PLAIN}\r\n\r\nHello", *parts, subtype=subtype)
    message = read(kind, body=body)
    assert message.text == "Hello"
    return {file.filename: file.data for file in message.attachments}


def test_names_from_every_place() -> None:
    found = files(
        'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\n1',
        'Content-Type: application/pdf; name="b.pdf"\r\n\r\n2',
        "Content-Type: image/jpeg\r\n\r\n3",
        "Content-Type: text/calendar\r\n\r\n4",
        "Content-Type: application/ms-tnef\r\n\r\n5",
        "Content-Type: application/x-unheard-of\r\n\r\n6",
        f"Content-Type: message/rfc822\r\n\r\n{letter('Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe/2?=').decode()}",
        "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=notes.txt\r\n\r\n8",
        'Content-Type: text/plain; name="inline.txt"\r\nContent-Disposition: inline\r\n\r\n9',
    )
    assert list(found) == [
        "a.pdf", "b.pdf", "image.jpg", "text.ics", "winmail.dat", "attachment.bin", "2.eml", "notes.txt", "inline.txt",
    ]  # fmt: skip
    assert found["a.pdf"] == b"1"


def test_same_names_are_told_apart() -> None:
    part = "Content-Type: image/png; name={}\r\n\r\n{}"
    found = files(
        part.format("a.png", 1), part.format("A.png", 2), part.format("a.png", 3), part.format("a (2).png", 4)
    )
    assert len({name.casefold() for name in found}) == 4
    assert set(found.values()) == {b"1", b"2", b"3", b"4"}
    assert {"a.png", "A (2).png", "a (3).png"} < set(found)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ana\\kettle.pdf", "kettle.pdf"),
        ("ket\r\ntle.pdf", "ket tle.pdf"),
        ("ket\x00tle.pdf", "ket tle.pdf"),
        ("kettle\u202efdp.exe", "kettle_fdp.exe"),
        ("con.txt", "_con.txt"),
        ("  .kettle. ", "kettle"),
        ("a<b>:c?.pdf", "a_b_c_.pdf"),
        ("..", ""),
        ("///", ""),
        ("", ""),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
    ],
)
def test_clean_names(written: str, name: str) -> None:
    assert clean_name(written) == name


@given(st.text(max_size=200))
def test_no_name_leaves_its_folder(text: str) -> None:
    name = clean_name(text)
    assert not set(name) & set('/\\:*?"<>|\0\r\n')
    assert name not in (".", "..")
    assert len(name) <= 150


@given(st.binary(max_size=500))
def test_bytes_arrive_whole(data: bytes) -> None:
    encoded = base64.encodebytes(data).decode()
    part = f"Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}"
    assert files(part) == {"a.pdf": data}


def test_pictures_in_the_text_are_inline_and_keep_their_id() -> None:
    picture = "Content-Type: image/png; name=a.png\r\nContent-ID: <one@x>\r\n\r\n1"
    kind, body = multipart(f'{HTML}\r\n\r\n<img src="cid:one@x">', picture, subtype="related")
    (file,) = read(kind, body=body).attachments
    assert (file.inline, file.content_id) == (True, "one@x")


def uuencode(data: bytes) -> str:
    return "".join(binascii.b2a_uu(data[i : i + 45]).decode() for i in range(0, len(data), 45))


def test_files_in_the_text_from_before_mime() -> None:
    body = f"Hello\nbegin 644 kettle.pdf\n{uuencode(b'leaks' * 30)}`\nend\nGoodbye\n"
    message = read(PLAIN, body=body)
    assert message.text.split() == ["Hello", "Goodbye"]
    assert [(file.filename, file.data) for file in message.attachments] == [("kettle.pdf", b"leaks" * 30)]


def test_what_only_looks_like_such_a_file_stays_in_the_text() -> None:
    body = "We\nbegin 644 things and\nnever finish\nend\n"
    assert read(PLAIN, body=body).text == body
