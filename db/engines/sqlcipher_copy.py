"""Verified copies of an encrypted file; a copy has the same key and id, and appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from carestation.keys.master_key import MasterKey
from db.engines.cipher_connection import connect, connect_untouched, raw_key
from db.engines.engine import Progress
from db.engines.faults import damaged, told
from db.engines.sqlcipher_check import quick_problems
from db.engines.store_file import recognise
from db.engines.written_beside import written_beside

_CHUNK = 4 << 20
_PAGES = 1024


def copy_file(source: BinaryIO, target: Path, key: MasterKey, progress: Progress) -> None:
    """Byte by byte, of a file that nobody writes and whose log is empty."""
    with written_beside(target) as part:
        copy_bytes(source, part, progress)
        verify(part, key, progress, Path(source.name))


def copy_live(source: Path, store_id: str, target: Path, key: MasterKey, progress: Progress) -> None:
    """As the store is at this moment, in steps, while others go on writing."""
    with written_beside(target) as part:
        with told(source, growing=target), closing(connect(source, raw_key(key))) as reading:
            reading.execute("PRAGMA query_only = 1")
            reading.execute("BEGIN")  # one view of the store: others' commits do not start the copy again
            reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
            with closing(connect(part, raw_key(key, store_id))) as writing:
                reading.backup(writing, pages=_PAGES, progress=_counted(progress), sleep=0)
        verify(part, key, progress, source)


def verify(copy: Path, key: MasterKey, progress: Progress, original: Path | None = None) -> None:
    """CareError unless this key opens the file and every page in use is as it was written.

    A copy in the making is as sound as its `original`, which is then the file to name. The backup interface
    copies damaged pages without a word and seals them anew, so that only reading the tables tells.
    """
    recognise(copy, key)
    named = original or copy
    with told(named), closing(connect_untouched(copy, raw_key(key))) as connection:
        if quick_problems(connection, progress):
            raise damaged(named)


def _counted(progress: Progress) -> Callable[[int, int, int], None]:
    return lambda _status, remaining, total: progress("Copying", total - remaining, total)


def copy_bytes(source: BinaryIO, target: Path, progress: Progress) -> None:
    """All of an open file, from its beginning."""
    total = source.seek(0, os.SEEK_END)
    source.seek(0)
    with target.open("wb") as writing:
        while chunk := source.read(_CHUNK):
            writing.write(chunk)
            progress("Copying", writing.tell(), total)
