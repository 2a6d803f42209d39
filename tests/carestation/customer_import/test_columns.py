"""The columns of the programs that people come from are recognised; others are told by what they hold."""

from __future__ import annotations

import pytest

from carestation.customer_import.columns import ColumnMapping, recognise_columns
from carestation.customer_import.field import Field
from carestation.customer_import.read_table import Table, read_table
from tests.carestation.customer_import import exports


def table(text: str) -> Table:
    return read_table("x.csv", text.encode())


def fields_of(text: str) -> dict[str, str]:
    """Column names and the fields they were given, those left out apart."""
    read = table(text)
    mapping = recognise_columns(read)
    named = zip(mapping.header(read), mapping.fields, strict=True)
    return {name: field.value for name, field in named if field is not None}


def program(header: str) -> str:
    return recognise_columns(table(header + "\n")).program


def test_outlook_in_english() -> None:
    assert fields_of(exports.OUTLOOK_ENGLISH) == {
        "First Name": "first_name",
        "Middle Name": "middle_name",
        "Last Name": "last_name",
        "Company": "company",
        "Business Phone": "phone",
        "Business Phone 2": "phone",
        "Car Phone": "phone",
        "Company Main Phone": "phone",
        "Home Phone": "phone",
        "Home Phone 2": "phone",
        "Mobile Phone": "phone",
        "Other Phone": "phone",
        "Primary Phone": "phone",
        "Categories": "tags",
        "E-mail Address": "email",
        "E-mail 2 Address": "email",
        "Language": "language",
        "Notes": "notes",
    }


def test_outlook_in_german() -> None:
    assert fields_of(exports.OUTLOOK_GERMAN) == {
        "Vorname": "first_name",
        "Weitere Vornamen": "middle_name",
        "Nachname": "last_name",
        "Firma": "company",
        "Telefon geschäftlich": "phone",
        "Telefon geschäftlich 2": "phone",
        "Autotelefon": "phone",
        "Telefon Firma": "phone",
        "Telefon (privat)": "phone",
        "Telefon (privat 2)": "phone",
        "Mobiltelefon": "phone",
        "Weiteres Telefon": "phone",
        "Haupttelefon": "phone",
        "E-Mail-Adresse": "email",
        "E-Mail 2: Adresse": "email",
        "Kategorien": "tags",
        "Notizen": "notes",
        "Sprache": "language",
    }


def test_outlook_in_french_where_nom_is_the_last_name() -> None:
    assert fields_of(exports.OUTLOOK_FRENCH) == {
        "Prénom": "first_name",
        "Deuxième prénom": "middle_name",
        "Nom": "last_name",
        "Société": "company",
        "Téléphone (bureau)": "phone",
        "Téléphone 2 (bureau)": "phone",
        "Téléphone (voiture)": "phone",
        "Téléphone société": "phone",
        "Téléphone (domicile)": "phone",
        "Tél. mobile": "phone",
        "Téléphone (autre)": "phone",
        "Téléphone principal": "phone",
        "Adresse de messagerie": "email",
        "Adresse de messagerie 2": "email",
        "Catégories": "tags",
        "Langue": "language",
        "Notes": "notes",
    }


def test_outlook_in_spanish_where_nombre_is_the_first_name() -> None:
    assert fields_of(exports.OUTLOOK_SPANISH) == {
        "Nombre": "first_name",
        "Segundo nombre": "middle_name",
        "Apellidos": "last_name",
        "Organización": "company",
        "Teléfono del trabajo": "phone",
        "Teléfono del trabajo 2": "phone",
        "Particular": "phone",
        "Móvil": "phone",
        "Otro teléfono": "phone",
        "Dirección de correo electrónico": "email",
        "Categorías": "tags",
        "Idioma": "language",
        "Notas": "notes",
    }


def test_google_contacts_old_and_new() -> None:
    assert fields_of(exports.GOOGLE_OLD) == {
        "Name": "name",
        "Given Name": "first_name",
        "Additional Name": "middle_name",
        "Family Name": "last_name",
        "Notes": "notes",
        "Language": "language",
        "Group Membership": "tags",
        "E-mail 1 - Value": "email",
        "E-mail 2 - Value": "email",
        "IM 1 - Value": "handle",
        "Phone 1 - Value": "phone",
        "Phone 2 - Value": "phone",
        "Organization 1 - Name": "company",
    }
    assert fields_of(exports.GOOGLE_NEW) == {
        "First Name": "first_name",
        "Middle Name": "middle_name",
        "Last Name": "last_name",
        "File As": "name",
        "Organization Name": "company",
        "Notes": "notes",
        "Labels": "tags",
        "E-mail 1 - Value": "email",
        "E-mail 2 - Value": "email",
        "Phone 1 - Value": "phone",
    }


