"""Verified copies of an encrypted file; a copy has the same key and id, and appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from carestation.errors import CareError
from carestation.keys.master_key import MasterKey
from db.engines.cipher_connection import connect, connect_untouched, raw_key
from db.engines.engine import Progress
from db.engines.faults import told
from db.engines.sqlcipher_check import quick_problems
from db.engines.store_file import store_id

_CHUNK = 4 << 20
_PAGES = 1024


def copy_file(source: Path, target: Path, key: MasterKey, progress: Progress) -> None:
    """Byte by byte, of a file that nobody writes and whose log is empty."""
    with _beside(target) as part:
        _copy_bytes(source, part, progress)
        verify(part, key, progress)


def copy_live(source: Path, target: Path, key: MasterKey, progress: Progress) -> None:
    """As the store is at this moment, in steps, while others go on writing."""
    with _beside(target) as part:
        with told(part), closing(connect(source, raw_key(key))) as reading:
            reading.execute("PRAGMA query_only = 1")
            reading.execute("BEGIN")  # one view of the store: others' commits do not start the copy again
            reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            with closing(connect(part, raw_key(key, store_id(source)))) as writing:
                reading.backup(writing, pages=_PAGES, progress=_counted(progress), sleep=0)
        verify(part, key, progress)


def verify(copy: Path, key: MasterKey, progress: Progress) -> None:
    """CareError unless this key opens the file and every page in use is as it was written."""
    with told(copy), closing(connect_untouched(copy, raw_key(key))) as connection:
        faults = quick_problems(connection, progress)
    if faults:
        raise CareError(f"“{copy.name}” is damaged: {faults[0]}.")


def _counted(progress: Progress) -> Callable[[int, int, int], None]:
    return lambda _status, remaining, total: progress("Copying", total - remaining, total)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A path to write to; renamed to `target` when all went well, removed when not."""
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        yield part
        os.replace(part, target)
    except OSError as error:
        raise CareError(f"The copy “{target}” cannot be written: {error.strerror}.") from error
    finally:
        for rest in (part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))):
            rest.unlink(missing_ok=True)


def _copy_bytes(source: Path, target: Path, progress: Progress) -> None:
    total = source.stat().st_size
    with source.open("rb") as reading, target.open("wb") as writing:
        while chunk := reading.read(_CHUNK):
            writing.write(chunk)
            progress("Copying", writing.tell(), total)
        writing.flush()
        os.fsync(writing.fileno())
