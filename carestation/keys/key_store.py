"""What a key store answers. *Found*, *missing* and *locked* are three answers; none of them is an error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from carestation.keys.master_key import MasterKey


@dataclass(frozen=True, slots=True)
class Found:
    """The key of this store is there."""

    key: MasterKey


@dataclass(frozen=True, slots=True)
class Missing:
    """The key store works and has no key for this store: ask for the recovery key, never make a new one."""


@dataclass(frozen=True, slots=True)
class Locked:
    """The key may be there, but nobody unlocked the key store, or it did not answer: try again."""

    reason: str


@dataclass(frozen=True, slots=True)
class NoKeyStore:
    """This machine has no key store that is safe to use: the recovery key or a passphrase opens the store."""

    reason: str


Answer = Found | Missing | Locked | NoKeyStore


class KeyStore(Protocol):
    """Where this person's keys are kept on this machine. May block: never ask in the GUI thread."""

    def find(self, store_id: str) -> Answer:
        """The key of one store."""

    def keep(self, store_id: str, key: MasterKey) -> None:
        """Keep a key and read it back. CareError unless it is certain to be there."""

    def forget(self, store_id: str) -> None:
        """Remove a key; does nothing when there is none. CareError if that did not work."""
