"""A demo store filled with a believable business, against the bare `executemany` of the rows that came of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from carestation.demo.order import DemoOrder
from carestation.keys.key_file import beside, read_key_file
from carestation.keys.keyring_store import KeyringStore
from db.demo.fill import fill_demo
from db.engines.cipher_connection import connect, raw_key
from db.store_access import LocalStoreAccess
from db.tables.all import TABLES
from tests.benchmarks.ratio import Ratio

GOAL = 15.0
"""The house's own, for what the rows cost beyond their writing: invented, timers replayed, words indexed."""

MS_PER_CASE = 1.0
"""300,000 cases in five minutes."""

SAMPLE = 10_000
"""Cases of a fill that is made to be measured, where the large store was there already."""


def make_store(path: Path, cases: int) -> Ratio:
    """Fill a new store to be measured later, and say at what pace."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return _pace("demo fill, the whole store", _fill(path, cases), cases)


def filling() -> Iterator[Ratio]:
    """Two ratios of one fill: to its rows written by hand, and to the time that its cases may take."""
    with TemporaryDirectory() as folder:
        store = Path(folder) / "fill.carestation"
        seconds = _fill(store, SAMPLE)
        rows, by_hand = _written_again(store, Path(folder) / "floor")
    notes = {"cases": SAMPLE, "rows": rows, "rows_per_second": round(rows / seconds)}
    yield Ratio("demo fill, rows", seconds, by_hand, GOAL, "s", notes)
    yield _pace("demo fill, pace", seconds, SAMPLE)


def _fill(path: Path, cases: int) -> float:
    """In how many seconds."""
    started = time.perf_counter()
    fill_demo(LocalStoreAccess(path, KeyringStore()), DemoOrder(cases, seed=1), _unwatched)
    return time.perf_counter() - started


def _pace(name: str, seconds: float, cases: int) -> Ratio:
    return Ratio(name, seconds, cases * MS_PER_CASE / 1_000, 1.0, "s", {"cases": cases})


def _written_again(store: Path, target: Path) -> tuple[int, float]:
    """The rows of all tables into an encrypted file with the same tables and nothing else: how many, how long."""
    key = raw_key(read_key_file(beside(store)))
    with closing(connect(store, key)) as source, closing(connect(target, key)) as floor:
        floor.execute("PRAGMA synchronous = OFF")
        copied = [_copied(source, floor, table._meta.table_name) for table in TABLES]
    return sum(rows for rows, _ in copied), sum(seconds for _, seconds in copied)


def _copied(source: Any, floor: Any, table: str) -> tuple[int, float]:
    made = source.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    floor.execute(made.fetchone()[0])
    rows = source.execute(f"SELECT * FROM {table}").fetchall()
    if not rows:
        return 0, 0.0
    started = time.perf_counter()
    floor.execute("BEGIN")
    floor.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    floor.execute("COMMIT")
    return len(rows), time.perf_counter() - started


def _unwatched(_what: str, _done: int, _total: int) -> None:
    """Nobody watches."""
