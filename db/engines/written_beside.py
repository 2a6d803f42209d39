"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from carestation.errors import CareError

_SIDE_FILES = ("", "-wal", "-shm", "-journal")


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A path beside `target` to write to: on the disk and renamed when all went well, removed when not.

    CareError if the disk or the folder does not let it be written; `target` is then as it was.
    """
    part = target.with_name(target.name + ".part")
    try:
        _remove(part)
        yield part
        _flush(part)
        os.replace(part, target)
        _flush(target.absolute().parent)
    except OSError as error:
        raise CareError(
            f"“{target}” cannot be written: {error.strerror}.", remedy="Check the disk."
        ) from error
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    for end in _SIDE_FILES:
        part.with_name(part.name + end).unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Have the system write a file, or the names in a folder, to the disk; Windows cannot flush folders."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
