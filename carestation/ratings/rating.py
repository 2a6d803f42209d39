"""A rating: what was asked about one resolution, and what the customer answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from carestation.identity import CaseId, RepresentativeId
from carestation.instants import Instant

BEST: Final = 5
BAD: Final = 2
"""This and less brings the case back (`domain.md`, Ratings)."""


class Way(StrEnum):
    """How the customer was asked; figures report it."""

    MAIL = "email"
    PHONE = "phone"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class NewRating:
    """A rating about to be stored. `resolution` counts the times the case was resolved: 1 for the first.

    `answered_at` None: asked, no answer yet. A `note` says why an answer has no score that counts: a person
    is to choose one. `guess` is the number that stands in such an answer.
    """

    case_id: CaseId
    resolution: int
    way: Way
    representative_id: RepresentativeId | None
    asked_at: Instant
    answered_at: Instant | None = None
    score: int | None = None
    words: str = ""
    note: str = ""
    guess: int | None = None


@dataclass(frozen=True, slots=True)
class Rating(NewRating):
    """A stored rating."""

    id: int = 0

    @property
    def to_be_read(self) -> bool:
        """Whether a person has to say what the answer means."""
        return bool(self.note)
