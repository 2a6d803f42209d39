"""vCards of all three versions and of the programs that bend them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.customer_import.customer_record import ImportedCustomer
from carestation.customer_import.read_vcard import is_vcard, read_vcard

OUTLOOK_21 = """BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=de;CHARSET=Windows-1252:Müller;Jürgen
FN;CHARSET=Windows-1252:Jürgen Müller
ORG:Müller & Söhne;Vertrieb
TEL;WORK;VOICE:(030) 123456
TEL;CELL;VOICE:0171 1234567
TEL;WORK;FAX:030 999999
EMAIL;PREF;INTERNET:juergen@mueller.example
NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Nur vormittags=0D=0Aanrufen, =
h=C3=B6chstens einmal
PHOTO;TYPE=JPEG;ENCODING=BASE64:
 /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRof
 Hh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL=

END:VCARD
"""
ANDROID_21 = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=B0=8F=E6=98=8E;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B=E5=B0=8F=E6=98=8E
TEL;CELL:+86 138 0013 8000
END:VCARD
"""
APPLE_30 = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.5//EN
N:Weber;Anna;Maria;Dr.;
FN:Dr. Anna Weber
ORG:Weber\\, Sons & Co;
item1.EMAIL;type=INTERNET;type=pref:anna@
 weber.example
item1.X-ABLabel:_$!<Work>!$_
item2.TEL;type=pref:tel:+49-30-123456
TEL;type=HOME;type=FAX:+49 30 999999
NOTE:First line\\nsecond\\; with\\, comma and \\\\ stroke
CATEGORIES:VIP,Berlin
X-SOCIALPROFILE;type=twitter;x-user=annaweber:https://twitter.com/annaweber
END:VCARD
"""
VERSION_40 = """BEGIN:VCARD
VERSION:4.0
FN:Renée Dupont
N:Dupont;Renée;;;
TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+33-1-23-45-67-89;ext=5
EMAIL;TYPE=work:renee@example.fr
LANG;PREF=1:fr
IMPP;PREF=1:xmpp:renee@chat.example
END:VCARD
"""


def cards(data: bytes, country: str = "DE") -> tuple[ImportedCustomer, ...]:
    reading = read_vcard(data, country)
    assert not reading.rejected
    return reading.customers


def normals(customer: ImportedCustomer) -> list[str]:
    return [point.normal for point in customer.contact_points]


def test_outlooks_2_1_with_code_page_and_soft_line_breaks() -> None:
    (card,) = cards(OUTLOOK_21.replace("\n", "\r\n").encode("cp1252"))
    assert (card.name, card.company) == ("Jürgen Müller", "Müller & Söhne")
    assert normals(card) == ["juergen@mueller.example", "+4930123456", "+491711234567"]
    assert card.notes == "Nur vormittags\nanrufen, höchstens einmal"
    assert card.problems == ()


def test_androids_2_1_in_quoted_printable() -> None:
    (card,) = cards(ANDROID_21.encode())
    assert card.name == "王小明"
    assert normals(card) == ["+8613800138000"]


def test_apples_3_0_with_groups_folds_and_escapes() -> None:
    (card,) = cards(APPLE_30.replace("\n", "\r\n").encode())
    assert (card.name, card.company) == ("Dr. Anna Weber", "Weber, Sons & Co")
    assert normals(card) == ["anna@weber.example", "+4930123456", "annaweber"]
    assert card.notes == "First line\nsecond; with, comma and \\ stroke"
    assert card.tags == ("VIP", "Berlin")


def test_4_0_with_uris_and_quoted_parameters() -> None:
    (card,) = cards(VERSION_40.encode())
    assert card.name == "Renée Dupont"
    assert normals(card) == ["renee@example.fr", "+33123456789;ext=5", "renee@chat.example"]
    assert card.language == "fr"


def test_many_cards_in_one_file_know_their_lines() -> None:
    assert [card.line for card in cards((ANDROID_21 + "\n" + VERSION_40 + APPLE_30).encode())] == [1, 8, 17]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_whole_file_in_another_encoding(encoding: str) -> None:
    data = VERSION_40.encode(encoding)
    assert is_vcard(data)
    assert cards(data)[0].name == "Renée Dupont"


def test_a_fold_within_a_character_is_mended() -> None:
    (card,) = cards(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\xc3\r\n \xbcrgen\r\nEND:VCARD\r\n")
    assert card.name == "Jürgen"


def test_without_fn_the_name_is_made_of_its_parts() -> None:
    (card,) = cards(b"begin:vcard\nversion:2.1\nn:Fox;Bob;J.;;\nend:vcard\n")
    assert card.name == "Bob J. Fox"


def test_broken_cards_are_rejected_with_their_line_and_the_others_read() -> None:
    data = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Open End\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD\n"
        "FN:No Begin\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Cut off"
    )
    reading = read_vcard(data.encode(), "DE")
    assert [card.name for card in reading.customers] == ["Anna"]
    assert [(row.line, row.values[-1]) for row in reading.rejected] == [
        (1, "FN:Open End"),
        (8, "FN:No Begin"),
        (10, "NOTE:nobody"),
        (14, "FN:Friends"),
        (19, "FN:Cut off"),
    ]
    assert "group" in reading.rejected[3].reason


def test_a_table_is_no_vcard() -> None:
    assert not is_vcard(b"Name;E-Mail\nBEGIN:VCARD;a@x.de\n")


@given(
    st.lists(
        st.sampled_from([*APPLE_30.split("\n"), *OUTLOOK_21.split("\n"), *VERSION_40.split("\n")]),
        max_size=30,
    )
)
def test_lines_in_any_order_lose_no_card(lines: list[str]) -> None:
    reading = read_vcard("\n".join(lines).encode(), "DE")
    found = len(reading.customers) + len(reading.rejected)
    assert found >= lines.count("BEGIN:VCARD")
