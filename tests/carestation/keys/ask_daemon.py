"""Runs inside a D-Bus session: asks the machine's real key store and prints its answers, one line each.

Words: `keep ID HEX`, `find ID`, `forget ID`, separated by commas.
"""

from __future__ import annotations

import sys

from carestation.errors import CareError
from carestation.keys.key_store import Found
from carestation.keys.keyring_store import KeyringStore
from carestation.keys.master_key import MasterKey


def answer(words: list[str]) -> str:
    """What the key store says, in one line."""
    keys = KeyringStore(patience=15)
    match words:
        case ["find", store_id]:
            found = keys.find(store_id)
            return f"Found {found.key.hex()}" if isinstance(found, Found) else str(found)
        case ["keep", store_id, digits]:
            keys.keep(store_id, MasterKey.from_hex(digits))
            return "kept"
        case ["forget", store_id]:
            keys.forget(store_id)
            return "forgotten"
    raise ValueError(words)


if __name__ == "__main__":
    for question in " ".join(sys.argv[1:]).split(","):
        try:
            line = answer(question.split())
        except CareError as error:
            line = f"{type(error).__name__}: {error}"
        sys.stdout.write(line + "\n")
