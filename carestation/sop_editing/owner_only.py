"""Who may change an SOP: the owner alone."""

from __future__ import annotations

from carestation.people import owner_only as people
from carestation.work import Work


def owner_only(work: Work) -> None:
    """Refused for a representative or a lead. A command, where nobody is signed in, may."""
    people.owner_only(work, "changes SOPs")
