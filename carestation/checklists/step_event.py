"""Step events: the append-only facts from which the state of a checklist is computed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import RepresentativeId
from carestation.instants import Instant


class StepEventKind(StrEnum):
    """What a person did to a step."""

    TICKED = "ticked"
    UNTICKED = "unticked"
    ANSWERED = "answered"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StepEvent:
    """One act on one step; events are kept for ever and in their order, an untick is one more of them."""

    step: str
    kind: StepEventKind
    who: RepresentativeId
    at: Instant
    value: str = ""
    """The answer, as `answer_values.checked` writes it; empty for steps that ask for nothing."""
    reason: str = ""
    """Why the step was skipped."""
    seconds: int = 0
    """Time spent on the step, in seconds of the clock."""


def ticked(step: str, who: RepresentativeId, at: Instant, *, value: str = "", seconds: int = 0) -> StepEvent:
    """The step is done; `value` may name what came of it (the note, the promise, the reply)."""
    return StepEvent(step, StepEventKind.TICKED, who, at, value=value, seconds=seconds)


def unticked(step: str, who: RepresentativeId, at: Instant) -> StepEvent:
    """The step is open again; what went before stays in the history."""
    return StepEvent(step, StepEventKind.UNTICKED, who, at)


def answered(step: str, who: RepresentativeId, at: Instant, value: str, *, seconds: int = 0) -> StepEvent:
    """The step's question has this answer."""
    return StepEvent(step, StepEventKind.ANSWERED, who, at, value=value, seconds=seconds)


def skipped(step: str, who: RepresentativeId, at: Instant, reason: str, *, seconds: int = 0) -> StepEvent:
    """The step was left out, for a reason."""
    return StepEvent(step, StepEventKind.SKIPPED, who, at, reason=reason, seconds=seconds)
