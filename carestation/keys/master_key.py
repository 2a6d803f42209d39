"""The master key: 32 random bytes that encrypt one store and every backup of it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

KEY_BYTES = 32
"""256 bits, the size of an AES-256 key; `hex()` has 64 digits."""


@dataclass(frozen=True, slots=True, repr=False)
class MasterKey:
    """The key as it is; it never shows itself in a log, a traceback or a crash report."""

    octets: bytes

    def __post_init__(self) -> None:
        if len(self.octets) != KEY_BYTES:
            raise ValueError(f"a master key has {KEY_BYTES} bytes, not {len(self.octets)}")

    def __repr__(self) -> str:
        return "MasterKey(hidden)"

    def hex(self) -> str:
        """64 hexadecimal digits: the form that key stores and SQLCipher take."""
        return self.octets.hex()

    @classmethod
    def from_hex(cls, digits: str) -> MasterKey:
        """The key of 64 hexadecimal digits. ValueError if they are not that."""
        return cls(bytes.fromhex(digits))


def new_master_key() -> MasterKey:
    """A key that nobody has seen before, from the system's random source."""
    return MasterKey(secrets.token_bytes(KEY_BYTES))
