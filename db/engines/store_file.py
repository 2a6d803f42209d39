"""A store's file before it is opened: what it is, whose it is, and that it can be used.

Everything here reads only, so that a file that is refused stays as it was, byte for byte.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from sqlcipher3 import dbapi2

from carestation.errors import BadInput, CareError
from carestation.keys.master_key import MasterKey
from db.engines.cipher_connection import PLAIN_HEADER, SALT_BYTES, connect_untouched, raw_key
from db.engines.faults import damaged, read_only, wrong_key

PAGE_BYTES = 4096
"""SQLCipher's default; the first page holds the salt and an authentication code."""

_FOREIGN = {
    PLAIN_HEADER: "an SQLite database that CareStation did not make",
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a compressed archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}


def new_store_id() -> str:
    """The id of a store that is about to be made: 32 hexadecimal digits."""
    return secrets.token_hex(SALT_BYTES)


def store_id(path: Path) -> str:
    """The id by which the key store knows this file: the salt in its first bytes, the same in every copy.

    BadInput if there is no such file, or it is recognisably not a store.
    """
    return _recognised(path)[:SALT_BYTES].hex()


def inspect(path: Path, key: MasterKey) -> None:
    """Nothing, if this key opens this file for writing; else BadInput, Refused or CareError."""
    recognise(path, key)
    if not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
        raise read_only(path)


def recognise(path: Path, key: MasterKey) -> None:
    """Nothing, if this is a whole store of this key; else BadInput, Refused or CareError."""
    _recognised(path)
    _whole(path)
    _opens(path, key)


def write_ahead_log(path: Path) -> Path:
    """Where SQLite keeps what is committed but not yet in the file itself."""
    return path.with_name(path.name + "-wal")


def _recognised(path: Path) -> bytes:
    """The first page of a file that may be a store."""
    try:
        if path.is_dir():
            raise BadInput(f"“{path.name}” is a folder, not a CareStation store.")
        with path.open("rb") as file:
            start = file.read(PAGE_BYTES)
    except FileNotFoundError as error:
        raise BadInput(f"There is no store “{path}”.", remedy="Check the name and the folder.") from error
    except OSError as error:
        raise CareError(f"“{path.name}” cannot be read: {error.strerror}.") from error
    if not start:
        raise BadInput(f"“{path.name}” is an empty file, not a CareStation store.")
    kind = _foreign_kind(start)
    if kind:
        raise BadInput(f"“{path.name}” is {kind}, not a CareStation store.")
    return start


def _foreign_kind(start: bytes) -> str:
    """What the file is instead of a store, or "" (encrypted pages look like nothing at all)."""
    for magic, kind in _FOREIGN.items():
        if start.startswith(magic):
            return kind
    try:
        text = start[:512].decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end < min(len(start), 512) or error.start < 256:
            return ""
        text = start[: error.start].decode("utf-8")
    return "a text file" if all(sign.isprintable() or sign in "\t\r\n\f\ufeff" for sign in text) else ""


def _whole(path: Path) -> None:
    """CareError for a file that ends in the middle of a page; a log beside it may complete it."""
    size = path.stat().st_size
    if size < PAGE_BYTES or (size % PAGE_BYTES and not _has_log(path)):
        raise damaged(path)


def _opens(path: Path, key: MasterKey) -> None:
    """Refused if the first page was not written with this key; CareError if later pages are missing."""
    connection = connect_untouched(path, raw_key(key))
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorname.startswith("SQLITE_NOTADB"):
            raise wrong_key(path) from error
        if not _has_log(path):
            raise damaged(path) from error
    finally:
        connection.close()


def _has_log(path: Path) -> bool:
    log = write_ahead_log(path)
    return log.exists() and log.stat().st_size > 0
