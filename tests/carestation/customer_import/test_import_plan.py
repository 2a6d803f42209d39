"""The plan: every row is new, updated, unchanged, a duplicate or rejected, and nothing is decided silently."""

from __future__ import annotations

import contextlib
import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from carestation.customer_import.columns import ColumnMapping
from carestation.customer_import.field import Field
from carestation.customer_import.import_plan import ImportPlan, PlannedRow, Verdict, plan_import
from carestation.errors import BadInput
from tests.carestation.customer_import.desk import Desk, known

NEW, UPDATED, UNCHANGED, DUPLICATE, REJECTED = Verdict


def plan(text: str, desk: Desk | None = None) -> ImportPlan:
    return plan_import("customers.csv", text.encode(), desk or Desk(), "DE")


def verdicts(plan: ImportPlan) -> list[Verdict]:
    return [row.verdict for row in plan.rows]


def normals(row: PlannedRow) -> list[str]:
    assert row.customer
    return [point.normal for point in row.customer.contact_points]


def test_a_first_import_makes_everybody() -> None:
    made = plan("Name,E-Mail\nAnna,a@x.de\nBob,b@x.de\n")
    assert verdicts(made) == [NEW, NEW]
    assert made.counts == {NEW: 2, UPDATED: 0, UNCHANGED: 0, DUPLICATE: 0, REJECTED: 0}


def test_a_known_customer_gains_what_is_missing_and_keeps_the_rest() -> None:
    desk = Desk(known(7, "Anna Weber", "anna@x.de", tags=("VIP",), notes="Likes tea", owner=2))
    header = "Name,Firma,E-Mail,Telefon,Tags,Notizen,Betreuer\n"
    line = 'Anne Weber,Weber GmbH,ANNA@x.de,030 123456,"vip,new",Door 3,Bob\n'
    (row,) = plan(header + line, desk=desk).rows
    assert (row.verdict, row.existing) == (UPDATED, 7)
    assert row.additions.fields == (Field.PHONE, Field.COMPANY, Field.TAGS, Field.NOTES)
    assert (row.additions.company, row.additions.tags, row.additions.notes) == (
        "Weber GmbH",
        ("new",),
        "Door 3",
    )
    assert row.additions.representative == ""
    assert row.remarks == ("The name “Anna Weber” is kept, not “Anne Weber”.",)


def test_the_same_file_again_changes_nothing() -> None:
    desk = Desk(known(7, "Anna Weber", "anna@x.de", "030 123456", notes="Likes tea", company="Weber"))
    text = "Name,Firma,E-Mail,Telefon,Notizen\nAnna Weber,Weber,anna@x.de,+49 30 123456,Likes tea\n"
    (row,) = plan(text, desk=desk).rows
    assert (row.verdict, row.additions.fields, row.remarks) == (UNCHANGED, (), ())


def test_a_second_line_of_one_customer_adds_to_the_first() -> None:
    made = plan("Name,E-Mail,Telefon,Tags\nAnna,a@x.de,,old\nBob,b@x.de,,\nAnna,A@x.de,030 123456,new\n")
    first, _, second = made.rows
    assert verdicts(made) == [NEW, NEW, DUPLICATE]
    assert second.same_as == 2
    assert second.additions.fields == (Field.PHONE, Field.TAGS)
    assert normals(first) == ["a@x.de", "+4930123456"]
    assert first.customer
    assert first.customer.tags == ("old", "new")


def test_two_lines_of_a_known_customer_are_one_update() -> None:
    desk = Desk(known(7, "Anna", "a@x.de"))
    first, second = plan(
        "Name,E-Mail,Telefon\nAnna,a@x.de,030 123456\nAnna,a@x.de,040 123456\n", desk=desk
    ).rows
    assert (first.verdict, second.verdict, second.same_as, second.existing) == (UPDATED, DUPLICATE, 2, 7)
    assert [point.normal for point in first.additions.contact_points] == ["+4930123456", "+4940123456"]


