"""What is asked of ratings: who may be asked, who is to be rung, what waits to be read, and what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.ratings.asking import AskedSoFar
from carestation.ratings.credit import resolutions
from carestation.ratings.rating import Way
from carestation.ratings.rating_reader import AskedBy, FeedbackRow, Spoken
from db.statement import Statement
from db.stores.cases import Cases
from db.stores.ratings import COLUMNS, WIDTH, Ratings, read_rating
from db.stores.transaction import Transaction

MOST = 500
"""Rows of a list: more than anybody rings in a week."""

_POINT = """COALESCE((SELECT value FROM contact_point p WHERE p.customer_id = u.id AND p.kind = '{}'
    ORDER BY p.id LIMIT 1), '')"""
_WHO = f"c.id, c.number, c.subject, u.id, u.name, {_POINT.format('phone')}, {_POINT.format('email')}"
_FROM_CASE = "care_case c JOIN customer u ON u.id = c.customer_id"
_COUNTS = "c.deleted_at IS NULL AND c.merged_into_id IS NULL AND u.deleted_at IS NULL"
_RESOLVED = "c.status = 'resolved' AND c.ended_at < ? AND c.ended_at >= ?"
_WILLING = "NOT EXISTS (SELECT 1 FROM rating_opt_out o WHERE o.customer_id = u.id)"

_TO_READ = Statement(
    f"""SELECT {_WHO}, r.answered_at, {COLUMNS} FROM rating r JOIN care_case c ON c.id = r.case_id
    JOIN customer u ON u.id = c.customer_id WHERE r.note <> '' AND {_COUNTS}
    ORDER BY r.answered_at, r.id LIMIT {MOST}"""
)
_BAD = Statement(
    f"""SELECT {_WHO}, r.answered_at, {COLUMNS} FROM rating r JOIN care_case c ON c.id = r.case_id
    JOIN customer u ON u.id = c.customer_id
    WHERE r.score <= 2 AND r.answered_at >= ? AND c.ended_at IS NULL AND {_COUNTS}
    ORDER BY r.score, r.answered_at LIMIT {MOST}"""
)
_SILENT = Statement(
    f"""SELECT {_WHO}, c.ended_at FROM {_FROM_CASE} WHERE {_RESOLVED} AND {_COUNTS} AND {_WILLING}
    AND NOT EXISTS (SELECT 1 FROM rating r WHERE r.case_id = c.id AND r.answered_at >= c.ended_at)
    ORDER BY c.ended_at, c.id LIMIT {MOST}"""
)
_TO_ASK = Statement(
    f"""SELECT {_WHO}, c.ended_at FROM {_FROM_CASE} WHERE {_RESOLVED} AND {_COUNTS} AND {_WILLING}
    AND NOT EXISTS (SELECT 1 FROM rating r JOIN care_case o ON o.id = r.case_id
      WHERE o.customer_id = u.id AND (r.asked_at > ? OR o.id = c.id AND r.asked_at >= c.ended_at))
    AND NOT EXISTS (SELECT 1 FROM care_case o WHERE o.customer_id = u.id AND o.deleted_at IS NULL
      AND o.merged_into_id IS NULL AND (o.ended_at IS NULL OR o.status = 'resolved' AND
      (o.ended_at > c.ended_at OR o.ended_at = c.ended_at AND o.id > c.id)))
    ORDER BY c.ended_at, c.id LIMIT {MOST}"""
)
_SPOKEN = Statement(
    f"""SELECT c.id, c.number, r.score, r.words, u.language FROM rating r JOIN care_case c ON c.id = r.case_id
    JOIN customer u ON u.id = c.customer_id
    WHERE r.words <> '' AND r.answered_at >= ? AND r.answered_at < ? AND {_COUNTS}
    ORDER BY r.answered_at DESC, r.id DESC"""
)
_BY_WAY = Statement(
    f"""SELECT CASE r.way WHEN '' THEN 'email' ELSE r.way END, COUNT(*),
    SUM(CASE WHEN r.score IS NOT NULL THEN 1 ELSE 0 END),
    SUM(CASE WHEN r.score >= 4 THEN 1 ELSE 0 END) FROM rating r JOIN care_case c ON c.id = r.case_id
    JOIN customer u ON u.id = c.customer_id
    WHERE r.asked_at >= ? AND r.asked_at < ? AND r.note = '' AND {_COUNTS} GROUP BY 1 ORDER BY 2 DESC, 1"""
)
_BEFORE_RATING = 8


@dataclass(frozen=True, slots=True)
class StoredRatings:
    """`carestation.ratings.rating_reader.RatingReader`."""

    stores: Transaction

    def asked_so_far(self, case: CaseId) -> AskedSoFar:
        cases, ratings = Cases(self.stores), Ratings(self.stores)
        found = cases.get(cases.seen_as(case))
        resolution = resolutions(cases.history(found.id))
        return AskedSoFar(
            ratings.opted_out(found.customer_id),
            ratings.last_asked(found.customer_id),
            resolution,
            ratings.of_resolution(found.id, resolution) is not None,
            found.number,
        )

    def to_read(self) -> tuple[FeedbackRow, ...]:
        return tuple(map(_row, _TO_READ.all(self.stores.database)))

    def to_call(self, resolved_before: Instant, resolved_since: Instant) -> tuple[FeedbackRow, ...]:
        database = self.stores.database
        bad = _BAD.all(database, resolved_since)
        silent = _SILENT.all(database, resolved_before, resolved_since)
        rows = {row.case_id: row for row in map(_row, reversed([*bad, *silent]))}
        return tuple(reversed(rows.values()))

    def to_ask(
        self, resolved_before: Instant, resolved_since: Instant, asked_before: Instant
    ) -> tuple[FeedbackRow, ...]:
        span = (resolved_before, resolved_since)
        return tuple(map(_row, _TO_ASK.all(self.stores.database, *span, asked_before)))

    def spoken(self, since: Instant, until: Instant) -> tuple[Spoken, ...]:
        return tuple(Spoken(*row) for row in _SPOKEN.all(self.stores.database, since, until))

    def by_way(self, since: Instant, until: Instant) -> tuple[AskedBy, ...]:
        found = _BY_WAY.all(self.stores.database, since, until)
        return tuple(AskedBy(Way(way), *map(int, counts)) for way, *counts in found)


def _row(row: Sequence[Any]) -> FeedbackRow:
    rated = row[_BEFORE_RATING:]
    return FeedbackRow(*row[:_BEFORE_RATING], *([read_rating(rated)] if len(rated) == WIDTH else [None]))
