"""SQLite's errors as sentences for a person."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2

from carestation.errors import CareError, Refused
from db.engines.engine import Interrupted

WRONG_KEY = "The key does not open “{name}”: it belongs to another store, or the file is damaged."
_UNCHANGED = "Everything stored before is still there; the last change was not stored."


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Errors of the driver become `CareError` (or `Interrupted`); faults of our own SQL pass as they are."""
    try:
        yield
    except (peewee.PeeweeException, dbapi2.Error) as error:
        sentence = _sentence(error, path)
        if sentence is None:
            raise
        raise sentence from error


def _sentence(error: Exception, path: Path) -> Exception | None:
    code = _code(error)
    name = path.name
    if code.startswith("SQLITE_INTERRUPT"):
        return Interrupted()
    if code.startswith("SQLITE_NOTADB"):
        return wrong_key(path)
    if code.startswith("SQLITE_FULL"):
        return CareError(
            f"The disk that holds “{name}” is full.", _UNCHANGED, "Free some space and try again."
        )
    if code.startswith("SQLITE_READONLY") or not os.access(path.absolute().parent, os.W_OK):
        return read_only(path)
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Refused(f"Another program is using “{name}”.", remedy="Close it and try again.")
    if code.startswith("SQLITE_CORRUPT"):
        return damaged(path)
    if code.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return CareError(f"The disk did not let “{name}” be read or written.", _UNCHANGED, "Check the disk.")
    return None


def _code(error: Exception) -> str:
    """SQLite's own name of the fault, which peewee's error carries inside."""
    return str(getattr(getattr(error, "orig", error), "sqlite_errorname", ""))


def wrong_key(path: Path) -> Refused:
    """The file is encrypted, but not with this key."""
    return Refused(
        WRONG_KEY.format(name=path.name), remedy="Use the recovery key of this store, or a backup."
    )


def damaged(path: Path) -> CareError:
    """A page of the file is missing or not as it was written."""
    return CareError(f"“{path.name}” is damaged or incomplete.", remedy="Restore the newest backup.")


def read_only(path: Path) -> Refused:
    """Neither the store nor what must lie beside it can be written."""
    return Refused(
        f"“{path.name}” cannot be changed: the file or its folder is read-only.",
        remedy="Move it to a folder of your own, or ask for the right to write there.",
    )
