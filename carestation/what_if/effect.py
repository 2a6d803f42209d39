"""What a change of calendars or targets would do to the open cases, before it is saved (R18–R20)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from carestation.calendars.calendar_set import CalendarSet
from carestation.cases.case import Case
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.target_rules import TargetRule, kind_of, targets_by, targets_to_json
from carestation.cases.targets_for import noted_targets
from carestation.identity import EventId
from carestation.instants import Instant
from carestation.timers.targets import Metric
from carestation.timers.timer import TimerInstance
from carestation.what_if.plan import as_recorded
from carestation.what_if.recorded_case import RecordedCase

CHECK_EVERY = 100
"""Cases between two looks at whether somebody still waits for the answer."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be saved; None leaves it as it is."""

    calendars: CalendarSet | None = None
    rules: tuple[TargetRule, ...] | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands: the metric whose timer is due first, when, and whether any is late now.

    `left_ms` is the business time left of that timer, negative when over. Nothing is due while all are paused.
    """

    metric: Metric | None = None
    due_at: Instant | None = None
    left_ms: int = 0
    late: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """A case that would stand differently."""

    case: Case
    customer_name: str
    before: Standing
    after: Standing


@dataclass(frozen=True, slots=True)
class Effect:
    """The open cases that a change would touch, each in one list; `others` stay as they are."""

    late: tuple[Moved, ...] = ()
    no_longer_late: tuple[Moved, ...] = ()
    due_otherwise: tuple[Moved, ...] = ()
    others: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether every case would stand as it does."""
        return not (self.late or self.no_longer_late or self.due_otherwise)


def effect(
    cases: Iterable[RecordedCase],
    proposal: Proposal,
    now: Instant,
    still_wanted: Callable[[], object] = bool,
) -> Effect:
    """Replay each open case as it is, and as it would be if the proposal were saved at `now`.

    `still_wanted` is called now and then, and raises when nobody waits for the answer any more.
    """
    found: list[Moved] = []
    seen = 0
    for seen, recorded in enumerate(cases, 1):
        if seen % CHECK_EVERY == 0:
            still_wanted()
        before = standing(as_recorded(recorded, now))
        after = standing(as_recorded(_under(recorded, proposal, now), now))
        if before != after:
            found.append(Moved(recorded.case, recorded.customer_name, before, after))
    return _sorted(found, seen)


def standing(timers: Iterable[TimerInstance]) -> Standing:
    """What a case's timers come to."""
    open_timers = [timer for timer in timers if timer.ended_at is None]
    if not open_timers:
        return Standing()
    late = any(timer.left_ms < 0 and not timer.paused for timer in open_timers)
    due = [timer for timer in open_timers if timer.due_at is not None]
    if not due:
        return Standing(left_ms=min(timer.left_ms for timer in open_timers), late=late)
    first = min(due, key=_due_at)
    return Standing(first.metric, first.due_at, first.left_ms, late)


def _under(recorded: RecordedCase, proposal: Proposal, now: Instant) -> RecordedCase:
    """The case as it would be on record right after saving: with other calendars, and with its targets noted."""
    if proposal.calendars is not None:
        proposed = recorded.calendars.followed_by(now, proposal.calendars)
        recorded = replace(recorded, calendars=proposed)
    if proposal.rules is None:
        return recorded
    targets = targets_by(proposal.rules, kind_of(recorded.case, recorded.tags))
    if targets == noted_targets(recorded.history):
        return recorded
    to = {"to": targets_to_json(targets)}
    noted = CaseEvent(EventId(0), recorded.case.id, now, EventType.TARGETS, None, "", to)
    return replace(recorded, history=(*recorded.history, noted))


def _sorted(found: list[Moved], seen: int) -> Effect:
    late = tuple(case for case in found if case.after.late and not case.before.late)
    no_longer = tuple(case for case in found if case.before.late and not case.after.late)
    rest = tuple(case for case in found if case.before.late == case.after.late)
    return Effect(late, no_longer, rest, seen - len(found))


def _due_at(timer: TimerInstance) -> int:
    return timer.due_at or 0
