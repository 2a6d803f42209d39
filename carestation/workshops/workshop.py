"""A workshop of the team: its agenda, what was noted, and what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from carestation.follow_ups.follow_up import FollowUp
from carestation.identity import WorkshopId
from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing to talk about, and the lines of evidence for it."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Workshop:
    """`held_at` is None until it is over. `decisions` are follow-ups that stand on it, open and ended ones."""

    id: WorkshopId
    day: date
    agenda: tuple[AgendaItem, ...]
    notes: str
    held_at: Instant | None
    decisions: tuple[FollowUp, ...] = ()


def agenda_to_json(agenda: Sequence[AgendaItem]) -> list[dict[str, Any]]:
    """As the store keeps it."""
    return [asdict(item) for item in agenda]


def agenda_from_json(stored: Sequence[Mapping[str, Any]]) -> tuple[AgendaItem, ...]:
    """What `agenda_to_json` gave."""
    return tuple(AgendaItem(item["title"], tuple(item["lines"])) for item in stored)
