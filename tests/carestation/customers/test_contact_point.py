"""Contact points: two spellings of one address are one, and two addresses stay two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.customers.contact_point import (
    ContactKind,
    ContactPoint,
    email_point,
    handle_point,
    phone_point,
)


def normal(point: ContactPoint | None) -> str | None:
    return point.normal if point else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna@Example.DE ", "anna@example.de"),
        ("\u200banna@example.de\xa0", "anna@example.de"),
        ("mailto:anna@example.de?subject=Hello", "anna@example.de"),
        ('"Weber, Anna" <anna@example.de>', "anna@example.de"),
        ("'anna@example.de';", "anna@example.de"),
        ("anna@example.de.", "anna@example.de"),
        ("anna@Bücher.de", "anna@xn--bcher-kva.de"),
        ("anna@XN--BCHER-KVA.de", "anna@xn--bcher-kva.de"),
        ("用户@例子。广告", "用户@xn--fsqu00a.xn--4rr70v"),
        ("scanner@printserver", "scanner@printserver"),
        ("a.n.n.a+shop@gmail.com", "a.n.n.a+shop@gmail.com"),
    ],
)
def test_an_address_is_recognised_however_it_is_written(text: str, expected: str) -> None:
    assert normal(email_point(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "@",
        "anna",
        "anna@",
        "@example.de",
        "anna@example..de",
        "anna@-example.de",
        "anna weber@example.de",
        "anna@@example.de",
        "anna@example.de, bob@example.de",
        "/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=anna",
        "a" * 65 + "@example.de",
        "anna@" + "a" * 64 + ".de",
        "anna@" + "abcdefghi." * 26 + "de",
        "anna\udcff@example.de",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    assert email_point(text) is None


def test_two_mailboxes_that_only_look_alike_stay_two() -> None:
    assert normal(email_point("strauß@example.de")) != normal(email_point("strauss@example.de"))
    assert normal(email_point("a@straße.de")) != normal(email_point("a@strasse.de"))
    assert normal(email_point("anna.w@gmail.com")) != normal(email_point("annaw@gmail.com"))


def test_the_shown_value_keeps_its_capitals() -> None:
    assert email_point(" Anna.Weber@Example.DE") == ContactPoint(
        ContactKind.EMAIL, "Anna.Weber@Example.DE", "anna.weber@example.de"
    )


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("030 123456", "DE", "+4930123456"),
        ("030 123456", "de", "+4930123456"),
        ("(030) 12 34-56", "DE", "+4930123456"),
        ("+49 (0)30 / 123456", "US", "+4930123456"),
        ("0049 30 123456", "DE", "+4930123456"),
        ("0049 30 123456", "US", "+4930123456"),
        ("011 49 30 123456", "US", "+4930123456"),
        ("491711234567", "DE", "+491711234567"),
        ("442079460018", "US", "+442079460018"),
        ("3931234567", "IT", "+393931234567"),
        ("'+491711234567", "DE", "+491711234567"),
        ("491711234567.0", "DE", "+491711234567"),
        ('="0049301234567"', "DE", "+49301234567"),
        ("tel:+49-30-123456", "US", "+4930123456"),
        ("06 1234 5678", "IT", "+390612345678"),
        ("٠٣٠١٢٣٤٥٦", "DE", "+4930123456"),
        ("212-555-1234 ext. 5", "US", "+12125551234;ext=5"),
        ("555-1234", "US", "5551234"),
        ("030 123456", "", "030123456"),
        ("030 123456", "XX", "030123456"),
    ],
)
def test_a_phone_number_becomes_e164_or_its_digits(text: str, country: str, expected: str) -> None:
    assert normal(phone_point(text, country)) == expected


@pytest.mark.parametrize(
    "text", ["", "+", "110", "none", "anna1234567@example.de", "4,91712E+11", "4.9E11", "1" * 30, "²³⁴⁵⁶⁷"]
)
def test_what_is_no_phone_number_is_refused(text: str) -> None:
    assert phone_point(text, "DE") is None


def test_two_extensions_of_one_switchboard_are_two_numbers() -> None:
    assert normal(phone_point("+1 212 555 1234 x1", "US")) != normal(phone_point("+1 212 555 1234 x2", "US"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@Anna", "anna"),
        ("anna", "anna"),
        ("https://www.Instagram.com/Anna/?hl=de", "instagram:anna"),
        ("linkedin.com/in/anna-m", "linkedin:anna-m"),
        ("https://twitter.com/@anna", "x:anna"),
        ("https://mastodon.social/@anna", "mastodon.social:anna"),
        ("live:.cid.12", "live:.cid.12"),
    ],
)
def test_a_handle_is_known_with_its_network(text: str, expected: str) -> None:
    assert normal(handle_point(text)) == expected


@pytest.mark.parametrize("text", ["", "@", "Anna Weber", "https://", "a" * 101])
def test_what_is_no_handle_is_refused(text: str) -> None:
    assert handle_point(text) is None


ANYTHING = st.one_of(st.text(), st.from_regex(r"\S{1,9}@\S{1,9}\.de"), st.text(alphabet="+0123456789 ()/-x"))


@given(ANYTHING, st.sampled_from(["DE", "US", "IT", ""]))
def test_any_text_is_a_point_or_none_and_the_normal_form_is_its_own(text: str, country: str) -> None:
    for point in (email_point(text), phone_point(text, country), handle_point(text)):
        if point is not None:
            assert point.value
            assert point.normal
            point.normal.encode()
            point.value.encode()
    if email := email_point(text):
        assert normal(email_point(email.normal)) == email.normal
