"""What the owner alone may do."""

from __future__ import annotations

from carestation.errors import Refused
from carestation.people.representative import Role
from carestation.work import Work


def owner_only(work: Work, what: str) -> None:
    """Refused for a representative or a lead: "Only the owner {what}". A command, where nobody is signed in, may."""
    if work.actor is not None and work.people.get(work.actor).role is not Role.OWNER:
        raise Refused(f"Only the owner {what}.", remedy="Tell them what should be different.")
