"""A passphrase as a second way to the master key, where no key store remembers it."""

from __future__ import annotations

import unicodedata
from typing import Protocol

from carestation.errors import BadInput
from carestation.keys.master_key import MasterKey

SHORTEST = 10
"""Characters. Whoever steals the file can try passphrases for as long as they like."""


class PassphraseSlot(Protocol):
    """The master key of one store, locked with a passphrase."""

    def exists(self) -> bool:
        """Whether a passphrase has been set."""

    def write(self, passphrase: str, key: MasterKey) -> None:
        """Set or change the passphrase. BadInput if it is too short."""

    def read(self, passphrase: str) -> MasterKey:
        """The master key. Refused if the passphrase is not right or none has been set."""


def canonical(passphrase: str) -> str:
    """The same characters however the keyboard composed them (NFC)."""
    return unicodedata.normalize("NFC", passphrase)


def require_strong(passphrase: str) -> None:
    """BadInput for a passphrase that is too short."""
    if len(canonical(passphrase)) < SHORTEST:
        raise BadInput(f"A passphrase needs at least {SHORTEST} characters.", remedy="Four words are good.")
