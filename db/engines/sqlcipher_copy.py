"""Verified copies of an encrypted file; a copy has the same key and id, and appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import BinaryIO

from carestation.errors import CareError
from carestation.keys.master_key import MasterKey
from db.engines.cipher_connection import connect, connect_untouched, raw_key
from db.engines.engine import Progress
from db.engines.faults import told
from db.engines.sqlcipher_check import quick_problems
from db.engines.store_file import recognise, write_ahead_log
from db.engines.written_beside import written_beside

_CHUNK = 4 << 20
_PAGES = 1024


def copy_file(source: BinaryIO, target: Path, key: MasterKey, progress: Progress) -> None:
    """Byte by byte, of a file that nobody writes and whose log is empty."""
    with written_beside(target) as part:
        _copy_bytes(source, part, progress)
        verify(part, key, progress)


def copy_live(source: Path, store_id: str, target: Path, key: MasterKey, progress: Progress) -> None:
    """As the store is at this moment, in steps, while others go on writing."""
    with written_beside(target) as part:
        with told(part), closing(connect(source, raw_key(key))) as reading:
            reading.execute("PRAGMA query_only = 1")
            reading.execute("BEGIN")  # one view of the store: others' commits do not start the copy again
            reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            with closing(connect(part, raw_key(key, store_id))) as writing:
                reading.backup(writing, pages=_PAGES, progress=_counted(progress), sleep=0)
        verify(part, key, progress)


def verify(copy: Path, key: MasterKey, progress: Progress) -> None:
    """CareError unless this key opens the file and every page in use is as it was written."""
    recognise(copy, key)
    with told(copy), closing(connect_untouched(copy, raw_key(key))) as connection:
        faults = quick_problems(connection, progress)
    if faults:
        raise CareError(f"“{copy.name}” is damaged: {faults[0]}.")


def _counted(progress: Progress) -> Callable[[int, int, int], None]:
    return lambda _status, remaining, total: progress("Copying", total - remaining, total)


def _copy_bytes(source: BinaryIO, target: Path, progress: Progress) -> None:
    total = source.seek(0, os.SEEK_END)
    source.seek(0)
    with target.open("wb") as writing:
        while chunk := source.read(_CHUNK):
            writing.write(chunk)
            progress("Copying", writing.tell(), total)


def restore_file(backup: Path, store: Path, key: MasterKey, progress: Progress) -> Path | None:
    """Put a verified backup in the place of a closed store; what was there stays as `….replaced-N.bak`.

    The log of the old store is kept with its copy: left behind, it would be played into the restored file.
    """
    kept = _free_name(store) if store.exists() else None
    if kept:
        log = write_ahead_log(store)
        if log.exists():
            _copy(log, write_ahead_log(kept), progress)
        _copy(store, kept, progress)
    with written_beside(store) as part:
        with backup.open("rb") as reading:
            _copy_bytes(reading, part, progress)
        verify(part, key, progress)
        for end in ("-wal", "-shm"):
            store.with_name(store.name + end).unlink(missing_ok=True)
    return kept


def _copy(source: Path, target: Path, progress: Progress) -> None:
    with source.open("rb") as reading, written_beside(target) as part:
        _copy_bytes(reading, part, progress)


def _free_name(store: Path) -> Path:
    """A name for the replaced file that no earlier one has: they are never written over."""
    names = (store.with_name(f"{store.name}.replaced-{number}.bak") for number in count(1))
    return next(name for name in names if not name.exists())