def test_an_address_that_one_line_brings_identifies_the_next() -> None:
    desk = Desk(known(7, "Anna", "a@x.de"))
    made = plan("Name,E-Mail,E-Mail 2\nAnna,a@x.de,anna@y.de\nAnna W.,anna@y.de,\n", desk=desk)
    assert verdicts(made) == [UPDATED, DUPLICATE]


def test_the_phone_number_decides_under_one_name_however_it_is_written() -> None:
    made = plan('Name,Telefon,E-Mail\nAnna Müller,030 123456,\n"Muller, ANNA",+49 30 123456,a@x.de\n')
    assert verdicts(made) == [NEW, DUPLICATE]
    assert normals(made.rows[0]) == ["+4930123456", "a@x.de"]


def test_colleagues_at_one_switchboard_stay_two_customers() -> None:
    made = plan("Name,Telefon,E-Mail\nAnna Weber,030 123456,a@x.de\nBob Fox,030 123456,b@x.de\n")
    assert verdicts(made) == [NEW, NEW]
    assert made.rows[1].remarks == ("030 123456 is also a number of “Anna Weber”.",)
    assert normals(made.rows[1]) == ["b@x.de", "+4930123456"]


def test_everybody_at_the_switchboard_is_found_again_by_name() -> None:
    made = plan("Name,Telefon\nAnna,030 123456\nBob,030 123456\nBob,030 123456\nAnna,030 123456\n")
    assert [row.same_as for row in made.rows] == [None, None, 3, 2]


def test_a_number_without_a_name_belongs_to_whoever_has_it() -> None:
    desk = Desk(known(7, "Anna Weber", "030 123456"))
    (row,) = plan("Name,Telefon,E-Mail\n,030 123456,a@x.de\n", desk=desk).rows
    assert (row.verdict, row.existing, row.additions.fields) == (UPDATED, 7, (Field.EMAIL,))


def test_a_name_that_comes_later_is_taken() -> None:
    made = plan("Name,E-Mail\n,a@x.de\nAnna Weber,a@x.de\n")
    assert made.rows[0].customer
    assert made.rows[0].customer.name == "Anna Weber"


def test_an_address_of_somebody_else_is_not_taken_over() -> None:
    desk = Desk(known(7, "Anna", "a@x.de"), known(8, "Bob", "b@x.de"))
    (row,) = plan("Name,E-Mail,E-Mail 2\nAnna,a@x.de,b@x.de\n", desk=desk).rows
    assert (row.verdict, row.existing) == (UNCHANGED, 7)
    assert row.remarks == ("b@x.de stays with “Bob”, who has it already.",)


def test_names_that_are_nearly_the_same_are_pointed_out_and_nothing_more() -> None:
    made = plan("Name,E-Mail\nJohn Smith,j@x.de\nJon Smith,jon@y.de\nMary Major,m@x.de\n")
    assert verdicts(made) == [NEW, NEW, NEW]
    assert made.rows[1].remarks == ("The name is like that on line 2.",)
    assert made.rows[2].remarks == ()


def test_rows_are_in_the_order_of_the_file() -> None:
    made = plan("Name,E-Mail\n,\n,nobody\nAnna,a@x.de\n,-\nBob,b@x.de\n")
    assert [(row.line, row.verdict) for row in made.rows] == [
        (3, REJECTED),
        (4, NEW),
        (5, REJECTED),
        (6, NEW),
    ]
    assert [row.line for row in made.of(NEW, UPDATED)] == [4, 6]


def test_what_is_left_out_is_said() -> None:
    assert plan("Name,E-Mail,Shoe size\nAnna,a@x.de,42\n").remarks == ("Not imported: Shoe size.",)
    assert plan("Wann;Was\n1;2\n").remarks[0].startswith("No column was recognised")


def test_the_preview_may_change_columns_delimiter_and_encoding() -> None:
    data = "Wer;Was;Wo\nMüller;a@x.de;Köln\n".encode("cp850")
    mapping = ColumnMapping((Field.NAME, Field.EMAIL, Field.NOTES))
    made = plan_import("x.csv", data, Desk(), "DE", encoding="cp850", delimiter=";", mapping=mapping)
    (row,) = made.rows
    assert row.customer
    assert (row.customer.name, row.customer.notes) == ("Müller", "Köln")
    assert made.mapping == mapping


