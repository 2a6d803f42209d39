"""Who has read and signed which version of the policy, and who has not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from carestation.identity import RepresentativeId
from carestation.instants import DAY, Instant
from carestation.people.representative import Representative
from carestation.policy.desk_policy import PolicyVersion

REMIND_EVERY = DAY
"""How long somebody who has not signed is left in peace."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One person under one version."""

    id: int
    version: int
    person_id: RepresentativeId
    at: Instant


@dataclass(frozen=True, slots=True)
class SignOff:
    """A version and, for each person at the desk by name, when they signed it; None for who has not."""

    version: PolicyVersion
    people: tuple[tuple[Representative, Instant | None], ...]

    @property
    def missing(self) -> tuple[Representative, ...]:
        """Who has not signed yet."""
        return tuple(person for person, at in self.people if at is None)

    def lacks(self, person: RepresentativeId | None) -> bool:
        """Whether this person has still to sign."""
        return any(one.id == person for one in self.missing)


def sign_off(
    version: PolicyVersion, people: Iterable[Representative], signatures: Iterable[Signature]
) -> SignOff:
    """How the signing of a version stands among these people."""
    signed = {one.person_id: one.at for one in signatures if one.version == version.number}
    return SignOff(version, tuple((person, signed.get(person.id)) for person in people))


def reminder_key(version: int) -> str:
    """By what a reminder to sign is remembered: a new version reminds anew."""
    return f"sign:{version}"
