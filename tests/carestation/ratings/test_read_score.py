"""What counts as a score, and what never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.ratings.read_answer import read_score

SCORES = {
    "4": 4,
    " 4. ": 4,
    "4/5": 4,
    "4 / 5": 4,
    "4 of 5": 4,
    "4 out of 5": 4,
    "4 von 5": 4,
    "4 von 5 Sternen": 4,
    "4 sur 5": 4,
    "4 de 5": 4,
    "1 star": 1,
    "5 Sterne!": 5,
    "★★★": 3,
    "★★☆☆☆": 2,
    "⭐⭐⭐⭐": 4,
    "😀": 5,
    "😞": 1,
    "gut": 5,
    "Okay": 3,
    "mauvais": 1,
    "(3)": 3,
}


@pytest.mark.parametrize(("text", "score"), SCORES.items())
def test_as_people_write_a_score(text: str, score: int) -> None:
    assert read_score(text) == score


@pytest.mark.parametrize(
    "text",
    ["", "6", "0", "10", "10/10", "4/10", "4.5", "great!!", "3 times", "5 weeks", "-1", "★★★★★★", "four"],
)
def test_nothing_else_is_one(text: str) -> None:
    assert read_score(text) is None


@given(st.integers())
def test_of_all_whole_numbers_only_one_to_five(number: int) -> None:
    assert read_score(str(number)) == (number if 1 <= number <= 5 else None)


@given(st.text(max_size=60))
def test_any_text_gives_a_score_or_none(text: str) -> None:
    assert read_score(text) in (None, 1, 2, 3, 4, 5)
