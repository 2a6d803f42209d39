"""The master key behind a passphrase: a tiny encrypted file beside the store."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from carestation.errors import Refused
from carestation.keys.master_key import MasterKey
from carestation.keys.passphrase import canonical, require_strong
from db.engines.cipher_connection import connect, connect_untouched
from db.engines.faults import told
from db.engines.written_beside import written_beside

_ROUNDS = "PRAGMA kdf_iter = 600000"  # PBKDF2-HMAC-SHA512: about 0.4 s for each guess


class PassphraseSlotFile:
    """See `carestation.keys.passphrase.PassphraseSlot`: the file `<store>.passphrase`."""

    def __init__(self, store: Path) -> None:
        self.path = store.with_name(store.name + ".passphrase")

    def exists(self) -> bool:
        """Whether a passphrase has been set."""
        return self.path.exists()

    def write(self, passphrase: str, key: MasterKey) -> None:
        """Set or change the passphrase: written beside, read back, renamed."""
        require_strong(passphrase)
        with written_beside(self.path) as part, told(self.path):
            _write(part, passphrase, key)
            if _read(part, passphrase) != key:
                raise RuntimeError("the passphrase file does not give the key back")

    def read(self, passphrase: str) -> MasterKey:
        """The master key. Refused if the passphrase is not right or none has been set."""
        if not self.exists():
            raise Refused("No passphrase has been set for this store.", remedy="Use the recovery key.")
        try:
            return _read(self.path, passphrase)
        except dbapi2.DatabaseError as error:
            raise Refused(
                "The passphrase is not right.", remedy="Try again, or use the recovery key."
            ) from error


def _write(path: Path, passphrase: str, key: MasterKey) -> None:
    with closing(connect(path, _key_text(passphrase))) as connection:
        connection.execute(_ROUNDS)
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("CREATE TABLE slot (master_key BLOB NOT NULL)")
        connection.execute("INSERT INTO slot VALUES (?)", (key.octets,))


def _read(path: Path, passphrase: str) -> MasterKey:
    with closing(connect_untouched(path, _key_text(passphrase))) as connection:
        connection.execute(_ROUNDS)
        (octets,) = connection.execute("SELECT master_key FROM slot").fetchone()
    return MasterKey(octets)


def _key_text(passphrase: str) -> str:
    """With a word before it, so that nothing typed can look like SQLCipher's `x'…'` for a raw key."""
    return f"passphrase {canonical(passphrase)}"
