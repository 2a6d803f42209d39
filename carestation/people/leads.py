"""Who may decide where a rule of the desk says no: leads and owners."""

from __future__ import annotations

from carestation.people.representative import Role
from carestation.work import Work


def leads(work: Work) -> bool:
    """Whether the person at the desk is a lead or an owner."""
    return work.actor is not None and work.people.get(work.actor).role is not Role.REPRESENTATIVE
