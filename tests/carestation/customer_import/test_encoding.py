"""The encoding of a file is guessed from what people's names look like."""

from __future__ import annotations

import codecs

import pytest

from carestation.customer_import.encoding import OFFERED_ENCODINGS, decode
from carestation.errors import BadInput

GERMAN = "Name;Vorname\nMüller;Jürgen\nGrößer;Käthe\n"
FRENCH = "Nom;Prénom\nLefèvre;Émilie\nGarçon;François\n"
SPANISH = "Nombre;Dirección\nNúñez;José\nPeña;Íñigo\n"
POLISH = "Imię;Nazwisko;Miasto\nMichał;Wójcik;Łódź\nŻaneta;Gołąb;Kraków\nPaweł;Kościuszko;Gdańsk\n"
CZECH = "Jméno;Příjmení\nJiří;Dvořák\nŽaneta;Šťastná\n"
RUSSIAN = "Имя;Фамилия\nИван;Петров\nМария;Смирнова\n"
GREEK = "Όνομα;Επώνυμο\nΓιώργος;Παπαδόπουλος\n"
JAPANESE = "氏名,電話\n田中太郎,03-1234-5678\n山田花子,090-1234-5678\nスズキ,03-1111-2222\n"
CHINESE = "姓名,电话\n王小明,13800138000\n李丽,13900139000\n"
TAIWANESE = "姓名,電話\n王小明,0912345678\n陳美玲,0987654321\n"
KOREAN = "이름,전화\n김철수,010-1234-5678\n이영희,010-2222-3333\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "cp1252"),
        (GERMAN, "mac_roman"),
        (FRENCH, "cp1252"),
        (SPANISH, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (CZECH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (GREEK, "cp1253"),
        (JAPANESE, "cp932"),
        (TAIWANESE, "big5"),
        (KOREAN, "cp949"),
        (JAPANESE, "utf-8"),
        (CHINESE, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
    ],
)
def test_a_file_is_read_as_it_was_written(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode(codecs.BOM_UTF8 + GERMAN.encode()).text == GERMAN
    assert decode(codecs.BOM_UTF8 + GERMAN.encode(), "utf-8").text == GERMAN


def test_a_short_chinese_file_is_read_when_its_encoding_is_said() -> None:
    assert decode(CHINESE.encode("gb18030"), "gb18030").text == CHINESE


def test_a_wrong_choice_shows_what_was_lost() -> None:
    decoded = decode(GERMAN.encode("cp1252"), "utf-8")
    assert decoded.lost == 5
    assert "M\ufffdller" in decoded.text


@pytest.mark.parametrize("name", ["klingon", "hex", "utf-8\0", "punycode", "unicode_escape"])
def test_what_is_no_encoding_is_refused_with_the_choice_there_is(name: str) -> None:
    with pytest.raises(BadInput, match="cp1252"):
        decode(b"Name", name)


@pytest.mark.parametrize("encoding", OFFERED_ENCODINGS)
def test_every_offered_encoding_reads_plain_text(encoding: str) -> None:
    assert decode("Name;E-Mail\r\n".encode(encoding), encoding).text == "Name;E-Mail\r\n"
