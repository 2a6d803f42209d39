"""Progress: the ring "3/7", and the step at which to go on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from carestation.checklists.checklist import Checklist, StepStatus
from carestation.checklists.visibility import visible_steps
from carestation.sops.sop import Step


@dataclass(frozen=True, slots=True)
class Progress:
    """Steps settled (done, or skipped where that is allowed) out of those shown."""

    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How far one run came: of the steps shown, how many are done and how many skipped."""

    shown: int = 0
    done: int = 0
    skipped: int = 0


def tally(checklist: Checklist) -> Tally:
    """Count the steps of one run, hidden ones left out."""
    steps = visible_steps(checklist)
    states = [checklist.state(step.id).status for step in steps]
    return Tally(len(steps), states.count(StepStatus.DONE), states.count(StepStatus.SKIPPED))


def progress(checklists: Iterable[Checklist]) -> Progress:
    """How far the checklists of a case are together; hidden steps and removed checklists do not count."""
    done = total = 0
    for checklist in checklists:
        if checklist.removed:
            continue
        steps = visible_steps(checklist)
        total += len(steps)
        done += sum(checklist.settled(step) for step in steps)
    return Progress(done, total)


def next_open(checklist: Checklist, after: str | None = None) -> Step | None:
    """The first open step shown, looking behind `after` and then from the top; None when all are settled.

    `after` is where the person is; a step that is not shown (any more) means the top.
    """
    steps = visible_steps(checklist)
    place = next((number for number, step in enumerate(steps, 1) if step.id == after), 0)
    round_trip = steps[place:] + steps[:place]
    return next((step for step in round_trip if not checklist.settled(step)), None)
