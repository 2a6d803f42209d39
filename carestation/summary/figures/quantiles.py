"""Medians, percentiles and shares, in the whole numbers that people read."""

from __future__ import annotations

from collections.abc import Iterable

from carestation.instants import MINUTE


def median(values: Iterable[int]) -> float | None:
    """The middle value; of an even number the mean of the two in the middle. None where there is nothing."""
    ordered = sorted(values)
    if not ordered:
        return None
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def ninetieth(values: Iterable[int]) -> int | None:
    """The 90th percentile by nearest rank: the smallest value that nine in ten do not exceed."""
    ordered = sorted(values)
    return ordered[-(-9 * len(ordered) // 10) - 1] if ordered else None


def minutes(milliseconds: float | None) -> int | None:
    """Whole minutes, half a minute rounded up."""
    return None if milliseconds is None else int((milliseconds + MINUTE / 2) // MINUTE)


def percent(part: int, whole: int) -> int | None:
    """Whole per cent, half rounded up; but never 0 or 100 where it is not all or nothing. None of nothing."""
    if whole == 0:
        return None
    rounded = (200 * part + whole) // (2 * whole)
    return min(max(rounded, 1), 99) if 0 < part < whole else rounded
