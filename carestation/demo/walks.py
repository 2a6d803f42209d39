"""Ways through a checklist: which steps a colleague does, with which answers, and which they leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from carestation.checklists.checklist import Checklist, fold
from carestation.checklists.gate import gate
from carestation.checklists.progress import Tally, progress, tally
from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.checklists.visibility import visible_steps
from carestation.demo.chance import Chance
from carestation.demo.stock import language, read
from carestation.identity import CaseId, ChecklistId, RepresentativeId
from carestation.instants import Instant
from carestation.sops.library import built_in_sop
from carestation.sops.sop import YES, Need, Sop, Step, StepKind

_LEFT, _SKIPPED = 0.5, 0.04
_VARIANTS = 16
_NOBODY = RepresentativeId(0)
_SAMPLE_DATE = "2026-01-31"


@dataclass(frozen=True, slots=True)
class WalkStep:
    """One step of a way; `value` may hold placeholders for what differs from case to case."""

    step: Step
    kind: StepEventKind
    value: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody is who has gone a part of a way, and what the gate would say to them."""

    done: int
    total: int
    open_steps: tuple[str, ...]
    allowed: bool
    needs_lead: bool
    tally: Tally


class Walk:
    """A way through one SOP, from the first step to the last."""

    def __init__(self, sop: Sop, steps: Sequence[WalkStep]) -> None:
        self._sop = sop
        self.steps = steps
        self._standings: dict[int, Standing] = {}

    def standing(self, gone: int) -> Standing:
        """After so many steps. Kept, because it is the same for every case that goes this way."""
        known = self._standings.get(gone)
        if known is None:
            known = self._standings[gone] = self._look(gone)
        return known

    def _look(self, gone: int) -> Standing:
        run = _run(self._sop, self.steps[:gone])
        reached, decision = progress((run,)), gate((run,))
        open_steps = tuple(open_step.step.id for open_step in decision.open_steps)
        gate_says = (open_steps, decision.allowed, decision.needs_lead)
        return Standing(reached.done, reached.total, *gate_says, tally(run))


class Walks:
    """Sixteen ways for each issue type and branch, made when they are first asked for."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self._known: dict[tuple[str, str], list[Walk]] = {}

    def draw(self, issue_type: str, branch: str) -> Walk:
        """One of the ways."""
        key = (issue_type, branch)
        if key not in self._known:
            self._known[key] = [self._new(issue_type, branch) for _ in range(_VARIANTS)]
        return self._chance.pick(self._known[key])

    def _new(self, issue_type: str, branch: str) -> Walk:
        sop = built_in_sop(issue_type)
        stock = read("steps")
        values = {**stock.get(issue_type, {}), **stock.get(f"{issue_type}/{branch}", {})}
        gone: list[WalkStep] = []
        passed: set[str] = set()
        while step := next((s for s in visible_steps(_run(sop, gone)) if s.id not in passed), None):
            passed.add(step.id)
            if done := self._go(step, values):
                gone.append(done)
        return Walk(sop, gone)

    def _go(self, step: Step, values: Mapping[str, Sequence[str]]) -> WalkStep | None:
        if step.need is Need.OPTIONAL and self._chance.happens(_LEFT):
            return None
        if step.need is Need.REQUIRED and step.id not in values and self._chance.happens(_SKIPPED):
            reason = self._chance.pick(language("en").common["skips"])
            return WalkStep(step, StepEventKind.SKIPPED, reason=reason)
        if not step.kind.asks:
            return WalkStep(step, StepEventKind.TICKED)
        return WalkStep(step, StepEventKind.ANSWERED, self._answer(step, values.get(step.id, ())))

    def _answer(self, step: Step, values: Sequence[str]) -> str:
        if values:
            return self._chance.pick(values)
        return {StepKind.CHOICE: step.options[:1], StepKind.YES_NO: (YES,)}.get(step.kind, ("–",))[0]


def _run(sop: Sop, steps: Sequence[WalkStep]) -> Checklist:
    events = [
        StepEvent(done.step.id, done.kind, _NOBODY, Instant(0), _sample(done), done.reason) for done in steps
    ]
    return Checklist(ChecklistId(0), CaseId(0), sop, 1, fold(sop, events))


def _sample(done: WalkStep) -> str:
    return _SAMPLE_DATE if done.step.kind is StepKind.DATE else done.value
