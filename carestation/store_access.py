"""How the program gets at a store: what the window and the commands ask of the front door."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from carestation.clock import Clock
from carestation.desk import Desk
from carestation.keys.key_store import Answer
from carestation.keys.master_key import MasterKey

if TYPE_CHECKING:
    from carestation.reader import Reader

Progress = Callable[[str, int, int], None]
"""Called with what is being done, steps done and steps in all (0: unknown). Raising in it cancels."""


class ReadOnly(Protocol):
    """A second connection that answers questions and can be interrupted from any thread."""

    @property
    def reader(self) -> Reader:
        """Questions."""
        ...

    def interrupt(self) -> None:
        """Stop the question that is being answered."""
        ...


class StoreAccess(Protocol):
    """One store by its path: whether it is there, its key, and opening it. May block: not in the GUI thread."""

    @property
    def path(self) -> Path:
        """Where the store is, or will be."""
        ...

    def exists(self) -> bool:
        """Whether there is a store already."""
        ...

    def find_key(self) -> Answer:
        """The key, from a key file that was named, from beside a demo store, or from the system's key store."""
        ...

    def unlock(self, written: str) -> MasterKey:
        """The key behind a recovery key or a passphrase. Refused when it opens nothing here."""
        ...

    def remember(self, key: MasterKey) -> None:
        """Keep the key in the system's key store. CareError where that does not work."""
        ...

    def keep_beside(self, key: MasterKey) -> None:
        """Write the recovery key beside the store: for demo stores, which hold nothing private."""
        ...

    def set_passphrase(self, passphrase: str, key: MasterKey) -> None:
        """Let a passphrase open this store too, where no key store remembers the key."""
        ...

    def throw_away(self, folder: Path, clock: Clock) -> StoreAccess:
        """Another store, to be made in that folder and lived in by that clock; this one is left alone."""
        ...

    def create(self, key: MasterKey) -> None:
        """Make a new, empty store. Its key must be safely kept before anything goes in."""
        ...

    def open_desk(self, key: MasterKey, progress: Progress | None = None) -> AbstractContextManager[Desk]:
        """The desk over this store; entered and left in one thread, which Python made."""
        ...

    def open_reader(self) -> AbstractContextManager[ReadOnly]:
        """A read-only connection beside the open desk, for another thread."""
        ...

    def back_up(self, folder: Path, progress: Progress | None = None) -> Path:
        """A verified copy of the open store. From any thread that Python made."""
        ...

    def problems(self, progress: Progress | None = None) -> list[str]:
        """What is wrong with the open store; empty is fine."""
        ...


class Stores(Protocol):
    """Where stores come from: the one that was asked for, another one, or a throw-away sample."""

    @property
    def wanted(self) -> StoreAccess:
        """The store that the program was started with."""
        ...

    def at(self, path: Path) -> StoreAccess:
        """Another store."""
        ...

    def sample(self, progress: Progress) -> StoreAccess:
        """A sample business in a folder of temporary files, filled. Takes seconds: not in the GUI thread."""
        ...
