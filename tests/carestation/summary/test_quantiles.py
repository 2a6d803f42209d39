from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from carestation.instants import MINUTE
from carestation.summary.figures.quantiles import median, minutes, ninetieth, percent

numbers = st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=60)


@given(numbers)
def test_the_median_is_the_one_of_the_textbook(values: list[int]) -> None:
    assert median(values) == statistics.median(values)


@given(numbers)
def test_nine_in_ten_do_not_exceed_the_ninetieth_and_no_smaller_value_will_do(values: list[int]) -> None:
    found = ninetieth(values)
    assert found in values
    assert sum(value <= found for value in values) * 10 >= 9 * len(values)
    assert all(
        sum(v <= smaller for v in values) * 10 < 9 * len(values) for smaller in values if smaller < found
    )


def test_of_nothing_nothing_is_known() -> None:
    assert median([]) is None
    assert ninetieth([]) is None
    assert minutes(None) is None
    assert percent(0, 0) is None


def test_half_a_minute_and_half_a_per_cent_are_rounded_up() -> None:
    assert [minutes(MINUTE * n / 10) for n in (0, 4, 5, 14, 15, 25)] == [0, 0, 1, 1, 2, 3]
    assert percent(5, 8) == 63
    assert percent(1, 8) == 13


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_all_and_nothing_are_told_only_of_all_and_nothing(part: int, whole: int) -> None:
    part = min(part, whole)
    told = percent(part, whole)
    assert told is not None
    assert (told == 100) == (part == whole)
    assert (told == 0) == (part == 0)
    assert abs(told - 100 * part / whole) <= 1
