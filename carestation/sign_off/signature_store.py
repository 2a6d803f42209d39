"""What operations ask of the store of signatures. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.identity import RepresentativeId


class SignatureStore(Protocol):
    """Signatures under versions of the policy."""

    def has_signed(self, person: RepresentativeId, version: int) -> bool:
        """Whether there is one that counts."""
        ...

    def add(self, person: RepresentativeId, version: int) -> int:
        """This person signs now; the signature's id."""
        ...

    def set_annulled(self, signature: int, annulled: bool) -> None:
        """Take it back, or let it count again."""
        ...