def test_a_wrong_encoding_is_said() -> None:
    made = plan_import("x.csv", "Name\nMüller\n".encode("cp1252"), Desk(), "DE", encoding="utf-8")
    assert made.remarks == ("1 characters could not be read as utf-8: try another encoding.",)


def test_a_vcard_file_is_known_by_what_is_in_it() -> None:
    data = b"BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEMAIL:a@x.de\nEND:VCARD\nBEGIN:VCARD\nFN:Cut"
    made = plan_import("contacts.txt", data, Desk(known(7, "Anna", "a@x.de")), "DE")
    assert verdicts(made) == [UNCHANGED, REJECTED]
    assert made.table is None


def test_a_thousand_colleagues_at_one_number_take_no_time() -> None:
    rows = "".join(f"Person {number},030 123456,p{number}@x.de\n" for number in range(1000))
    made = plan("Name,Telefon,E-Mail\n" + rows)
    assert made.counts[NEW] == 1000


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00")
@example(b"sep=\x00\n")
@example(b'"')
@example(b"BEGIN:VCARD\n\xff:\xff\n=\n")
@example(b"BEGIN:VCARD\r:\rEND:VCARD")
def test_no_bytes_make_it_stumble(data: bytes) -> None:
    with contextlib.suppress(BadInput):
        made = plan_import("x", data, Desk(), "DE")
        assert all(row.customer or row.remarks for row in made.rows)


CELL = st.one_of(
    st.sampled_from(
        ["Anna Weber", "Bob", "a@x.de", "b@x.de", "030 123456", "'+49171123456", "", " ", "=1+1", "ä\nö"]
    ),
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=6),
)
HEADERS = st.lists(
    st.sampled_from(
        ["Name", "First Name", "Last Name", "E-mail", "Phone", "Tags", "Notes", "Shoe size", "Handle"]
    ),
    min_size=1,
    max_size=6,
)


@given(HEADERS, st.lists(st.lists(CELL, min_size=1, max_size=7), max_size=12), st.sampled_from(",;\t|"))
def test_every_row_ends_in_exactly_one_place(
    header: list[str], rows: list[list[str]], delimiter: str
) -> None:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([header, *rows])
    data = file.getvalue().encode(errors="replace")
    desk = Desk(known(7, "Anna Weber", "a@x.de"))
    made = plan_import("x.csv", data, desk, "DE", encoding="utf-8", delimiter=delimiter)
    assert made.table
    assert made.mapping
    data_rows = [row.line for row in made.mapping.data_rows(made.table)]
    assert [row.line for row in made.rows] == data_rows
    full = [row for row in rows if any(cell.replace("\0", "").strip() for cell in row)]
    assert len(made.table.rows) == len(full) + 1
    for row in made.rows:
        assert (row.verdict is REJECTED) == (row.customer is None)
        assert row.verdict is not DUPLICATE or row.same_as in data_rows


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "Anna", "Bob"]), st.sampled_from("abc"), st.sampled_from("123")),
        max_size=9,
    )
)
def test_no_address_is_created_twice_and_none_is_lost(people: list[tuple[str, str, str]]) -> None:
    lines = "".join(f"{name},{mail}@x.de,030 12345{phone}\n" for name, mail, phone in people)
    made = plan("Name,E-Mail,Telefon\n" + lines)
    created = [normal for row in made.of(NEW) for normal in normals(row)]
    emails = [normal for normal in created if "@" in normal]
    assert sorted(emails) == sorted({f"{mail}@x.de" for _, mail, _ in people})
    assert {normal for normal in created if "@" not in normal} == {
        f"+493012345{phone}" for _, _, phone in people
    }


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_hundred_customers_in_any_delimiter(delimiter: str) -> None:
    lines = (
        ["First Name", "Last Name", "Email"],
        *([f"Anna{n}", "Weber", f"anna{n}@x.de"] for n in range(100)),
    )
    made = plan("\n".join(delimiter.join(line) for line in lines))
    assert made.counts[NEW] == 100
