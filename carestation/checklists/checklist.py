"""A checklist: one run of one SOP version on one case, and the fold of its events into states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from carestation.checklists.answer_values import fits
from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.identity import CaseId, ChecklistId, RepresentativeId
from carestation.instants import Instant
from carestation.sops.sop import Need, Sop, Step


class StepStatus(StrEnum):
    """How a step stands."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepState:
    """A step as it stands: by whom and when it was done or skipped, with what value, in how many seconds.

    Only a step that is done has a value, only a skipped one a reason.
    """

    status: StepStatus = StepStatus.OPEN
    who: RepresentativeId | None = None
    at: Instant | None = None
    value: str = ""
    reason: str = ""
    seconds: int = 0


OPEN = StepState()


@dataclass(frozen=True, slots=True)
class Checklist:
    """One run. `sop` is the version that was current when it was attached; later ones do not touch it.

    `states` holds the steps that were touched; `state()` answers for all. `removed` ones are kept as a trace
    and count nowhere.
    """

    id: ChecklistId
    case_id: CaseId
    sop: Sop
    version: int
    states: Mapping[str, StepState]
    removed: bool = False

    def state(self, step_id: str) -> StepState:
        """How a step stands; open where nothing was done."""
        return self.states.get(step_id, OPEN)

    def settled(self, step: Step) -> bool:
        """Done, or skipped where that is allowed: a blocking step that was skipped is still open."""
        status = self.state(step.id).status
        return status is StepStatus.DONE or (status is StepStatus.SKIPPED and may_skip(step))


def may_skip(step: Step) -> bool:
    """A blocking step can only be done, or overridden at the gate; never skipped."""
    return step.need is not Need.BLOCKING


def fold(sop: Sop, events: Iterable[StepEvent]) -> dict[str, StepState]:
    """The state of each step that is not open, from the events in their order.

    The last word counts, with these laws: doing again what is done with the same value changes nothing (it
    stays with who did it first); unticking restores the open step; an event on a step that this version does
    not have, or with a value that does not answer it, is passed over. So a checklist moved to a newer version
    keeps exactly the answers that still fit.
    """
    steps = {step.id: step for step in sop.steps}
    states: dict[str, StepState] = {}
    for event in events:
        step = steps.get(event.step)
        if step is None:
            continue
        state = _after(step, states.get(step.id, OPEN), event)
        if state == OPEN:
            states.pop(step.id, None)
        else:
            states[step.id] = state
    return states


def _after(step: Step, state: StepState, event: StepEvent) -> StepState:
    spent = state.seconds + event.seconds
    if event.kind is StepEventKind.UNTICKED:
        return OPEN
    if event.kind is StepEventKind.SKIPPED:
        if state.status is StepStatus.SKIPPED and state.reason == event.reason:
            return state
        return StepState(StepStatus.SKIPPED, event.who, event.at, reason=event.reason, seconds=spent)
    if not fits(step, event.value):
        return state
    if state.status is StepStatus.DONE and event.value in ("", state.value):
        return state
    return StepState(StepStatus.DONE, event.who, event.at, event.value, seconds=spent)
