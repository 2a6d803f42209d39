"""The scale of an axis that counts: round steps from nothing to above the highest."""

from __future__ import annotations

MOST_STEPS = 5


def steps(highest: int) -> list[int]:
    """Where the axis is marked: 0, then steps of 1, 2 or 5 times a power of ten; at least up to 1."""
    step = next(size for size in _sizes() if size * MOST_STEPS >= highest)
    top = max(-(-highest // step), 1)
    return [step * mark for mark in range(top + 1)]


def _sizes() -> list[int]:
    return [factor * 10**power for power in range(18) for factor in (1, 2, 5)]
