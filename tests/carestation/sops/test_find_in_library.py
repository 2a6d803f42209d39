"""Somebody types a few letters, in a hurry and with slips, and the SOP or the reply text that they mean comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.search.near import begins_nearly
from carestation.sops.find_in_library import LibraryFinder
from carestation.sops.library import built_in_sops

FINDER = LibraryFinder(built_in_sops())


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("complaint", "Complaint"),
        ("compliant", "Complaint"),
        ("retrun refnd", "Return and refund"),
        ("gdpr", "Personal-data request"),
        ("abus", "Abusive contact"),
        ("bokking", "Booking change"),
    ],
)
def test_an_sop_is_found_by_what_people_type(typed: str, title: str) -> None:
    assert FINDER.find(typed)[0].sop.title == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("acknowledge complaint", "Acknowledge the complaint"),
        ("money on way", "Say that the money is on its way"),
        ("aknowledge the complaint", "Acknowledge the complaint"),
        ("explain invoice", "Explain the invoice"),
    ],
)
def test_a_reply_text_is_found_by_its_title(typed: str, title: str) -> None:
    hit = FINDER.find(typed)[0]
    assert hit.step is not None
    assert hit.step.title == title


def test_a_word_of_the_wording_finds_the_reply_text() -> None:
    assert any(hit.step is not None and hit.step.id == "explain_reply" for hit in FINDER.find("instalments"))


def test_what_means_nothing_finds_nothing() -> None:
    for typed in ("", "  ", "🙂", "xyzzy", "complaint xyzzy"):
        assert FINDER.find(typed) == ()


@pytest.mark.parametrize("slip", ["refnd", "reefund", "rafund", "erfund", "refu"])
def test_one_slip_is_forgiven_in_a_word_of_some_length(slip: str) -> None:
    assert begins_nearly("refund", slip)


def test_short_words_must_be_right() -> None:
    assert not begins_nearly("bill", "bal")
    assert not begins_nearly("refund", "rx")


@given(st.text("abcdef", min_size=4, max_size=12), st.data())
def test_a_letter_left_out_or_swapped_is_forgiven_anywhere(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert begins_nearly(word, swapped)
    left_out = word[:at] + word[at + 1 :]
    assert len(left_out) < 4 or begins_nearly(word, left_out)


@given(st.text(max_size=60))
def test_any_text_can_be_typed(typed: str) -> None:
    FINDER.find(typed)
