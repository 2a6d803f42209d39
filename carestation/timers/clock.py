"""The clock behind one timer while the events of a case are replayed."""

from __future__ import annotations

from typing import NamedTuple

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.running_time import (
    RunningSpans,
    counted,
    exceeded_at,
    reached_at,
    running_spans,
    stopped_by,
)
from carestation.timers.targets import Metric, Targets
from carestation.timers.timer import Account, State, TimerInstance


class Terms(NamedTuple):
    """What applies to a case at a time."""

    targets: Targets
    business_hours: BusinessHours


class Clock:
    """Counts nothing by itself: it knows since when it runs and asks the history of statuses."""

    __slots__ = (
        "business_hours",
        "cycle",
        "ended_at",
        "first_met_at",
        "first_used_ms",
        "history",
        "holding",
        "met_at",
        "metric",
        "missed_at",
        "missed_by_change",
        "outcome",
        "pauses",
        "started_at",
        "target_ms",
        "used_ms",
    )

    def __init__(
        self, metric: Metric, cycle: int, started_at: Instant, history: list[tuple[Instant, Status]]
    ) -> None:
        self.metric = metric
        self.cycle = cycle
        self.started_at = started_at
        self.history = history
        self.used_ms = 0
        self.outcome: State | None = None
        self.ended_at: Instant | None = None
        self.met_at: Instant | None = None
        self.missed_at: Instant | None = None
        self.missed_by_change = False
        self.holding = False
        self.first_met_at: Instant | None = None
        self.first_used_ms: int | None = None

    def run_or_cancel(self, terms: Terms, at: Instant) -> None:
        """Go (on) as if these terms had always applied; without a target, be cancelled (R17, R18, R19)."""
        if terms.targets.in_ms(self.metric):
            self._run(terms, at)
        elif self.ended_at is None:
            self.stop(at, State.CANCELLED)

    def _run(self, terms: Terms, at: Instant) -> None:
        self.target_ms = terms.targets.in_ms(self.metric)
        self.pauses = terms.targets.pausing(self.metric)
        self.business_hours = terms.business_hours
        self.outcome = self.ended_at = None
        if at > self.started_at and self.missed_at is None:
            self.used_ms = counted(self.business_hours, self._spans(at))
            if self.used_ms > self.target_ms:
                self.missed_at, self.missed_by_change = at, True

    def settle(self, at: Instant) -> None:
        """Count up to an instant. What is missed by then stays missed (R23)."""
        spans = self._spans(at)
        self.used_ms = counted(self.business_hours, spans)
        if self.used_ms > self.target_ms and self.missed_at is None:
            self.missed_at = exceeded_at(self.business_hours, spans, self.target_ms)

    def stop(self, at: Instant, outcome: State) -> None:
        """Met, waived or cancelled at an instant."""
        self.settle(at)
        self.ended_at, self.outcome = at, outcome
        if outcome is State.MET:
            self.met_at = at
            if self.first_met_at is None:
                self.first_met_at, self.first_used_ms = at, self.used_ms

    def withdraw(self, at: Instant) -> None:
        """The case went into another one: cancelled, whatever it was, and never to be counted (R21)."""
        if self.ended_at is None:
            self.stop(at, State.CANCELLED)
        self.outcome, self.missed_at = State.CANCELLED, None

    def instance(self, now: Instant, history: tuple[tuple[Instant, Status], ...]) -> TimerInstance:
        """How it stands now; `history` is the frozen copy of the clock's own."""
        if self.ended_at is None:
            self.settle(now)
        until = now if self.ended_at is None else self.ended_at
        paused = self.ended_at is None and stopped_by(history[-1][1], self.pauses)
        return TimerInstance(
            metric=self.metric,
            cycle=self.cycle,
            state=self._state(paused),
            started_at=self.started_at,
            target_ms=self.target_ms,
            used_ms=self.used_ms,
            due_at=self._due(until, paused),
            met_at=self.met_at,
            ended_at=self.ended_at,
            missed_at=self.missed_at,
            missed_by_change=self.missed_by_change,
            holding=self.holding,
            paused=paused,
            first_met_at=self.first_met_at,
            first_used_ms=self.first_used_ms,
            account=Account(self.business_hours, history, self.pauses, until),
        )

    def _state(self, paused: bool) -> State:
        if self.missed_at is not None:
            return State.MISSED
        return self.outcome or (State.PAUSED if paused else State.RUNNING)

    def _due(self, until: Instant, paused: bool) -> Instant | None:
        left = self.target_ms - self.used_ms
        if len(self.history) == 1:
            return self.business_hours.due_ms(self.started_at, self.target_ms)
        if paused and left >= 0:
            return None
        reached = reached_at(self.business_hours, self._spans(until), self.target_ms) if left <= 0 else None
        return self.business_hours.due_ms(until, left) if reached is None else reached

    def _spans(self, until: Instant) -> RunningSpans:
        return running_spans(self.history, self.started_at, until, self.pauses)
