"""Files that are there whole or not at all: written beside, then renamed."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from carestation.errors import CareError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, replacing one of that name; folders on the way are made.

    CareError where the disk is full, the folder may not be written, or another program holds the file: then
    nothing of it is left behind, and an older file is as it was.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(part, content)
        os.replace(part, path)
    except OSError as fault:
        _remove(part)
        raise _told(fault, path) from fault


def _write(part: Path, content: bytes) -> None:
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:  # where it could not be made it cannot be there
        return


def _told(fault: OSError, path: Path) -> CareError:
    if fault.errno in _NO_ROOM:
        return CareError(
            f"There is no room for {path.name}.", "", "Free some space or choose another folder."
        )
    if fault.errno in _NOT_ALLOWED:
        remedy = "Close it if it is open in another program, or choose another folder."
        return CareError(f"{path.name} may not be written to {path.parent}.", "", remedy)
    return CareError(f"{path.name} could not be written to {path.parent}: {fault.strerror}.")
