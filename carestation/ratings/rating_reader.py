"""The questions about ratings that a store answers; answers are frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from carestation.identity import CaseId, CustomerId
from carestation.instants import Instant
from carestation.ratings.asking import AskedSoFar
from carestation.ratings.rating import Rating, Way

FEWEST = 5
"""No share is made of fewer answers."""


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """A case in a list of feedback, with whom to talk to about it.

    `at` is when it was answered, or resolved where there is no answer.
    """

    case_id: CaseId
    number: int
    subject: str
    customer_id: CustomerId
    customer_name: str
    phone: str
    email: str
    at: Instant
    rating: Rating | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a customer said with a rating, or instead of one."""

    case_id: CaseId
    number: int
    score: int | None
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class AskedBy:
    """How one way of asking did: asked in a span, answered with a score, and of those rated 4 or 5."""

    way: Way
    asked: int
    answered: int
    good: int

    @property
    def share_good(self) -> float | None:
        """Of those who answered; unknown for fewer than five (`domain.md`, Ratings)."""
        return self.good / self.answered if self.answered >= FEWEST else None


class RatingReader(Protocol):
    """What is asked of the ratings of a desk."""

    def asked_so_far(self, case: CaseId) -> AskedSoFar:
        """What decides whether the customer of a case may be asked about its last resolution."""
        ...

    def to_read(self) -> tuple[FeedbackRow, ...]:
        """Answers that a person has to make sense of, the oldest first."""
        ...

    def to_call(self, resolved_before: Instant, resolved_since: Instant) -> tuple[FeedbackRow, ...]:
        """Whom to ring: bad ratings first, then those resolved in that span who never answered, oldest first.

        A bad rating stays until its case is resolved again.
        """
        ...

    def to_ask(
        self, resolved_before: Instant, resolved_since: Instant, asked_before: Instant
    ) -> tuple[FeedbackRow, ...]:
        """Who may be asked about a case resolved in that span: each customer once, by their last case.

        Nobody who opted out, who was asked since `asked_before`, or who has a case that is still open.
        """
        ...

    def spoken(self, since: Instant, until: Instant) -> tuple[Spoken, ...]:
        """All words of customers that came with ratings in that span, the newest first."""
        ...

    def by_way(self, since: Instant, until: Instant) -> tuple[AskedBy, ...]:
        """The ways of asking that were used in that span, the most used first."""
        ...
