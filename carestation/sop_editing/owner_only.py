"""Who may change an SOP: the owner alone."""

from __future__ import annotations

from carestation.errors import Refused
from carestation.people.representative import Role
from carestation.work import Work


def owner_only(work: Work) -> None:
    """Refused for a representative or a lead. A command, where nobody is signed in, may."""
    if work.actor is not None and work.people.get(work.actor).role is not Role.OWNER:
        raise Refused("Only the owner changes SOPs.", remedy="Tell them what should be different.")
