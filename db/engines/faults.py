"""Errors of SQLite and of the disk as sentences for a person."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2

from carestation.errors import CareError, Refused
from db.engines.engine import Interrupted

_UNCHANGED = "Everything stored before is still there; the last change was not stored."
_BACKUP_CODES = {  # the driver's backup call raises without SQLite's name of the fault
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
}


@contextmanager
def told(path: Path, growing: Path | None = None) -> Iterator[None]:
    """Errors of the driver become `CareError` (or `Interrupted`); faults of our own SQL pass as they are.

    `growing` is the file that is written, if that is another: it may lie on another disk.
    """
    try:
        yield
    except (peewee.PeeweeException, dbapi2.Error) as error:
        for code in _codes(error):
            of_content = code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))
            if sentence := _sentence(code, path if of_content else growing or path):
                raise sentence from error
        raise


def disk_fault(error: OSError, path: Path) -> CareError:
    """What an error of the file system means for a file that was to be written."""
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return read_only(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return full(path)
    return CareError(f"“{path}” cannot be written: {error.strerror}.", _UNCHANGED, "Check the disk.")


def wrong_key(path: Path) -> Refused:
    """The file is encrypted, but not with this key."""
    return Refused(
        f"The key does not open “{path.name}”: it belongs to another store, or the file is damaged.",
        remedy="Use the recovery key of this store, or a backup.",
    )


def damaged(path: Path) -> CareError:
    """A page of the file is missing or not as it was written."""
    return CareError(f"“{path.name}” is damaged or incomplete.", remedy="Restore the newest backup.")


def full(path: Path) -> CareError:
    """There is no room for what was to be stored."""
    return CareError(
        f"The disk that holds “{path.name}” is full.", _UNCHANGED, "Free some space and try again."
    )


def read_only(path: Path) -> Refused:
    """Neither the store nor what must lie beside it can be written."""
    return Refused(
        f"“{path.name}” cannot be changed: the file or its folder is read-only.",
        remedy="Move it to a folder of your own, or ask for the right to write there.",
    )


def _in_use(path: Path) -> Refused:
    return Refused(f"Another program is using “{path.name}”.", remedy="Close it and try again.")


def _unreadable(path: Path) -> CareError:
    if not os.access(path.absolute().parent, os.W_OK):
        return read_only(path)
    return CareError(f"The disk did not let “{path.name}” be read or written.", _UNCHANGED, "Check the disk.")


_SENTENCES: dict[str, Callable[[Path], Exception]] = {
    "SQLITE_INTERRUPT": lambda _path: Interrupted(),
    "SQLITE_NOTADB": wrong_key,
    "SQLITE_FULL": full,
    "SQLITE_READONLY": read_only,
    "SQLITE_BUSY": _in_use,
    "SQLITE_LOCKED": _in_use,
    "SQLITE_CORRUPT": damaged,
    "SQLITE_IOERR": _unreadable,
    "SQLITE_CANTOPEN": _unreadable,
}


def _sentence(code: str, path: Path) -> Exception | None:
    """By the primary code: SQLITE_IOERR for SQLITE_IOERR_WRITE (https://sqlite.org/rescode.html)."""
    primary = "_".join(code.split("_")[:2])
    return _SENTENCES[primary](path) if primary in _SENTENCES else None


def _codes(error: BaseException | None) -> Iterator[str]:
    """The names of the fault and of those before it: after a full disk, peewee's roll-back fails as well."""
    while isinstance(error, peewee.PeeweeException | dbapi2.Error):
        source = getattr(error, "orig", error)
        yield str(getattr(source, "sqlite_errorname", _BACKUP_CODES.get(str(source), "")))
        error = error.__context__
