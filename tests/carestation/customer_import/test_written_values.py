"""Dates, languages and lists as tables write them."""

from __future__ import annotations

from datetime import date

import pytest

from carestation.customer_import.split_values import split_emails, split_handles, split_phones, split_tags
from carestation.customer_import.written_date import written_date
from carestation.customer_import.written_language import written_language


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-31",
        "2026-12-31T10:00:00Z",
        "2026/12/31",
        "31.12.2026",
        "31/12/2026",
        "12/31/2026",
        "2026年12月31日",
    ],
)
def test_a_date_in_many_hands(text: str) -> None:
    assert written_date(text, "DE") == date(2026, 12, 31)


@pytest.mark.parametrize("text", ["", "soon", "31.13.2026", "2026-02-30", "45000", "1.2.26"])
def test_what_is_no_date(text: str) -> None:
    assert written_date(text, "DE") is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("de", "de"),
        ("de_AT", "de-AT"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("German", "de"),
        ("Français", "fr"),
        ("Español", "es"),
        ("English (United States)", "en"),
        ("Türkçe", "tr"),
        ("日本語", "ja"),
        ("русский", "ru"),
        ("Elvish", ""),
        ("", ""),
    ],
)
def test_a_language_by_tag_or_name(text: str, tag: str) -> None:
    assert written_language(text) == tag


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("a@x.de", ["a@x.de"]),
        ("a@x.de; b@x.de", ["a@x.de", "b@x.de"]),
        ("a@x.de ::: b@x.de", ["a@x.de", "b@x.de"]),
        ("a@x.de b@x.de", ["a@x.de", "b@x.de"]),
        ("anna weber", ["anna weber"]),
        ("Weber, Anna <a@x.de>, Bob <b@x.de>", ["Weber, Anna <a@x.de>", "Bob <b@x.de>"]),
    ],
)
def test_addresses_in_one_cell(cell: str, parts: list[str]) -> None:
    assert split_emails(cell) == parts


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("030/123456", ["030/123456"]),
        ("0171 / 1234567", ["0171 / 1234567"]),
        ("030 1234567 / 0171 1234567", ["030 1234567", "0171 1234567"]),
        ("020 7946 0018 or 07700 900123", ["020 7946 0018", "07700 900123"]),
        ("030 1234567, 12", ["030 1234567, 12"]),
        ("030 1234567\n040 1234567", ["030 1234567", "040 1234567"]),
    ],
)
def test_numbers_in_one_cell(cell: str, parts: list[str]) -> None:
    assert split_phones(cell) == parts


def test_tags_and_handles_in_one_cell() -> None:
    assert split_tags("VIP, new customer;* starred") == ["VIP", "new customer", "starred"]
    assert split_handles("@anna, @anna_w") == ["@anna", "@anna_w"]
