"""Where a person is among the steps of a case's checklists: which step is the current one, and which comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from carestation.checklists.checklist import Checklist
from carestation.checklists.progress import next_open
from carestation.checklists.visibility import visible_steps
from carestation.identity import ChecklistId


class Place(NamedTuple):
    """A step of a run."""

    run: ChecklistId
    step: str


def places(runs: Sequence[Checklist]) -> list[Place]:
    """All steps shown, from top to bottom."""
    return [Place(run.id, step.id) for run in runs for step in visible_steps(run)]


def open_place(runs: Sequence[Checklist], after: Place | None) -> Place | None:
    """The next open step behind `after`, in its run, then in the others; None when all are settled."""
    first = next((number for number, run in enumerate(runs) if after and run.id == after.run), 0)
    for run in (*runs[first:], *runs[:first]):
        step = next_open(run, after.step if after and run.id == after.run else None)
        if step is not None:
            return Place(run.id, step.id)
    return None


def current_place(before: Sequence[Checklist], now: Sequence[Checklist], place: Place | None) -> Place | None:
    """Where the person is after a change: where they were, or at the next open step when that one is settled now."""
    if place is None or place not in places(now) or (not _settled(before, place) and _settled(now, place)):
        return open_place(now, place)
    return place


def neighbour(runs: Sequence[Checklist], place: Place | None, away: int) -> Place | None:
    """The step above (-1) or below (1); the place itself at the ends."""
    all_places = places(runs)
    if place not in all_places:
        return all_places[0] if all_places else None
    return all_places[min(max(all_places.index(place) + away, 0), len(all_places) - 1)]


def _settled(runs: Sequence[Checklist], place: Place) -> bool:
    run = next((run for run in runs if run.id == place.run), None)
    step = run.sop.step(place.step) if run is not None else None
    return run is not None and step is not None and run.settled(step)
