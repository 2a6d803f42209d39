"""What a person keeps of a role-play: the scene, when, and the points. For their own eyes; nobody is ranked by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SceneResult:
    """One play of a scene that came to its end."""

    scene: str
    at: Instant
    won: int
    of: int


class PracticeStore(Protocol):
    """What the store keeps of role-plays. Stated here, supplied by `db`."""

    def note(self, scene: str, won: int, of: int) -> None:
        """A result of the person who acts, now."""
        ...

    def last_of(self, person: RepresentativeId) -> Mapping[str, SceneResult]:
        """A person's last result of each scene, by its key."""
        ...


@dataclass(frozen=True, slots=True)
class KeepResult:
    """Keep the result of whoever sits at the desk. It enters no figure, and is not taken back by undo."""

    scene: str
    won: int
    of: int
    title: str = "keep practice result"

    def run(self, work: Work) -> Outcome[None]:
        """Nothing for a desk at which nobody sits."""
        if work.actor is not None:
            work.practice.note(self.scene, self.won, self.of)
        return Outcome(None)
