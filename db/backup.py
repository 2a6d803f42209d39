"""Backups of a store: made while it is in use, verified, the newest ones kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from carestation.errors import CareError
from carestation.instants import Instant, to_datetime
from db.engines.engine import Engine, Progress, unwatched

_STAMP = "%Y%m%d-%H%M%S-%fZ"


def back_up(engine: Engine, folder: Path, now: Instant, keep: int, progress: Progress = unwatched) -> Path:
    """A verified copy in `folder`, named by store and UTC time; the `keep` newest of this store stay there.

    From any thread made by Python, while others read and write. CareError if the copy cannot be made;
    no older backup has been removed then. A `progress` that raises stops the work and leaves nothing.
    """
    if keep < 1:
        raise ValueError("at least the new backup is kept")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareError(f"The folder “{folder}” cannot be made: {error.strerror}.") from error
    target = folder / f"{engine.name}.{to_datetime(now).strftime(_STAMP)}.backup"
    _remove_unfinished(engine.name, folder)
    engine.write_copy(target, progress)
    for old in backups(engine.name, folder)[keep:]:
        old.unlink(missing_ok=True)
    return target


def backups(name: str, folder: Path) -> list[Path]:
    """The backups of the store called `name` in a folder, newest first; other files are not looked at."""
    found = [path for path in folder.glob("*.backup") if _is_backup_of(name, path)]
    return sorted(found, key=lambda path: path.name, reverse=True)


def _remove_unfinished(name: str, folder: Path) -> None:
    """What a program that was killed left of its backup; it can be as large as the store."""
    for rest in folder.glob("*.backup.part*"):
        if _is_backup_of(name, rest.with_name(rest.name.partition(".part")[0])):
            rest.unlink(missing_ok=True)


def _is_backup_of(name: str, path: Path) -> bool:
    stamp = path.name.removeprefix(f"{name}.").removesuffix(".backup")
    try:
        datetime.strptime(stamp, _STAMP)
    except ValueError:
        return False
    return path.name.startswith(f"{name}.")
