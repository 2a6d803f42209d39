"""Rows become customers: names composed, every address and number kept, what cannot be used said."""

from __future__ import annotations

from datetime import date

from carestation.customer_import.columns import recognise_columns
from carestation.customer_import.customer_record import ImportedCustomer, Reading
from carestation.customer_import.read_customers import read_customers
from carestation.customer_import.read_table import read_table
from tests.carestation.customer_import import exports
from tests.carestation.customer_import.exports import export


def read(text: str, country: str = "DE") -> Reading:
    table = read_table("x.csv", text.encode())
    return read_customers(table, recognise_columns(table), country)


def only(text: str, country: str = "DE") -> ImportedCustomer:
    reading = read(text, country)
    assert not reading.rejected
    (customer,) = reading.customers
    return customer


def normals(customer: ImportedCustomer) -> list[str]:
    return [point.normal for point in customer.contact_points]


def test_an_outlook_contact() -> None:
    row = {
        "Vorname": "Jürgen",
        "Weitere Vornamen": "Karl",
        "Nachname": "Müller",
        "Firma": "Müller & Söhne",
        "Telefon geschäftlich": "(030) 12 34 56",
        "Mobiltelefon": "0171/1234567",
        "Fax geschäftlich": "030 999999",
        "E-Mail-Adresse": "Juergen@Mueller.example",
        "E-Mail-Typ": "SMTP",
        "E-Mail: Angezeigter Name": "Müller, Jürgen (juergen@mueller.example)",
        "E-Mail 2: Adresse": "jm@example.de",
        "Kategorien": "Stammkunde;VIP",
        "Notizen": "Nur vormittags\nanrufen",
        "Sprache": "Deutsch",
    }
    customer = only(export(exports.OUTLOOK_GERMAN, row, delimiter=";"))
    assert customer.name == "Jürgen Karl Müller"
    assert customer.company == "Müller & Söhne"
    assert normals(customer) == ["juergen@mueller.example", "jm@example.de", "+4930123456", "+491711234567"]
    assert customer.tags == ("Stammkunde", "VIP")
    assert customer.notes == "Nur vormittags\nanrufen"
    assert customer.language == "de"
    assert customer.problems == ()


def test_googles_several_values_in_a_cell_and_its_own_groups() -> None:
    row = {
        "Name": "Anna Weber",
        "Given Name": "Anna",
        "Family Name": "Weber",
        "Group Membership": "* myContacts ::: Friends ::: * starred",
        "E-mail 1 - Type": "* Work",
        "E-mail 1 - Value": "anna@example.de ::: a.weber@example.com",
        "Phone 1 - Value": "+49 30 123456 ::: +49 171 1234567",
    }
    customer = only(export(exports.GOOGLE_OLD, row))
    assert customer.name == "Anna Weber"
    assert normals(customer) == ["anna@example.de", "a.weber@example.com", "+4930123456", "+491711234567"]
    assert customer.tags == ("myContacts", "Friends", "starred")


def test_shopifys_apostrophe_before_numbers_and_the_country_of_the_row() -> None:
    row = {
        "Customer ID": "'6940095564",
        "First Name": "Renée",
        "Last Name": "Dupont",
        "Email": "renee@example.fr",
        "Default Address Country Code": "FR",
        "Default Address Phone": "01 23 45 67 89",
        "Phone": "'+33612345678",
        "Tags": "newsletter, vip, VIP",
    }
    customer = only(export(exports.SHOPIFY, row))
    assert customer.name == "Renée Dupont"
    assert normals(customer) == ["renee@example.fr", "+33123456789", "+33612345678"]
    assert customer.tags == ("newsletter", "vip")


