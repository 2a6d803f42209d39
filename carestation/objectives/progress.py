"""How a month stands against an objective: its figure, where that came from, and whether it is met. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.objectives.objective import Aim, Objective
from carestation.summary.figures.all import FIGURES
from carestation.summary.figures.definitions import definition
from carestation.summary.figures.measured import FEWEST
from carestation.summary.past import Past
from carestation.summary.portion import Portion
from carestation.summary.tables.table import Kind
from carestation.summary.wording import shown

_OF_THE_WHOLE_DESK = frozenset({"trained"})
"""Figures that are made of everybody there is, however few."""


class State(StrEnum):
    """Whether an objective is met; TOO_FEW where the month cannot tell."""

    MET = "met"
    NOT_MET = "not met"
    TOO_FEW = "too few"


@dataclass(frozen=True, slots=True)
class Progress:
    """An objective in a month. `value` is the figure and `n` what it is made of; earlier months' where known."""

    objective: Objective
    state: State
    value: int | None
    n: int | None
    before: int | None
    year_before: int | None

    @property
    def kind(self) -> Kind:
        """What its numbers count."""
        return definition(self.objective.figure).kind

    @property
    def trend(self) -> int | None:
        """The change on the month before."""
        return None if self.value is None or self.before is None else self.value - self.before


def progress(objective: Objective, this: Portion, before: Past | None, year_before: Past | None) -> Progress:
    """The state of one objective."""
    value, n = FIGURES[objective.figure](this)
    earlier = before.values.get(objective.figure) if before else None
    year = year_before.values.get(objective.figure) if year_before else None
    few = n is not None and n < FEWEST and objective.figure not in _OF_THE_WHOLE_DESK
    state = State.TOO_FEW if few else _state(objective, value, year)
    return Progress(objective, state, value, n, earlier, year)


def words_of(objective: Objective) -> str:
    """What people call it; else what it says: “First response within target: at least 90%”."""
    if objective.words:
        return objective.words
    meant = definition(objective.figure)
    if objective.aim.is_change:
        up = objective.value if objective.aim is Aim.UP_BY else -objective.value
        return f"{meant.title}: {shown(up, meant.kind.change)} on the year before"
    least = "at least" if objective.aim is Aim.AT_LEAST else "at most"
    return f"{meant.title}: {least} {shown(objective.value, meant.kind)}"


def _state(objective: Objective, value: int | None, year_before: int | None) -> State:
    if value is None or (objective.aim.is_change and year_before is None):
        return State.TOO_FEW
    reached = value - (year_before or 0) if objective.aim.is_change else value
    match objective.aim:
        case Aim.AT_LEAST | Aim.UP_BY:
            met = reached >= objective.value
        case Aim.AT_MOST:
            met = reached <= objective.value
        case Aim.DOWN_BY:
            met = reached <= -objective.value
    return State.MET if met else State.NOT_MET
