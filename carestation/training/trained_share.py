"""The figure “every representative trained”. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from carestation.training.facts import TrainingFacts
from carestation.training.standing import Standing, wanted_standings


@dataclass(frozen=True, slots=True)
class Trained:
    """`trained` people out of `of`."""

    trained: int
    of: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where nobody has to be trained in anything."""
        return self.trained / self.of if self.of else None


def trained_share(facts: TrainingFacts, today: date) -> Trained:
    """How many of the people at the desk have passed all that is required of them, with nothing overdue.

    Somebody of whom nothing is required counts neither way.
    """
    by_person: dict[int, list[Standing]] = {}
    for one in wanted_standings(facts):
        by_person.setdefault(one.person.id, []).append(one)
    trained = sum(all(one.is_trained(today) for one in theirs) for theirs in by_person.values())
    return Trained(trained, len(by_person))
