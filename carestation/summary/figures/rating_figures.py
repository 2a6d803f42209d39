"""Ratings: how many, how good, and how many of those asked."""

from __future__ import annotations

from carestation.instants import Instant
from carestation.summary.facts import RatingFact
from carestation.summary.figures.measured import FEWEST, Measured, counted, share
from carestation.summary.portion import Portion

GOOD, BAD = 4, 2


def rated(portion: Portion) -> Measured:
    """Ratings received."""
    return counted(len(portion.ratings))


def rated_good(portion: Portion) -> Measured:
    """Share of 4 or 5; unknown for fewer than five ratings. Also *Respect* of the five R's."""
    return share(sum(score(rating) >= GOOD for rating in portion.ratings), len(portion.ratings), FEWEST)


def rated_bad(portion: Portion) -> Measured:
    """Ratings of 1 or 2."""
    return counted(sum(score(rating) <= BAD for rating in portion.ratings))


def response_rate(portion: Portion) -> Measured:
    """Surveys asked in the span that were answered."""
    return share(sum(survey.score is not None for survey in portion.surveys), len(portion.surveys))


def score(rating: RatingFact) -> int:
    """The score of a rating that was received."""
    assert rating.score is not None
    return rating.score


def answered_at(rating: RatingFact) -> Instant:
    """When a rating was received that was."""
    assert rating.answered_at is not None
    return rating.answered_at
