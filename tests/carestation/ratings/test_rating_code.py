"""The code in a rating link: whatever is changed in it, it opens nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.ratings.rating_code import RatingCode, find_code, is_genuine, make_code, without_codes

KEY, OTHER_KEY = "1f" * 32, "2e" * 32
numbers = st.integers(1, 999_999_999)
rounds = st.integers(1, 9999)


@given(numbers, rounds)
def test_a_code_is_found_again_as_it_was_made(number: int, resolution: int) -> None:
    code = make_code(KEY, number, resolution)
    assert find_code(f"AW: Bewertung 4 [CS-{number}] {code}") == code
    assert is_genuine(KEY, code)


@given(numbers, rounds, numbers, rounds)
def test_no_code_opens_another_resolution(number: int, resolution: int, other: int, later: int) -> None:
    code = make_code(KEY, number, resolution)
    moved = replace(code, number=other, resolution=later)
    assert is_genuine(KEY, moved) == (moved == code)


@given(numbers, rounds, st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=10, max_size=10))
def test_a_guessed_seal_is_none(number: int, resolution: int, seal: str) -> None:
    guessed = RatingCode(number, resolution, seal)
    assert is_genuine(KEY, guessed) == (guessed == make_code(KEY, number, resolution))


def test_another_desk_s_code_is_none_of_ours() -> None:
    assert not is_genuine(KEY, make_code(OTHER_KEY, 1042, 1))
    assert not is_genuine("", make_code(KEY, 1042, 1))


@given(st.text(max_size=200))
def test_any_text_is_looked_through_without_a_fault(text: str) -> None:
    code = find_code(text)
    assert code is None or not is_genuine(KEY, code)
    assert find_code(without_codes(text)) is None or code is not None


@pytest.mark.parametrize(
    "written",
    ["{}", "({})", "> {}", "code: {}.", "*{}*"],
)
def test_it_is_found_however_it_is_wrapped(written: str) -> None:
    code = make_code(KEY, 1042, 2)
    assert find_code(written.format(code)) == code
    assert find_code(written.format(str(code).lower())) == code
    broken = str(code).replace("-", "-\n> ", 1)
    assert find_code(written.format(broken)) == code


def test_letters_that_look_alike_are_taken_for_each_other() -> None:
    code = make_code(KEY, 1042, 1)
    typed = code.seal.replace("0", "O").replace("1", "I")
    assert find_code(f"CR1042-1-{typed}") == code
