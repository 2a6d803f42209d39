"""What operations ask of the store of the people at the desk. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from carestation.identity import (
    RepresentativeId,
)
from carestation.people.representative import NewRepresentative, Representative, Role


class PeopleStore(Protocol):
    """The people at the desk."""

    def get(self, person: RepresentativeId) -> Representative:
        """CareError where there is none."""
        ...

    def all(self, *, active_only: bool = True) -> Sequence[Representative]:
        """Everybody, by name."""
        ...

    def add(self, person: NewRepresentative) -> Representative:
        """Somebody joins."""
        ...

    def remove(self, person: RepresentativeId) -> Mapping[str, Any]:
        """As if they had never joined; what `put_back` needs. Refused where anything bears their name."""
        ...

    def put_back(self, removed: Mapping[str, Any]) -> Representative:
        """The very one that was removed."""
        ...

    def update(
        self, person: Representative, *, name: str, email: str, role: Role, active: bool
    ) -> Representative:
        """Change a person. Refused when somebody changed them since they were read."""
        ...

    def password_hash(self, person: RepresentativeId) -> str:
        """The argon2 hash, or an empty string."""
        ...

    def set_password_hash(self, person: RepresentativeId, value: str) -> None:
        """Set or, with an empty string, drop a password."""
        ...
