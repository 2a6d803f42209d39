"""Chance that can be repeated: the same seed draws the same, on every machine and in every process."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

from carestation.instants import Instant

T = TypeVar("T")


class Chance(Random):
    """A source of random numbers with the few questions that a story asks."""

    def pick(self, choices: Sequence[T]) -> T:
        """One of them, each as likely; faster than `choice`, which matters at ten million draws."""
        return choices[int(self.random() * len(choices))]

    def happens(self, share: float) -> bool:
        """True in that share of cases, from 0 to 1."""
        return self.random() < share

    def between(self, low: float, high: float) -> float:
        """A number from `low` to `high`."""
        return low + (high - low) * self.random()

    def uid(self, at: Instant) -> bytes:
        """A UUIDv7 (RFC 9562) of that instant, as `carestation.identity.new_uid` makes one of the clock."""
        drawn = self.getrandbits(74)
        head = (at << 16) | 0x7000 | (drawn >> 62)
        return ((head << 64) | (0b10 << 62) | (drawn & ((1 << 62) - 1))).to_bytes(16, "big")


class Lot(Generic[T]):
    """Things of which some are drawn more often than others."""

    __slots__ = ("_limits", "_things")

    def __init__(self, weights: Mapping[T, float]) -> None:
        self._things = tuple(weights)
        self._limits = tuple(accumulate(weights.values()))

    def draw(self, chance: Chance) -> T:
        """One of them, by its weight."""
        return self._things[bisect(self._limits, chance.random() * self._limits[-1])]
