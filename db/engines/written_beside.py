"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.engines.faults import disk_fault

_PRIVATE = 0o600
_SIDE_FILES = ("", "-wal", "-shm", "-journal")


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """An empty file beside `target` to write to, which nobody else may read.

    It is flushed to the disk and renamed when all went well, removed when not.

    CareError if the disk or the folder does not let it be written; `target` is then as it was.
    """
    part = target.with_name(target.name + ".part")
    try:
        _remove(part)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE))
        yield part
        _flush(part)
        os.replace(part, target)
        _flush(target.absolute().parent)
    except OSError as error:
        raise disk_fault(error, target) from error
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    for end in _SIDE_FILES:
        rest = part.with_name(part.name + end)
        if rest.exists():  # asking to remove what is not there is an error on a read-only disk
            rest.unlink()


def _flush(path: Path) -> None:
    """Have the system write a file, or the names in a folder, to the disk; Windows cannot flush folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
