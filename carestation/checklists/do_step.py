"""Working through a checklist: tick, answer, skip, and open again. Each is one more entry in its history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.checklists.answer_values import checked
from carestation.checklists.checklist import Checklist, StepState, StepStatus, may_skip
from carestation.checklists.step_event import StepEvent, StepEventKind, unticked
from carestation.checklists.store_progress import store_progress
from carestation.errors import CareError, Refused
from carestation.identity import ChecklistId
from carestation.operation import Outcome
from carestation.sops.sop import Step
from carestation.work import Work

_TITLES = {
    StepEventKind.TICKED: "tick step",
    StepEventKind.UNTICKED: "open step again",
    StepEventKind.ANSWERED: "answer step",
    StepEventKind.SKIPPED: "skip step",
}


@dataclass(frozen=True, slots=True)
class DoStep:
    """Do something with a step: `value` is an answer as it was typed, `reason` why it is skipped."""

    checklist_id: ChecklistId
    step_id: str
    kind: StepEventKind
    value: str = ""
    reason: str = ""
    seconds: int = 0

    @property
    def title(self) -> str:
        """What undo calls it."""
        return _TITLES[self.kind]

    def run(self, work: Work) -> Outcome[None]:
        """BadInput for a value that is no answer; Refused for skipping a blocking step or without a reason."""
        run = work.checklists.get(self.checklist_id)
        step = run.sop.step(self.step_id)
        if step is None:
            raise CareError(f"“{run.sop.title}” has no such step.")
        event = self._event(work, step)
        before = run.state(step.id)
        work.checklists.record(run.id, event)
        store_progress(work, run.case_id)
        after = work.checklists.get(run.id).state(step.id)
        return Outcome(None, _changes(run), TakeBackStep(run.id, step.id, before, after, self.title))

    def _event(self, work: Work, step: Step) -> StepEvent:
        if work.actor is None:
            raise Refused("Nobody is signed in, so nobody can work on the checklist.")
        value, reason = "", self.reason.strip()
        if self.kind in (StepEventKind.TICKED, StepEventKind.ANSWERED):
            value = checked(step, self.value)
        if self.kind is StepEventKind.SKIPPED:
            _check_skip(step, reason)
        return StepEvent(step.id, self.kind, work.actor, work.now, value, reason, self.seconds)


def _check_skip(step: Step, reason: str) -> None:
    if not may_skip(step):
        raise Refused(
            f"“{step.title}” cannot be skipped.", remedy="Do it, or ask a lead for an override at the end."
        )
    if not reason:
        raise Refused(f"“{step.title}” is skipped for a reason.", remedy="Say why in a few words.")


@dataclass(frozen=True, slots=True)
class TakeBackStep:
    """Undo what was done with a step: it is `to` again, with who did it and when. Its history keeps both."""

    checklist_id: ChecklistId
    step_id: str
    to: StepState
    over: StepState
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """Refused where somebody did something else with the step since."""
        run = work.checklists.get(self.checklist_id)
        step = run.sop.step(self.step_id)
        if step is None or run.state(self.step_id) != self.over:
            raise Refused(f"The step was worked on since, so “{self.title}” cannot be taken back.")
        for event in self._events(work, step):
            work.checklists.record(run.id, event)
        store_progress(work, run.case_id)
        again = TakeBackStep(run.id, self.step_id, self.over, self.to, self.title)
        return Outcome(None, _changes(run), again)

    def _events(self, work: Work, step: Step) -> Iterator[StepEvent]:
        if work.actor is None:
            raise Refused("Nobody is signed in, so nobody can work on the checklist.")
        yield unticked(step.id, work.actor, work.now)
        to = self.to
        if to.status is StepStatus.OPEN or to.who is None or to.at is None:
            return
        done = StepEventKind.ANSWERED if step.kind.asks else StepEventKind.TICKED
        kind = StepEventKind.SKIPPED if to.status is StepStatus.SKIPPED else done
        yield StepEvent(step.id, kind, to.who, to.at, to.value, to.reason, to.seconds)


def _changes(run: Checklist) -> Changes:
    return Changes.of(Topic.CHECKLIST, cases=[run.case_id])
