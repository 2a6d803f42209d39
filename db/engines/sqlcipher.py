"""The engine of a store that is one encrypted file on this machine."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase

from carestation.errors import CareError, Refused
from carestation.keys.master_key import MasterKey
from db.engines import sqlcipher_check, sqlcipher_copy
from db.engines.cipher_connection import raw_key
from db.engines.engine import Progress, unwatched
from db.engines.faults import read_only, told
from db.engines.instance_lock import InstanceLock
from db.engines.store_file import inspect, store_id

_PRAGMAS = {
    "cipher_log_level": "NONE",  # else SQLCipher writes to standard error
    "busy_timeout": 10_000,  # ms; the driver's own `timeout` is ignored by SqlCipherDatabase
    "journal_mode": "WAL",
    "synchronous": "FULL",  # a lost reply is worse than a millisecond
    "foreign_keys": 1,
    "cache_size": -65_536,  # KiB
    "temp_store": "MEMORY",  # nothing readable in temporary files
    "trusted_schema": 0,
    "recursive_triggers": 1,  # REPLACE must fire the delete triggers of the search index
    "journal_size_limit": 64 << 20,
}
_READER_CACHE = -16_000  # KiB


class SqlCipherEngine:
    """See `db.engines.engine.Engine`. The file must exist: `create_store` makes it."""

    def __init__(self, path: Path, key: MasterKey) -> None:
        # peewee logs every value of every statement at DEBUG; none of it may reach a log
        logging.getLogger("peewee").setLevel(logging.WARNING)
        self.path = path
        self.name = path.name
        self._key = key
        self._lock = InstanceLock(path)
        self._owner: int | None = None
        self._release = ExitStack()
        self.store_id = ""  # known when open
        self.database: peewee.Database = SqlCipherDatabase(
            str(path), passphrase=raw_key(key), pragmas=_PRAGMAS, lock_type="IMMEDIATE", autoconnect=False
        )

    def open(self) -> None:
        """Take the store for this program and connect in the calling thread."""
        _require_python_thread()
        with ExitStack() as undo:
            self._acquire()
            undo.callback(self._lock.release)
            inspect(self.path, self._key)
            self.store_id = store_id(self.path)
            # Held for `safety_copy`: closing a file drops all locks of this process on it (fcntl(2)),
            # SQLite's too, so it is closed after the connection.
            self._file = undo.enter_context(self.path.open("rb"))
            undo.callback(self.database.close)
            with told(self.path):
                self.database.connect()
                self.database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
            self._release = undo.pop_all()
        self._owner = threading.get_ident()

    def close(self) -> None:
        """Let the planner keep its notes, close and give the store back."""
        if self._owner is None:
            return
        if self._owner != threading.get_ident():
            raise RuntimeError("a connection is closed in the thread that opened it")
        self._owner = None
        with self._release, suppress(CareError), told(self.path):  # notes are not worth a fault on leaving
            if self.database.connection().total_changes:
                self.database.execute_sql("PRAGMA optimize")

    def reader(self) -> SqlCipherReader:
        """A further connection to the same file, which can only read; not yet open."""
        return SqlCipherReader(self.path, self.database)

    def told(self) -> AbstractContextManager[None]:
        """The driver's errors as sentences, for whoever runs statements on `database`."""
        return told(self.path)

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """BEGIN EXCLUSIVE with foreign keys off, so that tables can be rebuilt; checked before COMMIT.

        CareError if a row then refers to one that is not there: nothing has been changed then.
        """
        self.database.execute_sql("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
        try:
            with told(self.path), self.database.atomic("EXCLUSIVE"):
                yield
                dangling = sqlcipher_check.dangling_references(self.database.connection())
                if dangling:
                    raise CareError(f"“{self.name}” was left as it was: {dangling[0]}")
        finally:
            self.database.execute_sql("PRAGMA foreign_keys = ON")

    def safety_copy(self, label: str, progress: Progress = unwatched) -> Path:
        """`<name>.<label>.bak` beside the store: copied byte by byte while nobody can write, and verified."""
        target = self.path.with_name(f"{self.path.name}.{label}.bak")
        with told(self.path):
            busy, _, _ = self.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise Refused(f"“{self.name}” is still being read.", remedy="Wait for the report to end.")
            with self.database.atomic("EXCLUSIVE"):
                sqlcipher_copy.copy_file(self._file, target, self._key, progress)
        return target

    def write_copy(self, target: Path, progress: Progress = unwatched) -> None:
        """By SQLite's backup interface, on a connection of its own: from any thread made by Python."""
        _require_python_thread()
        sqlcipher_copy.copy_live(self.path, self.store_id, target, self._key, progress)

    def problems(self, progress: Progress = unwatched) -> list[str]:
        """Every page's authentication code, tree, index and reference. Nobody can write meanwhile."""
        with told(self.path):
            self.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            with self.database.atomic("IMMEDIATE"):
                return sqlcipher_check.problems(self.database.connection(), progress)

    def _acquire(self) -> None:
        try:
            self._lock.acquire()
        except OSError as error:  # the folder is not there, or not ours to write in
            inspect(self.path, self._key)
            raise read_only(self.path) from error


class SqlCipherReader:
    """See `db.engines.engine.Reader`. One for each thread that reads."""

    def __init__(self, path: Path, database: peewee.Database) -> None:
        self._path = path
        self.database = database  # the same object: it keeps one connection for each thread
        self._connection: Any = None
        self._guard = threading.Lock()

    def open(self) -> None:
        """Connect in the calling thread; anything but reading fails there from now on."""
        _require_python_thread()
        with told(self._path):
            self.database.connect()
            self.database.execute_sql(f"PRAGMA cache_size = {_READER_CACHE}")
            self.database.execute_sql("PRAGMA query_only = 1")
        with self._guard:
            self._connection = self.database.connection()

    def close(self) -> None:
        """Close in the thread that opened."""
        with self._guard:
            self._connection = None
        self.database.close()

    def interrupt(self) -> None:
        """Stop what this reader is doing, from any thread; does nothing when it is idle or closed."""
        with self._guard:
            if self._connection is not None:
                self._connection.interrupt()


def _require_python_thread() -> None:
    """An open connection in a thread made by Qt kills the process when that thread ends (Python < 3.13)."""
    if isinstance(threading.current_thread(), threading._DummyThread):
        raise RuntimeError("the store is opened in threads made by Python only")
