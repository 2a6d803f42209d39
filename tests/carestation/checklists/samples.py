"""Invented SOPs and events for the laws of checklists."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from carestation.checklists.checklist import Checklist, fold
from carestation.checklists.step_event import StepEvent, answered, skipped, ticked, unticked
from carestation.identity import CaseId, ChecklistId, RepresentativeId
from carestation.instants import Instant
from carestation.sops.sop import Condition, Gate, Need, Sop, Step, StepKind

ANNA, BEN = RepresentativeId(1), RepresentativeId(2)
NOON = Instant(1_790_000_000_000)
VALUES = ("", "yes", "no", "red", "blue", "12", "2026-10-03", "words")


def sop_of(*steps: Step, gate: Gate = Gate.WARN) -> Sop:
    return Sop("sample", "Sample", "For trying.", gate, steps)


def run_of(sop: Sop, events: Iterable[StepEvent] = (), number: int = 1) -> Checklist:
    return Checklist(ChecklistId(number), CaseId(1), sop, 1, fold(sop, events))


@st.composite
def sops(draw: st.DrawFn) -> Sop:
    steps: list[Step] = []
    for number in range(draw(st.integers(1, 7))):
        kind = draw(
            st.sampled_from((StepKind.TICK, StepKind.YES_NO, StepKind.CHOICE, StepKind.TEXT, StepKind.NUMBER))
        )
        forks = [step for step in steps if step.kind in (StepKind.YES_NO, StepKind.CHOICE)]
        condition = None
        conditional = draw(st.booleans())
        if forks and conditional:
            fork = draw(st.sampled_from(forks))
            condition = Condition(fork.id, (draw(st.sampled_from(fork.options or ("yes", "no"))),))
        steps.append(
            Step(
                f"s{number}",
                f"Step {number}",
                kind,
                draw(st.sampled_from(Need)),
                options=("red", "blue") if kind is StepKind.CHOICE else (),
                show_if=condition,
            )
        )
    return sop_of(*steps, gate=draw(st.sampled_from(Gate)))


@st.composite
def events_on(draw: st.DrawFn, sop: Sop) -> list[StepEvent]:
    return draw(st.lists(event_on([step.id for step in sop.steps]), max_size=25))


@st.composite
def event_on(draw: st.DrawFn, step_ids: list[str]) -> StepEvent:
    step, who = draw(st.sampled_from([*step_ids, "dropped"])), draw(st.sampled_from((ANNA, BEN)))
    at, seconds = Instant(NOON + draw(st.integers(0, 9_999))), draw(st.integers(0, 90))
    value, reason = draw(st.sampled_from(VALUES)), draw(st.sampled_from(("no need", "customer hung up")))
    return draw(
        st.sampled_from(
            (
                ticked(step, who, at, value=value, seconds=seconds),
                answered(step, who, at, value, seconds=seconds),
                unticked(step, who, at),
                skipped(step, who, at, reason, seconds=seconds),
            )
        )
    )
