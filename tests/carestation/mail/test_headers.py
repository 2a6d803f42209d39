"""Heads, encoded words and parameters, as programs really write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.encoded_words import decode_words
from carestation.mail.headers import split_head
from carestation.mail.parameters import parse_parameters
from carestation.mail.read_message import read_message

from .letters import read


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?Gr=C3=BC?= =?utf-8?q?=C3=9Fe?=", "Grüße"),
        ("=?utf-8?B?R3LDvA==?=\r\n =?UTF-8?B?w59l?=", "Grüße"),
        ("=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße"),
        ("=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=", "Grüße"),
        ("=?iso-8859-1?Q?Gr=FC?= =?utf-8?Q?=C3=9Fe?=", "Grüße"),
        ("=?utf-8?Q?Gr=C3=BC?==?utf-8?Q?=C3=9Fe?=", "Grüße"),
        ("Re:=?utf-8?Q?Gr=C3=BC=C3=9Fe?=!", "Re:Grüße!"),
        ('"=?utf-8?Q?Gr=C3=BC=C3=9Fe?="', '"Grüße"'),
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe aus_K=C3=B6ln?=", "Grüße aus Köln"),
        ("=?utf-8?Q?Really?_Yes?=", "Really? Yes"),
        ("=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?B?R3LDvMOfZ?=", "Grüß"),
        ("=?utf-8?B?R3LDvMOfZQ=?=", "Grüße"),
        ("Hello =?utf-8?Q?Gr=C3=BC=C3=9F", "Hello Grüß"),
        ("=?NONE?B?VEVTVA=?=", "TEST"),
        ("=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?= =?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=", "テストテスト"),
        ("=?gb2312?B?tqm1pQ==?=", "订单"),
        ("one =?utf-8?Q?two?= three", "one two three"),
        ("=?utf-8?X?what?=", "=?utf-8?X?what?="),
        ("a =? b ?= c", "a =? b ?= c"),
        ("", ""),
    ],
)
def test_encoded_words(written: str, meant: str) -> None:
    assert decode_words(written) == meant


@given(st.text(max_size=60), st.integers(1, 20))
def test_words_split_anywhere_come_back(text: str, length: int) -> None:
    data = text.encode("utf-8", "replace")
    pieces = [data[i : i + length] for i in range(0, len(data), length)]
    words = " ".join("=?utf-8?Q?" + "".join(f"={byte:02X}" for byte in piece) + "?=" for piece in pieces)
    assert decode_words(words).replace("\ufeff", "") == data.decode().replace("\ufeff", "") or "\x1b" in text


def test_a_subject_over_several_lines_with_raw_bytes() -> None:
    assert read("Subject: My kettle\r\n\t and\r\n   my pot").subject == "My kettle and my pot"
    assert read("Subject: Köln").subject == "Köln"


def test_raw_bytes_are_read_in_the_charset_of_the_text() -> None:
    subject = "Заказ".encode("koi8-r")
    mail = b"From: a@b.de\r\nSubject: " + subject + b"\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nx"
    assert read_message(mail).subject == "Заказ"


def test_the_first_of_two_subjects_counts_and_spaced_names_are_read() -> None:
    head, body = split_head(b"Subject : one\r\nSUBJECT: two\r\n\r\nbody")
    assert (head.text("subject"), body) == ("one", b"body")
    assert head.all_raw("subject") == ("one", "two")


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="Kettle.pdf"', "Kettle.pdf"),
        ("attachment; filename=My Kettle.pdf; size=3", "My Kettle.pdf"),
        ('attachment; filename="a;b=\\"c\\".pdf"', 'a;b="c".pdf'),
        ("attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
        ("attachment; filename*=us-ascii''Gr%F6%DFe.pdf", "Größe.pdf"),
        ("attachment; filename*=Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
        ("attachment; filename*0*=utf-8'de'Gr%C3; filename*1*=%BC%C3%9Fe; filename*2=.pdf", "Grüße.pdf"),
        ("attachment; filename*1=tle.pdf; filename*0=Ket", "Kettle.pdf"),
        ("attachment; filename=\"ascii.pdf\"; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf", "Grüße.pdf"),
        ('attachment; filename="=?utf-8?B?R3LDvMOfZS5wZGY=?="', "Grüße.pdf"),
        ("attachment; filename==?utf-8?Q?Gr=C3=BC=C3=9Fe.pdf?=", "Grüße.pdf"),
        ('attachment; filename="Grüße.pdf"', "Grüße.pdf"),
        ('ATTACHMENT; FileName = "Kettle.pdf"', "Kettle.pdf"),
        ('attachment; filename="unclosed.pdf', "unclosed.pdf"),
    ],
)
def test_names_of_files(header: str, name: str) -> None:
    value = parse_parameters(header)
    assert value.value == "attachment"
    assert value.parameters["filename"] == name


def test_a_boundary_with_every_allowed_sign() -> None:
    header = "multipart/mixed; boundary=----=_Part_1.2'()+_,-./:=?"
    assert parse_parameters(header).parameters["boundary"] == "----=_Part_1.2'()+_,-./:=?"
