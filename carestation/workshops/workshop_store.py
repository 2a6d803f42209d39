"""What operations ask of the store of workshops. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from carestation.identity import WorkshopId
from carestation.instants import Instant
from carestation.workshops.workshop import AgendaItem, Workshop


class WorkshopStore(Protocol):
    """Workshops; their decisions are follow-ups."""

    def get(self, workshop: WorkshopId) -> Workshop:
        """CareError where there is none, or it was called off."""
        ...

    def add(self, day: date, agenda: Sequence[AgendaItem]) -> WorkshopId:
        """Plan one."""
        ...

    def set_removed(self, workshop: WorkshopId, removed: bool) -> None:
        """Call it off, or let it be planned again."""
        ...

    def put(self, workshop: WorkshopId, notes: str, held_at: Instant | None) -> None:
        """What was noted, and whether it is over."""
        ...
