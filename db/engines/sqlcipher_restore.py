"""The way back: a backup in the place of a store."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from carestation.keys.master_key import MasterKey
from db.engines.engine import Progress, unwatched
from db.engines.faults import disk_fault
from db.engines.instance_lock import InstanceLock
from db.engines.sqlcipher_copy import copy_bytes, verify
from db.engines.store_file import write_ahead_log
from db.engines.written_beside import written_beside


def restore(backup: Path, store: Path, key: MasterKey, progress: Progress = unwatched) -> Path | None:
    """Put a backup in the place of a store that is not open.

    Returns the copy of what was there before, `<name>.replaced-N.bak`; None if nothing was. Refused if the
    store is open or the key does not fit the backup, CareError if the backup is damaged or the disk is full:
    the store is then as it was.
    """
    lock = InstanceLock(store)
    try:
        lock.acquire()
    except OSError as error:
        raise disk_fault(error, store) from error
    try:
        verify(backup, key, progress)
        kept = _kept(store, progress) if store.exists() else None
        _replace(store, backup, key, progress)
    finally:
        lock.release()
    return kept


def _kept(store: Path, progress: Progress) -> Path:
    """A copy of a store, with its log if a crash left one."""
    names = (store.with_name(f"{store.name}.replaced-{number}.bak") for number in count(1))
    kept = next(name for name in names if not name.exists())
    log = write_ahead_log(store)
    if log.exists():
        _copy(log, write_ahead_log(kept), progress)
    _copy(store, kept, progress)
    return kept


def _replace(store: Path, backup: Path, key: MasterKey, progress: Progress) -> None:
    with written_beside(store) as part:
        with backup.open("rb") as reading:
            copy_bytes(reading, part, progress)
        verify(part, key, progress)
        for end in ("-wal", "-shm"):  # left behind, the old log would be played into the restored file
            store.with_name(store.name + end).unlink(missing_ok=True)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    with source.open("rb") as reading, written_beside(target) as part:
        copy_bytes(reading, part, progress)