def test_hubspots_owner_and_date() -> None:
    row = {
        "Record ID": "51",
        "First Name": "Bob",
        "Last Name": "Fox",
        "Email": "bob@example.com",
        "Contact owner": "Mary  Major",
        "Create Date": "2024-03-11 09:15",
        "Associated Company (Primary)": "Fox Ltd",
        "Preferred language": "en_GB",
    }
    customer = only(export(exports.HUBSPOT, row))
    assert customer.representative == "Mary Major"
    assert customer.customer_since == date(2024, 3, 11)
    assert (customer.company, customer.language) == ("Fox Ltd", "en-GB")


def test_a_firm_and_an_address_can_stand_in_for_a_name() -> None:
    reading = read("Name;Firma;E-Mail;Telefon\n;Weber GmbH;;\n;;a@example.de;\n;;;030 123456\n")
    assert [customer.name for customer in reading.customers] == ["Weber GmbH", "a@example.de", "030 123456"]


def test_one_address_written_twice_is_one() -> None:
    assert normals(only("Name,E-Mail 1,E-Mail 2\nAnna,a@x.de,A@X.DE\n")) == ["a@x.de"]


def test_several_addresses_and_numbers_in_a_cell() -> None:
    text = 'Name;E-Mail;Telefon\nAnna;"a@x.de, b@x.de c@x.de";"030 1234567 / 0171 1234567; 040 / 7654321"\n'
    numbers = ["+49301234567", "+491711234567", "+49407654321"]
    assert normals(only(text)) == ["a@x.de", "b@x.de", "c@x.de", *numbers]


def test_what_is_no_address_or_number_is_said_and_the_rest_kept() -> None:
    customer = only('Name,E-Mail,Telefon,Sprache,Kunde seit\nAnna,anna at x.de,"4,91712E+11",Elvish,soon\n')
    assert customer.contact_points == ()
    assert customer.problems == (
        "“anna at x.de” is no e-mail address.",
        "“4,91712E+11” is no phone number.",
        "The language “Elvish” is not known.",
        "“soon” is no date.",
    )


def test_a_dash_for_nothing_is_no_problem() -> None:
    assert only("Name,E-Mail,Telefon\nAnna,-,-\n").problems == ()


def test_formulas_are_text() -> None:
    customer = only('Name,E-Mail,Notizen\n=cmd|calc,a@x.de,"=HYPERLINK(""http://x"")"\n')
    assert (customer.name, customer.notes) == ("=cmd|calc", '=HYPERLINK("http://x")')


def test_excels_formula_around_a_number_is_taken_off() -> None:
    assert normals(only('Name;Telefon\nAnna;"=""0301234567"""\n')) == ["+49301234567"]


def test_a_row_with_nothing_to_know_anyone_by_is_rejected() -> None:
    reading = read("Name,E-Mail,Notizen\n,,likes tea\n,nobody,\n")
    assert [(row.line, row.reason) for row in reading.rejected] == [
        (2, "No name, company, e-mail or phone number."),
        (3, "“nobody” is no e-mail address."),
    ]
    assert reading.rejected[0].values == ("", "", "likes tea")


def test_a_row_that_a_delimiter_has_torn_is_rejected_as_it_was() -> None:
    reading = read("Name,E-Mail\nAnna,a@x.de\nWeber, Bob,b@x.de\nEve,e@x.de\n")
    (torn,) = reading.rejected
    assert (torn.line, torn.values) == (3, ("Weber", "Bob", "b@x.de"))
    assert "3 cells in 2 columns" in torn.reason


def test_the_end_of_a_row_that_a_line_break_has_torn_is_pointed_out() -> None:
    reading = read("Name,E-Mail,Ort\nAnna,a@x.de,Im Hof\nHinterhaus\nEve,e@x.de,Ulm\n")
    assert "perhaps the end of the row above" in reading.customers[1].problems[0]


def test_the_country_decides_between_march_and_april() -> None:
    text = "Name,Customer since\nAnna,03/04/2026\n"
    assert only(text, "US").customer_since == date(2026, 3, 4)
    assert only(text, "GB").customer_since == date(2026, 4, 3)
