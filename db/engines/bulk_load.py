"""Filling a new store with millions of rows: what the engine need not do while nobody else looks.

Only for a store that is thrown away when filling it fails: nothing here survives a power cut half-way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from peewee import Database

from db.engines.search_index import pause_word_index, rebuild_word_index
from db.statement import Statement

_INDEX_CUSTOMER = Statement(
    "INSERT INTO customer_search (rowid, name, company, contacts) VALUES (?, ?, ?, ?)"
)
_FEW_WRITES = (
    "synchronous = OFF",
    "foreign_keys = OFF",
    "cache_size = -262144",
    "wal_autocheckpoint = 16000",
)
_AS_BEFORE = ("synchronous = FULL", "foreign_keys = ON", "cache_size = -65536", "wal_autocheckpoint = 1000")


@contextmanager
def bulk_load(database: Database) -> Iterator[None]:
    """Nothing is waited for and no reference looked up; words are indexed by `finish_load`."""
    _set(database, _FEW_WRITES)
    pause_word_index(database)
    try:
        yield
    finally:
        _set(database, _AS_BEFORE)


def index_customers(database: Database, customers: Iterable[tuple[int, str, str, str]]) -> None:
    """Make new customers findable: id, name, company and contact points."""
    _INDEX_CUSTOMER.many(database, customers)


def finish_load(database: Database) -> None:
    """Index all words, and let the planner count what there is."""
    rebuild_word_index(database)
    database.execute_sql("ANALYZE")


def _set(database: Database, pragmas: Iterable[str]) -> None:
    for pragma in pragmas:
        database.execute_sql(f"PRAGMA {pragma}").fetchall()
