"""What every store of one transaction knows: the database, who acts, and when."""

from __future__ import annotations

from dataclasses import dataclass

from peewee import Database

from carestation.errors import CareError, Refused
from carestation.identity import RepresentativeId
from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction."""

    database: Database
    actor: RepresentativeId | None
    now: Instant


def not_there(what: str) -> CareError:
    """For an id that leads nowhere: it was removed on another PC, or in another window."""
    return CareError(f"This {what} is no longer there.", remedy="Reload, and look for it again.")


def changed_meanwhile(what: str) -> Refused:
    """For a lost update that was prevented."""
    return Refused(
        f"Somebody changed this {what} meanwhile.", remedy="Look at it again and repeat what you did."
    )
