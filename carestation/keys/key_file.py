"""A recovery key in a file: for machines without a key store, and for demo stores (nothing private there)."""

from __future__ import annotations

import os
from pathlib import Path

from carestation.errors import BadInput, CareError
from carestation.keys import recovery_key
from carestation.keys.master_key import MasterKey

_HEADING = "# The recovery key of a CareStation store. Whoever has it can read the store.\n"


def beside(store: Path) -> Path:
    """Where a demo store keeps its recovery key: `NAME.recovery-key.txt`."""
    return store.with_name(f"{store.name}.recovery-key.txt")


def read_key_file(path: Path) -> MasterKey:
    """The key in a file that somebody named; lines that begin with # do not count. BadInput says why not."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"The key file “{path}” cannot be read.", remedy="Check its name and its rights."
        ) from error
    return recovery_key.read("".join(line for line in lines if not line.startswith("#")))


def write_key_file(path: Path, key: MasterKey) -> None:
    """Write the recovery key where only this user may read it; the file appears whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(f"{_HEADING}{recovery_key.write(key)}\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise CareError(f"The key file “{path}” cannot be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
