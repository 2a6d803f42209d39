"""The recovery key as people treat it: printed, read aloud, typed back with mistakes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.keys import recovery_key
from carestation.keys.master_key import MasterKey

KEYS = st.binary(min_size=32, max_size=32).map(MasterKey)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PAPER = recovery_key.write(MasterKey(bytes(range(32))))


def test_on_paper_it_is_fourteen_groups_of_four() -> None:
    assert re.fullmatch(f"([{ALPHABET}]{{4}}-){{13}}[{ALPHABET}]{{4}}", PAPER)


def test_the_form_never_changes() -> None:
    """A key that somebody printed years ago must open the store."""
    assert PAPER == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFG-GYFQ"


@given(KEYS)
def test_what_is_written_can_be_read(key: MasterKey) -> None:
    assert recovery_key.read(recovery_key.write(key)) == key


@given(KEYS)
def test_case_spaces_dashes_and_lookalikes_do_not_matter(key: MasterKey) -> None:
    spoken = recovery_key.write(key).lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert recovery_key.read(f"\n {spoken}\t") == key
    assert recovery_key.read(recovery_key.write(key).replace("-", "–").replace("1", "I")) == key


@given(KEYS, st.integers(0, 55), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_noticed(key: MasterKey, place: int, sign: str) -> None:
    signs = recovery_key.write(key).replace("-", "")
    if signs[place] == sign:
        return
    with pytest.raises(BadInput, match="typing mistake"):
        recovery_key.read(signs[:place] + sign + signs[place + 1 :])


def test_two_characters_changed_about_are_noticed() -> None:
    signs = PAPER.replace("-", "")
    at = next(place for place in range(55) if signs[place] != signs[place + 1])
    with pytest.raises(BadInput, match="typing mistake"):
        recovery_key.read(signs[:at] + signs[at + 1] + signs[at] + signs[at + 2 :])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "too short: 0 characters"),
        (PAPER[:-5], "too short: 52 characters"),
        (PAPER + "-0000", "too long: 60 characters"),
        ("U" + PAPER[1:], "“U” never occurs"),
        ("?" + PAPER[1:], "“\\?” never occurs"),
    ],
)
def test_it_is_said_what_is_wrong(typed: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        recovery_key.read(typed)
