"""Ratings: what was asked and answered, and who does not want to be asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from carestation.identity import CaseId, CustomerId
from carestation.instants import Instant
from carestation.ratings.rating import NewRating, Rating, Way
from db.statement import Statement
from db.stores.transaction import Transaction, not_there
from db.tables.work import RatingOptOut

_FIELDS = [
    "case_id",
    "resolution",
    "way",
    "representative_id",
    "asked_at",
    "answered_at",
    "score",
    "words",
    "note",
    "guess",
]
COLUMNS = ", ".join(f"r.{name}" for name in (*_FIELDS, "id"))
WIDTH = len(_FIELDS) + 1
"""So many columns make a rating."""

_GET = Statement(f"SELECT {COLUMNS} FROM rating r WHERE r.id = ?")
_OF_RESOLUTION = Statement(
    f"""SELECT {COLUMNS} FROM rating r WHERE r.case_id = ? AND r.resolution = ? AND r.note = ''
    AND (r.answered_at IS NULL OR r.score IS NOT NULL) ORDER BY r.id DESC LIMIT 1"""
)
_NAMES, _MARKS = ", ".join(_FIELDS), ", ".join("?" * len(_FIELDS))
_ADD = Statement(f"INSERT INTO rating ({_NAMES}) VALUES ({_MARKS}) RETURNING id")
_PUT = Statement(
    f"""INSERT INTO rating ({_NAMES}, id) VALUES ({_MARKS}, ?)
    ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _FIELDS)}"""
)
_REMOVE = Statement("DELETE FROM rating WHERE id = ?")
_LAST_ASKED = Statement(
    "SELECT MAX(r.asked_at) FROM rating r JOIN care_case c ON c.id = r.case_id WHERE c.customer_id = ?"
)
_OPTED_OUT = Statement("SELECT 1 FROM rating_opt_out WHERE customer_id = ?")
_OPT_IN = Statement("DELETE FROM rating_opt_out WHERE customer_id = ?")


def read_rating(row: Sequence[Any]) -> Rating:
    """One from a row that begins with `COLUMNS`."""
    case, resolution, way, *rest = row[:WIDTH]
    return Rating(case, resolution, Way(way or Way.MAIL), *rest)


class Ratings:
    """`carestation.work.RatingStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction

    def add(self, rating: NewRating) -> Rating:
        row = _ADD.one(self._t.database, *_values(rating))
        return self.get(int(row[0]))

    def get(self, rating: int) -> Rating:
        row = _GET.one(self._t.database, rating)
        if row is None:
            raise not_there("rating")
        return read_rating(row)

    def of_resolution(self, case: CaseId, resolution: int) -> Rating | None:
        row = _OF_RESOLUTION.one(self._t.database, case, resolution)
        return read_rating(row) if row else None

    def put(self, rating: Rating) -> None:
        _PUT.run(self._t.database, *_values(rating), rating.id)

    def remove(self, rating: int) -> None:
        _REMOVE.run(self._t.database, rating)

    def last_asked(self, customer: CustomerId) -> Instant | None:
        found = _LAST_ASKED.one(self._t.database, customer)[0]
        return None if found is None else Instant(found)

    def opted_out(self, customer: CustomerId) -> bool:
        return _OPTED_OUT.one(self._t.database, customer) is not None

    def set_opted_out(self, customer: CustomerId, opted_out: bool) -> None:
        _OPT_IN.run(self._t.database, customer)
        if opted_out:
            RatingOptOut.insert(customer=customer, since=self._t.now).execute()


def _values(rating: NewRating) -> tuple[Any, ...]:
    return tuple(getattr(rating, name) for name in _FIELDS)
