"""A newer version of an SOP whose run is under way: what a move to it would keep, bring and drop."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.checklists.answer_values import fits
from carestation.checklists.checklist import Checklist, StepStatus
from carestation.sops.sop import Sop


@dataclass(frozen=True, slots=True)
class NewerVersion:
    """The version in force, where a run holds an older one. `note` is what its author said."""

    number: int
    note: str
    sop: Sop


@dataclass(frozen=True, slots=True)
class Carried:
    """How many steps that were dealt with stay so, how many are new, and how many lose what was done."""

    kept: int
    new: int
    lost: int


def carried(run: Checklist, sop: Sop) -> Carried:
    """What a move of the run to this version means, by step id.

    An answer that the newer step does not allow any more counts as lost. Nothing is deleted: the history keeps it,
    and moving back brings it back.
    """
    kept = sum(_fits_still(run, sop, step_id) for step_id in run.states)
    known = {step.id for step in run.sop.steps}
    return Carried(kept, sum(step.id not in known for step in sop.steps), len(run.states) - kept)


def _fits_still(run: Checklist, sop: Sop, step_id: str) -> bool:
    step, state = sop.step(step_id), run.state(step_id)
    return step is not None and (state.status is not StepStatus.DONE or fits(step, state.value))
