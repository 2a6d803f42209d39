"""Small real stores for tests, and what a folder holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from carestation.keys.master_key import MasterKey, new_master_key
from db.engines.new_store import create_store
from db.engines.sqlcipher import SqlCipherEngine
from db.engines.store_file import new_store_id

NAMES = ("Zoë Ångström-Wójcik", "Bartholomew Quigglesworth", "Ευφροσύνη Παπαδοπούλου")
"""People whom no other bytes of a file can spell by chance."""


@contextmanager
def opened(path: Path, key: MasterKey) -> Iterator[SqlCipherEngine]:
    """The engine of a store, open in this thread."""
    engine = SqlCipherEngine(path, key)
    engine.open()
    try:
        yield engine
    finally:
        engine.close()


def new_store(folder: Path, name: str = "shop.carestation") -> tuple[Path, MasterKey]:
    """A closed store with a table `customer` of `NAMES`."""
    path, key = folder / name, new_master_key()
    create_store(path, key, new_store_id())
    with opened(path, key) as engine:
        engine.database.execute_sql("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        add_customers(engine, *NAMES)
    return path, key


def filled_store(folder: Path, rows: int) -> tuple[Path, MasterKey]:
    """A closed store with `rows` more customers, of half a kilobyte each."""
    path, key = new_store(folder)
    with opened(path, key) as engine:
        add_customers(engine, *(f"{number} {'x' * 500}" for number in range(rows)))
    return path, key


def add_customers(engine: SqlCipherEngine, *names: str) -> None:
    """In one transaction."""
    with engine.told(), engine.database.atomic():
        for name in names:
            engine.database.execute_sql("INSERT INTO customer (name) VALUES (?)", (name,))


def customers(engine: SqlCipherEngine) -> list[str]:
    """Their names, as they came."""
    rows = engine.database.execute_sql("SELECT name FROM customer ORDER BY id")
    return [name for (name,) in rows.fetchall()]


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder with its hash."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def files_that_spell(folder: Path, *names: str) -> set[str]:
    """Files in which a name can be read, in any of the encodings that `strings` knows."""
    needles = [name.encode(code) for name in names for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    }


def spoil(path: Path, page: int) -> None:
    """Flip one bit in the middle of a page (counted from 0)."""
    with path.open("r+b") as file:
        file.seek(page * 4096 + 2000)
        octet = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([octet ^ 1]))
