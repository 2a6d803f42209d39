"""Setting an objective, changing it, and giving it up."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import BadInput
from carestation.objectives.objective import NEW, Objective, ObjectiveId
from carestation.operation import Outcome
from carestation.summary.figures.definitions import definitions
from carestation.summary.tables.table import Kind
from carestation.work import Work

_CHANGES = Changes.of(Topic.OBJECTIVE)
_ALL = 100  # per cent


@dataclass(frozen=True, slots=True)
class SetObjective:
    """Store an objective: a new one where its id is NEW, otherwise that one as it is now."""

    objective: Objective
    title: str = "set objective"

    def run(self, work: Work) -> Outcome[ObjectiveId]:
        """BadInput where the figure is none, or can never come to that value."""
        check_objective(self.objective)
        if self.objective.id == NEW:
            made = work.objectives.put(self.objective)
            return Outcome(made, _CHANGES, RemoveObjective(made, self.title))
        known = {one.id: one for one in work.objectives.all()}
        before = known.get(self.objective.id)
        work.objectives.put(self.objective)
        back = SetObjective(before, self.title) if before else RemoveObjective(self.objective.id, self.title)
        return Outcome(self.objective.id, _CHANGES, back)


@dataclass(frozen=True, slots=True)
class RemoveObjective:
    """Give an objective up."""

    objective: ObjectiveId
    title: str = "remove objective"

    def run(self, work: Work) -> Outcome[None]:
        """CareError where it is gone already."""
        before = work.objectives.get(self.objective)
        work.objectives.remove(self.objective)
        return Outcome(None, _CHANGES, SetObjective(before, self.title), "Objective removed")


def check_objective(objective: Objective) -> None:
    """BadInput, with what to do, for one that cannot be measured."""
    meant = definitions().get(objective.figure)
    if meant is None:
        raise BadInput("This objective is bound to no figure.", remedy="Choose the figure that measures it.")
    if objective.value < 0:
        raise BadInput("The value of an objective is not below zero.", remedy="Write how far it should go.")
    if meant.kind is Kind.PERCENT and objective.value > _ALL:
        raise BadInput(f"{meant.title} cannot be more than 100%.", remedy="Write a share of 100 at most.")
