from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.instants import HOUR, from_datetime
from carestation.summary.month import Month

months = st.builds(Month, st.integers(1972, 2200), st.integers(1, 12))
zones = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/Santiago", "Asia/Beirut", "Pacific/Apia", "Asia/Kolkata"]
)


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-00", "2026", "10-2026", "", "2026-1", "0000-01", "9999-12", "٢٠٢٦-١٠"]
)
def test_what_is_no_month_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="is not a month"):
        Month.parse(text)


def test_a_month_is_read_and_written_alike() -> None:
    assert str(Month.parse(" 2026-10 ")) == "2026-10"
    assert Month.parse("2026-10").name == "October 2026"
    assert Month.parse("2026-10").short_name == "Oct 2026"


def test_neighbours() -> None:
    january = Month(2026, 1)
    assert january.previous == Month(2025, 12)
    assert Month(2025, 12).next == january
    assert january.year_before == Month(2025, 1)


def test_a_month_in_which_the_clocks_go_back_is_an_hour_longer() -> None:
    start, end = Month(2026, 10).bounds("Europe/Berlin")
    assert start == from_datetime(datetime(2026, 9, 30, 22, tzinfo=UTC))
    assert end - start == (31 * 24 + 1) * HOUR


def test_an_unknown_zone_is_refused() -> None:
    for zone in ("Mars/Base", "", "../etc/passwd"):
        with pytest.raises(BadInput, match="not a time zone"):
            Month(2026, 10).bounds(zone)


@given(months, zones)
def test_months_follow_each_other_without_a_gap(month: Month, zone: str) -> None:
    assert month.bounds(zone)[1] == month.next.bounds(zone)[0]


@given(months, zones)
def test_the_first_and_the_last_instant_are_in_the_month(month: Month, zone: str) -> None:
    start, end = month.bounds(zone)
    assert Month.of(start, zone) == month
    assert Month.of(type(start)(end - 1), zone) == month
