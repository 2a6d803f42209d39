"""Thanks of one colleague to another, and kind words of a customer."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.identity import CaseId, RepresentativeId, ThanksId
from carestation.instants import Instant

LONGEST = 500
"""Characters of thanks."""


@dataclass(frozen=True, slots=True)
class NewThanks:
    """Thanks about to be said to a colleague, for a case or for anything else."""

    to_id: RepresentativeId
    words: str
    case_id: CaseId | None = None


@dataclass(frozen=True, slots=True)
class Thanks:
    """What a colleague said; `seen_at` is when the other first saw it. `case_number` is 0 without a case."""

    id: ThanksId
    from_id: RepresentativeId
    from_name: str
    to_id: RepresentativeId
    to_name: str
    words: str
    at: Instant
    seen_at: Instant | None
    case_id: CaseId | None
    case_number: int


@dataclass(frozen=True, slots=True)
class KindWords:
    """What a customer wrote beside five of five; no words of those who do not want to be asked."""

    rating: int
    words: str
    at: Instant
    customer_name: str
    case_id: CaseId
    case_number: int
