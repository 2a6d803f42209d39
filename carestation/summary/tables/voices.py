"""What customers said: the ratings by score, and their words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from carestation.cases.case import case_name
from carestation.summary.facts import RatingFact
from carestation.summary.figures.measured import FEWEST, share
from carestation.summary.figures.rating_figures import answered_at, score
from carestation.summary.local_time import LocalTime
from carestation.summary.portion import Portion
from carestation.summary.tables.breakdowns import name_of
from carestation.summary.tables.table import Cell, Column, Kind, Row, Table


def by_score(portion: Portion) -> Table:
    """How often each score was given, the best first; shares from five ratings on."""
    counts = Counter(score(rating) for rating in portion.ratings)
    rows = tuple(
        Row((f"{points} of 5", counts[points], share(counts[points], len(portion.ratings), FEWEST).value))
        for points in range(5, 0, -1)
    )
    columns = (Column("Score", Kind.TEXT), Column("Ratings", Kind.COUNT), Column("Share", Kind.PERCENT))
    return Table("ratings", "Ratings by score", columns, rows)


def customers_words(portion: Portion, local: LocalTime, titles: Mapping[str, str]) -> Table:
    """Every rating that came with words, the lowest first: there is most to learn from them."""
    spoken = [rating for rating in portion.ratings if rating.words.strip()]
    spoken.sort(key=lambda rating: (score(rating), answered_at(rating)))
    rows = tuple(Row(_line(rating, local, titles)) for rating in spoken)
    columns = (
        *(Column("Date", Kind.DATE), Column("Case", Kind.TEXT), Column("Issue type", Kind.TEXT)),
        *(Column("Score", Kind.COUNT), Column("Words", Kind.TEXT)),
    )
    return Table("words", "What customers said", columns, rows)


def _line(rating: RatingFact, local: LocalTime, titles: Mapping[str, str]) -> tuple[Cell, ...]:
    return (
        *(local.day(answered_at(rating)), case_name(rating.number), name_of(rating.issue_type, titles)),
        *(score(rating), " ".join(rating.words.split())),
    )
