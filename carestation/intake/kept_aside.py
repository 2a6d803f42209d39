"""Kept aside: what arrived and could not be made a case of, raw, until a person has looked at it."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class KeptAside:
    """A raw message that nobody lost: where it came from, and why it is here."""

    raw_id: int
    file_name: str
    arrived_at: Instant
    size: int
    reason: str
