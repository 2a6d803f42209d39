"""Tables of every make: delimiters, encodings, quotes, and files that are no tables."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import Literal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.customer_import.read_table import OFFERED_DELIMITERS, read_table
from carestation.errors import BadInput

CELLS = [
    ["Name", "E-Mail", "Ort", "Umsatz"],
    ["Müller, Jürgen", "j@example.de", "Köln", "1.234,50"],
    ['Café "Größe"', "g@example.de", "Hof", "0,10"],
    ["Weber", "w@example.de", "Im Hof 3\nHinterhaus", "7,00"],
]


def written(delimiter: str, *, all_quoted: bool = False, end: str = "\r\n") -> str:
    file = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL
    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(CELLS)
    return file.getvalue()


VARIANTS = {
    "Excel, German, semicolon, cp1252": written(";").encode("cp1252"),
    "Excel, English, comma, UTF-8 with mark": written(",").encode("utf-8-sig"),
    "Excel, Unicode text, tab, UTF-16": written("\t").encode("utf-16"),
    "UTF-16 big-endian without mark": written(";").encode("utf-16-be"),
    "LibreOffice, comma, UTF-8": written(",", end="\n").encode(),
    "everything quoted": written(",", all_quoted=True).encode(),
    "everything quoted, semicolon": written(";", all_quoted=True).encode("cp1252"),
    "bar": written("|").encode(),
    "old Macintosh": written(",", all_quoted=True, end="\r").encode("mac_roman"),
    "sep= line, semicolon": b"sep=;\r\n" + written(";").encode("cp1252"),
    "quoted sep= line, bar": b'"sep=|"\r\n' + written("|").encode(),
    "sep= after a mark, UTF-16": ("sep=\t\r\n" + written("\t")).encode("utf-16"),
    "blank lines": ("\r\n" + written(";").replace("\r\n", "\r\n\r\n") + ";;;\r\n").encode("cp1252"),
    "NUL bytes": written(";").encode().replace(b"Hof;", b"Hof\0;"),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_has_the_same_cells(variant: str) -> None:
    table = read_table("customers.csv", VARIANTS[variant])
    cells = [[cell.replace("\r", "\n") for cell in row.values] for row in table.rows]
    assert cells == CELLS


def test_a_polish_file_is_read() -> None:
    data = "Imię;E-mail\r\nMichał Gołąb;michal@example.pl\r\nŻaneta Wójcik;z@example.pl\r\n".encode("cp1250")
    assert read_table("klienci.csv", data).rows[1].values == ("Michał Gołąb", "michal@example.pl")


def test_rows_know_the_line_on_which_they_begin() -> None:
    table = read_table("x.csv", b'sep=,\nName,Note\nAnna,"one\ntwo"\n\nBob,three\n')
    assert [(row.line, row.values[0]) for row in table.rows] == [(2, "Name"), (3, "Anna"), (6, "Bob")]


def test_a_column_of_decimal_commas_does_not_pass_for_two() -> None:
    table = read_table("x.csv", b"Name;Price\nAnna;1,50\nBob;2,75\nEve;3,10\n")
    assert table.delimiter == ";"
    assert table.rows[1].values == ("Anna", "1,50")


def test_names_with_commas_in_ragged_rows_do_not_mislead() -> None:
    assert read_table("x.csv", b"Name;Mail;City\nWeber, Anna;a@x.de\nFox, Bob;b@x.de;Ulm\n").delimiter == ";"


def test_one_column_is_a_table_too() -> None:
    table = read_table("x.csv", b"email\na@example.de\nb@example.de\n")
    assert [row.values for row in table.rows] == [("email",), ("a@example.de",), ("b@example.de",)]


def test_ragged_rows_are_kept_as_they_are() -> None:
    table = read_table("x.csv", b"a,b,c\n1\n1,2\n1,2,3,4\n")
    assert [len(row.values) for row in table.rows] == [3, 1, 2, 4]


def test_a_quote_that_never_closes_costs_one_row_and_not_the_rest() -> None:
    lines = [
        "Name;Mail",
        '"Anna;a@x.de',
        "Bob;b@x.de",
        '"Eve";e@x.de',
        '"Pipes 5" wide";p@x.de',
        "Zoe;z@x.de",
    ]
    table = read_table("x.csv", "\n".join(lines).encode())
    assert [row.values[-1] for row in table.rows] == [
        "Mail",
        "a@x.de",
        "b@x.de",
        "e@x.de",
        "p@x.de",
        "z@x.de",
    ]
    assert table.rows[1].values[0] == "Anna"
    assert [row.line for row in table.rows] == [1, 2, 3, 4, 5, 6]


def test_formulas_stay_the_text_they_are() -> None:
    table = read_table("x.csv", b'Name;Note\n=1+1;"=HYPERLINK(""http://x"")"\n@SUM(A1);-2+3\n')
    assert [row.values for row in table.rows[1:]] == [
        ("=1+1", '=HYPERLINK("http://x")'),
        ("@SUM(A1)", "-2+3"),
    ]


def test_the_caller_may_say_delimiter_and_encoding() -> None:
    data = "Name,Vorname;Ort\nMüller,Jürgen;Köln\n".encode("cp850")
    table = read_table("x.csv", data, encoding="cp850", delimiter=";")
    assert table.rows[1].values == ("Müller,Jürgen", "Köln")
    assert (table.encoding, table.delimiter) == ("cp850", ";")


def test_more_than_a_hundred_thousand_rows_are_read() -> None:
    table = read_table("x.csv", b"Name;Mail\n" + b"Anna;a@example.de\n" * 120_000)
    assert len(table.rows) == 120_001
    assert table.rows[-1].line == 120_001


def excel_workbook() -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    return file.getvalue()


def open_document() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (excel_workbook(), "Excel workbook.*save it as CSV"),
        (open_document(), "OpenDocument.*save it as CSV"),
        (b"PK\x05\x06" + b"\0" * 18, "ZIP.*save it as CSV"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "old kind.*save it as CSV"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"!BDN\0\0", "Outlook"),
        (b"<!DOCTYPE html><table>", "web page"),
        (b'[{"name": "Anna"}]', "JSON"),
        (bytes(range(32)) * 40, "not a text file"),
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n  \r\n", "empty"),
        (b"sep=;\r\n", "no rows"),
        (b";;;\n;;;\n", "no rows"),
    ],
)
def test_what_is_no_table_is_refused_with_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(BadInput, match=says) as caught:
        read_table("customers.xyz", data)
    assert caught.value.title.startswith("customers.xyz")
    assert caught.value.remedy


@pytest.mark.parametrize("delimiter", ["ab", '"', "\n", " "])
def test_what_cannot_separate_columns_is_refused(delimiter: str) -> None:
    with pytest.raises(BadInput, match="comma"):
        read_table("x.csv", b"a;b\n", delimiter=delimiter)


WORDS = st.text("abc 'äß€@.,;\t|\"\n=+-", max_size=8)


@given(
    st.lists(st.lists(WORDS, min_size=2, max_size=5), min_size=1, max_size=8),
    st.sampled_from(OFFERED_DELIMITERS),
)
def test_what_a_program_writes_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    expected = [row for row in rows if any(cell.strip() for cell in row)]
    if not expected:
        return
    table = read_table("x.csv", file.getvalue().encode(), encoding="utf-8", delimiter=delimiter)
    assert [list(row.values) for row in table.rows] == expected
