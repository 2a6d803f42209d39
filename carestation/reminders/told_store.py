"""What operations ask of the store of reminders. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from carestation.instants import Instant


class ToldStore(Protocol):
    """What the person who acts was told, under the keys of `DueItem`, and when."""

    def note(self, told: Mapping[str, Instant]) -> None:
        """Remember these; what was told long ago, and never since, is forgotten."""
        ...
