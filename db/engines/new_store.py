"""Making the file of a new store."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from carestation.errors import Refused
from carestation.keys.master_key import MasterKey
from db.engines.cipher_connection import SALT_BYTES, connect, raw_key
from db.engines.faults import told
from db.engines.store_file import inspect
from db.engines.written_beside import written_beside


def create_store(path: Path, key: MasterKey, store_id: str) -> None:
    """Make a new, empty store. The key must be safely kept *before*: nothing here can bring it back.

    `store_id` is from `new_store_id`. Refused if there is already a file of that name; CareError if the
    folder or the disk does not take it.
    """
    if path.exists():
        raise Refused(f"“{path.name}” exists already, and is left as it is.", remedy="Choose another name.")
    if len(store_id) != 2 * SALT_BYTES:
        raise ValueError(f"a store's id has {2 * SALT_BYTES} digits, not {len(store_id)}")
    with written_beside(path) as part, told(path):
        with closing(connect(part, raw_key(key, store_id))) as connection:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("VACUUM")  # writes the first page
        inspect(part, key)  # a file that is not encrypted would be refused here
