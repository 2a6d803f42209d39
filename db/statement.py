"""A statement written out in SQL: for the hot paths, where building a query costs more than running it.

The text is what both engines understand, with `?` for a value; everything else goes through peewee's queries.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peewee import Database


class Statement:
    """One SQL text, run with the values for its question marks, in order."""

    __slots__ = ("_sql",)

    def __init__(self, sql: str) -> None:
        self._sql = " ".join(sql.split())

    def run(self, database: Database, *values: Any) -> Any:
        """The cursor."""
        return database.execute_sql(self._sql.replace("?", database.param), values)

    def one(self, database: Database, *values: Any) -> Any:
        """The first row as a tuple, or None."""
        return self.run(database, *values).fetchone()

    def all(self, database: Database, *values: Any) -> list[Any]:
        """All rows as tuples."""
        found: list[Any] = self.run(database, *values).fetchall()
        return found

    def many(self, database: Database, rows: Iterable[tuple[Any, ...]]) -> None:
        """Run it for each row of values, inside the transaction that is open."""
        cursor = database.cursor()
        cursor.executemany(self._sql.replace("?", database.param), rows)
