"""Passwords of the people at the desk: argon2id (RFC 9106), never stored themselves."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import BadInput
from carestation.identity import RepresentativeId
from carestation.operation import Outcome
from carestation.work import Work

SHORTEST = 8


def hash_password(password: str) -> str:
    """The argon2id hash of a password. BadInput for one that is too short. Takes some 50 ms, by design."""
    if len(password) < SHORTEST:
        raise BadInput(f"A password has at least {SHORTEST} characters.")
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def password_fits(password: str, stored_hash: str) -> bool:
    """Whether this is the password; for a person without one, the empty text is."""
    if not stored_hash:
        return not password
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(stored_hash, password)
    except (Argon2Error, InvalidHashError):
        return False


@dataclass(frozen=True, slots=True)
class SetPassword:
    """Set a person's password by its hash; an empty one drops it. Not undone: an old password must not come back."""

    person_id: RepresentativeId
    password_hash: str
    title: str = "set password"

    def run(self, work: Work) -> Outcome[None]:
        """Takes effect at the next sign-in."""
        work.people.set_password_hash(self.person_id, self.password_hash)
        return Outcome(None, Changes.of(Topic.PERSON))
