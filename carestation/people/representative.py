"""A representative: a member of staff who works at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import RepresentativeId


class Role(StrEnum):
    """What a person may do: each role may do what the one before it may."""

    REPRESENTATIVE = "representative"
    LEAD = "lead"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Representative:
    """A person at the desk."""

    id: RepresentativeId
    name: str
    email: str
    role: Role
    active: bool
    has_password: bool
    version: int

    @property
    def first_name(self) -> str:
        """What colleagues and customers call them."""
        return self.name.split(" ")[0]


@dataclass(frozen=True, slots=True)
class NewRepresentative:
    """A person about to join the desk."""

    name: str
    email: str = ""
    role: Role = Role.REPRESENTATIVE
