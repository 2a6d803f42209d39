"""A figure as it was measured."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from carestation.summary.figures.quantiles import median, minutes, ninetieth, percent

FEWEST = 5
"""No average of ratings, and no figure of one person, is made of fewer (`domain.md`, Ratings and the five R's)."""


class Measured(NamedTuple):
    """A whole number, None where there was nothing to measure; medians and shares say of how many they are made."""

    value: int | None
    n: int | None = None


def counted(value: int) -> Measured:
    """So many."""
    return Measured(value)


def median_of(milliseconds: Sequence[int]) -> Measured:
    """The median in minutes of business time."""
    return Measured(minutes(median(milliseconds)), len(milliseconds))


def ninetieth_of(milliseconds: Sequence[int]) -> Measured:
    """The 90th percentile in minutes of business time."""
    return Measured(minutes(ninetieth(milliseconds)), len(milliseconds))


def share(part: int, whole: int, fewest: int = 1) -> Measured:
    """Part of a whole in per cent; unknown where the whole is less than `fewest`."""
    return Measured(percent(part, whole) if whole >= fewest else None, whole)
