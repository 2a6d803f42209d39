"""What the rest of `db` asks of an engine, so that it need not know which one it has."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import peewee

Progress = Callable[[str, int, int], None]
"""Called with what is being done, steps done and steps in all (0 = unknown).

A callback that raises stops the work; half-made files are removed and the exception goes on.
"""


def unwatched(_what: str, _done: int, _total: int) -> None:
    """The progress callback of work that nobody watches."""


class Interrupted(Exception):
    """A query was stopped by `Reader.interrupt`, because its answer is no longer wanted: not an error."""


class Reader(Protocol):
    """A second connection that can only read: for searches and long reports, in a thread of its own."""

    database: peewee.Database

    def open(self) -> None:
        """Connect in the calling thread, which Python must have made."""

    def close(self) -> None:
        """Close in the thread that opened."""

    def interrupt(self) -> None:
        """Stop the query that is running, from any thread; within `Engine.told` that is `Interrupted`."""


class Engine(Protocol):
    """One open store. `open`, `close` and all that writes belong to one thread, which Python made."""

    name: str
    """What a person calls this store, for sentences: a file's name or a server's."""
    database: peewee.Database

    def open(self) -> None:
        """Connect in the calling thread. CareError says why not, and nothing has been changed then."""

    def close(self) -> None:
        """Close in the thread that opened; does nothing when closed."""

    def reader(self) -> Reader:
        """A further connection, not yet open."""

    def told(self) -> AbstractContextManager[None]:
        """Within it the driver's errors (a full disk, damage …) become `CareError` or `Interrupted`."""

    def exclusive(self) -> AbstractContextManager[None]:
        """One transaction with the store to itself, references checked at its end: for migrations."""

    def safety_copy(self, label: str, progress: Progress = unwatched) -> Path | None:
        """A verified copy beside the store, named with `label`; None if the engine has its own backups."""

    def write_copy(self, target: Path, progress: Progress = unwatched) -> None:
        """A verified copy of a store in use, while others write; `target` appears whole or not at all."""

    def problems(self, progress: Progress = unwatched) -> list[str]:
        """What is wrong with the stored data itself, one sentence each; empty is fine."""
