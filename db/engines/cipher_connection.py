"""Connections to one encrypted file without peewee: to look at it, to copy it and to check it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from carestation.keys.master_key import MasterKey

PLAIN_HEADER = b"SQLite format 3\x00"
"""How a file begins that is *not* encrypted; SQLCipher puts random salt there."""
SALT_BYTES = 16
_RAW_KEY_DIGITS = {64, 96}
_MUTE = "PRAGMA cipher_log_level = NONE"  # SQLCipher writes to standard error otherwise


def raw_key(key: MasterKey, salt: str = "") -> str:
    """SQLCipher's way to pass a key as it is: `x'…'` with 64 digits, or 96 with the salt of a new file.

    Any other number of digits would silently be taken for a passphrase, an empty one for *no* encryption.
    """
    digits = key.hex() + salt
    if len(digits) not in _RAW_KEY_DIGITS:
        raise ValueError(f"a raw key has 64 or 96 digits, not {len(digits)}")
    bytes.fromhex(digits)
    return f"x'{digits}'"


def connect(path: Path, passphrase: str) -> Any:
    """A connection that may read and write; the file is made if it is not there."""
    return _keyed(dbapi2.connect(str(path), isolation_level=None), passphrase)


def connect_untouched(path: Path, passphrase: str) -> Any:
    """A connection that reads the file as it lies on the disk: no lock, no log, no file beside it."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return _keyed(dbapi2.connect(address, isolation_level=None, uri=True), passphrase)


def _keyed(connection: Any, passphrase: str) -> Any:
    if not passphrase:
        connection.close()
        raise ValueError("without a key the file would not be encrypted")
    try:
        connection.execute(_MUTE)
        quoted = passphrase.replace("'", "''")
        connection.execute(f"PRAGMA key = '{quoted}'")
    except BaseException:
        connection.close()
        raise
    return connection
