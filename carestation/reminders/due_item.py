"""What is due for one person: a follow-up or a promise, or an answer whose time runs out or has run out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from carestation.follow_ups.follow_up import FollowUpKind
from carestation.identity import CaseId, CustomerId
from carestation.instants import HOUR, Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.targets import Metric
from carestation.timers.warnings import DUE, OVERDUE, SOON, Threshold


class Stage(StrEnum):
    """How far it has come: the thresholds of R22. A follow-up is due or not due; it knows no other stage."""

    SOON = SOON.name
    DUE = DUE.name
    OVERDUE = OVERDUE.name


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to do. `key` is what a reminder is remembered by: another due time, or stage, is another key.

    A follow-up may stand on a customer without a case.
    """

    key: str
    kind: FollowUpKind | Metric
    stage: Stage
    due_at: Instant
    case_id: CaseId | None
    case_number: int | None
    customer_name: str
    text: str = ""
    customer_id: CustomerId | None = None

    @property
    def is_answer(self) -> bool:
        """Whether a customer waits for it by a response target."""
        return isinstance(self.kind, Metric)

    @property
    def nags(self) -> bool:
        """Whether it is said again each hour until it is done.

        A warning of R22 is given once; the last of them stands for what is still late, and that nags.
        """
        return not self.is_answer or self.stage is Stage.OVERDUE


@dataclass(frozen=True, slots=True)
class RunningTimer:
    """A timer of an open case that counts, as the store keeps it. `target_ms` is business time by `hours`.

    `used_ms` is what replaying the case at the time of the look says, where the case stood still after the timer
    was due: then the due time alone does not tell. None otherwise.
    """

    case_id: CaseId
    case_number: int
    customer_name: str
    metric: Metric
    cycle: int
    due_at: Instant
    target_ms: int
    hours: BusinessHours
    used_ms: int | None = None


@dataclass(frozen=True, slots=True)
class DueFacts:
    """What the store knows: due follow-ups, timers that may have passed a threshold, and what was told when.

    `hours` are those of the person who is reminded.
    """

    follow_ups: tuple[DueItem, ...]
    timers: tuple[RunningTimer, ...]
    told: Mapping[str, Instant]
    hours: BusinessHours


def farthest_due(longest_target: int, hours: BusinessHours, now: Instant) -> Instant:
    """No timer that is due after this has come to its first warning, if no target is longer (R22)."""
    return hours.due_ms(now, longest_target - SOON.mark(longest_target))


def stage_of(timer: RunningTimer, now: Instant) -> Stage | None:
    """The last threshold that it has passed: the same as replaying its case says (R22, R24), in microseconds.

    While a timer runs, what is left of it is the open time until it is due, whatever was paused before (R14).
    """
    used = timer.used_ms
    if used is None:
        used = timer.target_ms - timer.hours.elapsed_ms(now, timer.due_at)
    for stage, threshold in _LAST_FIRST:
        if used > threshold.mark(timer.target_ms):
            return stage
    return None


def due_items(facts: DueFacts, now: Instant) -> tuple[DueItem, ...]:
    """Everything that is due or soon late, what has waited longest first."""
    answers = (_answer(timer, stage_of(timer, now)) for timer in facts.timers)
    found = [*facts.follow_ups, *(answer for answer in answers if answer is not None)]
    return tuple(sorted(found, key=_since))


def follow_up_key(number: int, due_at: Instant) -> str:
    """One that was moved reminds anew."""
    return f"follow_up:{number}:{due_at}"


def _answer(timer: RunningTimer, stage: Stage | None) -> DueItem | None:
    if stage is None:
        return None
    key = f"{timer.metric}:{timer.case_id}:{timer.cycle}:{stage}"
    return DueItem(
        key, timer.metric, stage, timer.due_at, timer.case_id, timer.case_number, timer.customer_name
    )


def _since(item: DueItem) -> tuple[Instant, str]:
    return item.due_at, item.key


_LAST_FIRST: tuple[tuple[Stage, Threshold], ...] = (
    (Stage.OVERDUE, OVERDUE),
    (Stage.DUE, DUE),
    (Stage.SOON, SOON),
)

NAG_EVERY = HOUR
"""How long something that is not done is left in peace (`domain.md`, Follow-ups)."""