def test_shopify_old_and_new() -> None:
    assert fields_of(exports.SHOPIFY) == {
        "First Name": "first_name",
        "Last Name": "last_name",
        "Email": "email",
        "Default Address Company": "company",
        "Default Address Country Code": "country",
        "Default Address Phone": "phone",
        "Phone": "phone",
        "Note": "notes",
        "Tags": "tags",
    }
    assert fields_of(exports.SHOPIFY_OLD)["Company"] == "company"
    assert fields_of(exports.SHOPIFY_OLD)["Country Code"] == "country"


def test_hubspot_and_its_contact_owner() -> None:
    assert fields_of(exports.HUBSPOT) == {
        "First Name": "first_name",
        "Last Name": "last_name",
        "Email": "email",
        "Phone Number": "phone",
        "Contact owner": "representative",
        "Create Date": "customer_since",
        "Associated Company (Primary)": "company",
        "Preferred language": "language",
        "Mobile Phone Number": "phone",
    }


def test_thunderbird() -> None:
    assert fields_of(exports.THUNDERBIRD) == {
        "First Name": "first_name",
        "Last Name": "last_name",
        "Display Name": "name",
        "Primary Email": "email",
        "Secondary Email": "email",
        "Screen Name": "handle",
        "Work Phone": "phone",
        "Home Phone": "phone",
        "Mobile Number": "phone",
        "Organization": "company",
        "Notes": "notes",
    }


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (exports.OUTLOOK_ENGLISH, "Outlook"),
        (exports.OUTLOOK_GERMAN, "Outlook"),
        (exports.OUTLOOK_FRENCH, "Outlook"),
        (exports.OUTLOOK_SPANISH, "Outlook"),
        (exports.GOOGLE_OLD, "Google Contacts"),
        (exports.GOOGLE_NEW, "Google Contacts"),
        (exports.SHOPIFY, "Shopify"),
        (exports.SHOPIFY_OLD, "Shopify"),
        (exports.HUBSPOT, "HubSpot"),
        (exports.THUNDERBIRD, "Thunderbird"),
        ("Name,E-Mail", ""),
    ],
)
def test_the_program_is_named(header: str, expected: str) -> None:
    assert program(header) == expected


@pytest.mark.parametrize(
    "header",
    ["KUNDE;e mail;Tel.", "imię i nazwisko;e-mail;telefon", "氏名;メール;電話番号", "ФИО;Почта;Телефон"],
)
def test_a_table_of_ones_own_in_any_language(header: str) -> None:
    assert list(fields_of(header).values()) == ["name", "email", "phone"]


def test_a_title_above_the_header_is_no_customer() -> None:
    read = table("Our customers 2026;;\n;;\nName;E-Mail;Telefon\nAnna;a@x.de;030 123456\n")
    mapping = recognise_columns(read)
    assert mapping.fields == (Field.NAME, Field.EMAIL, Field.PHONE)
    assert [row.values[0] for row in mapping.data_rows(read)] == ["Anna"]


def test_without_a_header_the_cells_tell() -> None:
    read = table("10115;Anna Weber;a@example.de;030 1234567\n20095;Bob Fox;b@example.de;040 7654321\n")
    mapping = recognise_columns(read)
    assert mapping == ColumnMapping((None, Field.NAME, Field.EMAIL, Field.PHONE), header_rows=0)
    assert len(mapping.data_rows(read)) == 2
    assert mapping.header(read) == ("Column 1", "Column 2", "Column 3", "Column 4")


def test_an_unknown_header_is_no_customer_either() -> None:
    read = table("Wer;Womit\nAnna Weber;a@example.de\nBob Fox;b@example.de\n")
    mapping = recognise_columns(read)
    assert mapping == ColumnMapping((Field.NAME, Field.EMAIL), header_rows=1)


def test_a_list_of_names_alone_loses_nobody() -> None:
    read = table("Anna Weber\nBob Fox\n")
    assert len(recognise_columns(read).data_rows(read)) == 2


def test_dates_and_numbers_do_not_pass_for_phone_numbers() -> None:
    read = table("Anna Weber;a@example.de;01.02.1980;0000123\nBob Fox;b@example.de;05.06.1975;0000124\n")
    assert recognise_columns(read).fields[2] is None


def test_columns_beyond_the_header_are_left_out_but_there() -> None:
    read = table("Name,E-Mail\nAnna,a@x.de,likes tea\nBob,b@x.de,\nEve,e@x.de,\n")
    assert recognise_columns(read).fields == (Field.NAME, Field.EMAIL, None)


def test_a_person_may_change_a_column() -> None:
    mapping = ColumnMapping((Field.NAME, None, Field.EMAIL))
    assert mapping.with_field(1, Field.NOTES).fields == (Field.NAME, Field.NOTES, Field.EMAIL)
    assert mapping.with_field(2, None).fields == (Field.NAME, None, None)
    assert mapping.fields == (Field.NAME, None, Field.EMAIL)
