"""Bytes to text by the ladder of charsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.charset_names import codec_name
from carestation.mail.charsets import decode


@pytest.mark.parametrize(
    ("text", "really", "declared"),
    [
        ("Grüße – “naïve”", "cp1252", "iso-8859-1"),
        ("Grüße – “naïve”", "cp1252", "us-ascii"),
        ("Grüße aus Köln", "utf-8", "us-ascii"),
        ("Grüße aus Köln", "utf-8", None),
        ("Grüße aus Köln", "utf-8", "uft-8"),
        ("Grüße aus Köln", "utf-8", "x-unheard-of"),
        ("Grüße aus Köln", "utf-8", "iso-8859-1"),
        ("订单—已收到，㐂", "gb18030", "gb2312"),
        ("訂單已收到", "big5", "x-x-big5"),
        ("我的订单没有收到，请回复", "utf-8", "gb2312"),
        ("주문이 똠방각하", "cp949", "ks_c_5601-1987"),
        ("주문이 똠방각하", "cp949", "EUC-KR"),
        ("注文①は㈱山田", "cp932", "shift_jis"),
        ("こんにちは", "iso2022_jp", "iso-2022-jp"),
        ("Заказ не пришёл", "koi8-r", "koi8-r"),
        ("Заказ не пришёл", "cp1251", "windows-1251"),
        ("Заказ не пришёл", "mac_cyrillic", "x-mac-cyrillic"),
        ("שלום", "iso-8859-8", "iso-8859-8-i"),
        ("สวัสดี", "cp874", "windows-874"),
        ("Chào bạn", "cp1258", "windows-1258"),
        ("Grüße", "utf-7", "unicode-1-1-utf-7"),
        ("Grüße", "utf-16", "utf-16"),
        ("Příliš žluťoučký kůň", "iso-8859-2", '"ISO-8859-2"'),
    ],
)
def test_the_text_that_was_meant(text: str, really: str, declared: str | None) -> None:
    try:
        data = text.encode(really)
    except UnicodeEncodeError:
        data = "".join(text).encode(really, "ignore")
        text = data.decode(really)
    assert decode(data, declared) == text


def test_japanese_with_the_makers_characters() -> None:
    data = b"\x1b$B-!\x1b(B\x1b$B5-\x1b(B \x1b(I1\x1b(B"  # ①, 記, half-width ｱ
    assert decode(data, "iso-2022-jp") == "①記 ｱ"


def test_what_html_says_of_itself() -> None:
    data = "<meta charset='windows-1251'><p>Заказ".encode("cp1251")
    assert decode(data, None, html=True).endswith("Заказ")


def test_a_charset_is_guessed_when_nobody_names_one() -> None:
    text = "Здравствуйте! Мой заказ до сих пор не пришёл, хотя прошло уже две недели. Пожалуйста, ответьте."
    assert decode(text.encode("cp1251")) == text


def test_one_broken_byte_does_not_spoil_the_rest() -> None:
    good = "Grüße aus Köln, schöne Straße, größere Häuser und viele Bäume"
    assert decode(good.encode() + b"\xff", "utf-8") == good + "\ufffd"


def test_half_characters_never_come_out() -> None:
    decode(b"+2AA-", "utf-7").encode("utf-8")


@given(st.binary(max_size=300), st.none() | st.text(max_size=20))
def test_any_bytes_under_any_name_are_text(data: bytes, charset: str | None) -> None:
    decode(data, charset).encode("utf-8")


@given(st.text())
def test_utf8_is_always_read_exactly(text: str) -> None:
    data = text.encode("utf-8", "replace")
    if not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe")) and b"\x1b" not in data:
        assert decode(data, "utf-8") == data.decode("utf-8")


@pytest.mark.parametrize(
    "name", ["base64", "rot13", "unicode_escape", "idna", "", "x" * 100, "hex", "zlib", "mbcs", "\0"]
)
def test_what_is_no_charset(name: str) -> None:
    assert codec_name(name) is None
