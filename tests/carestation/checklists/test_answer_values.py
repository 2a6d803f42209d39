"""Typed answers: what is taken, in which form it is kept, and what is said about the rest."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.checklists.answer_values import LONGEST_ANSWER, checked, fits
from carestation.errors import BadInput
from carestation.sops.sop import Step, StepKind


def step(kind: StepKind) -> Step:
    return Step("one", "One", kind, options=("Red", "blue") if kind is StepKind.CHOICE else ())


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (StepKind.YES_NO, " Yes ", "yes"),
        (StepKind.YES_NO, "NO", "no"),
        (StepKind.CHOICE, "red", "Red"),
        (StepKind.CHOICE, "blue", "blue"),
        (StepKind.NUMBER, "12", "12"),
        (StepKind.NUMBER, " -3,5 ", "-3.5"),
        (StepKind.NUMBER, "+007", "7"),
        (StepKind.NUMBER, "0,125", "0.125"),
        (StepKind.NUMBER, "0.0000000001", "0.0000000001"),
        (StepKind.NUMBER, "٣", "3"),
        (StepKind.DATE, "2028-02-29", "2028-02-29"),
        (StepKind.TEXT, "  two words ", "two words"),
        (StepKind.FILE, "photo 1.jpg", "photo 1.jpg"),
        (StepKind.TICK, "", ""),
        (StepKind.PROMISE, " 17 ", "17"),
    ],
)
def test_what_is_taken_and_how_it_is_kept(kind: StepKind, typed: str, kept: str) -> None:
    assert checked(step(kind), typed) == kept
    assert fits(step(kind), kept)


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (StepKind.TEXT, "  ", "“One” needs an answer."),
        (StepKind.YES_NO, "maybe", "“One” is answered with yes or no."),
        (StepKind.CHOICE, "green", "“green” is not one of the choices for “One”: Red, blue."),
        (StepKind.NUMBER, "many", "“One” needs a number, like 12 or 12.5; “many” is none."),
        (StepKind.NUMBER, "nan", "“One” needs a number, like 12 or 12.5; “nan” is none."),
        (StepKind.NUMBER, "1e9", "“One” needs a number, like 12 or 12.5; “1e9” is none."),
        (StepKind.NUMBER, "1,234", "“1,234” can be read in two ways; write 1234 or 1.234."),
        (StepKind.DATE, "3.10.2026", "“One” needs a date written as year-month-day, like 2026-10-31."),
        (StepKind.DATE, "2026-02-30", "“One” needs a date written as year-month-day, like 2026-10-31."),
        (StepKind.DATE, "20261003", "“One” needs a date written as year-month-day, like 2026-10-31."),
        (StepKind.TEXT, "x" * (LONGEST_ANSWER + 1), "The answer to “One” is longer than 2000 characters."),
        (StepKind.TICK, "x" * (LONGEST_ANSWER + 1), "The answer to “One” is longer than 2000 characters."),
    ],
)
def test_what_is_no_answer_is_said_in_one_sentence(kind: StepKind, typed: str, said: str) -> None:
    with pytest.raises(BadInput) as caught:
        checked(step(kind), typed)
    assert str(caught.value) == said
    assert not fits(step(kind), typed)


@given(st.sampled_from(StepKind), st.text(max_size=30))
def test_checking_once_more_changes_nothing(kind: StepKind, typed: str) -> None:
    try:
        kept = checked(step(kind), typed)
    except BadInput:
        return
    assert checked(step(kind), kept) == kept


@given(st.decimals(-(10**12), 10**12, places=4))
def test_numbers_keep_their_value(number: Decimal) -> None:
    assert Decimal(checked(step(StepKind.NUMBER), str(number))) == number


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_taken(day: date) -> None:
    assert checked(step(StepKind.DATE), day.isoformat()) == day.isoformat()
