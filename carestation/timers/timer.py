"""A timer instance: one target of a case, once; what replaying the case's events gives (R24)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.targets import Metric


class State(StrEnum):
    """How a timer stands. One past its target is *missed* whether or not the late answer has come (R23)."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    MISSED = "missed"
    WAIVED = "waived"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Account:
    """What a timer was counted with, enough to say why: see `ledger` and `warnings`.

    `history` holds the statuses of the case and since when; `until` is the end of the timer, or now.
    """

    business_hours: BusinessHours
    history: tuple[tuple[Instant, Status], ...]
    pauses: bool
    until: Instant


@dataclass(frozen=True, slots=True)
class TimerInstance:
    """One timer. Instants are UTC, amounts are milliseconds of business time.

    `cycle` counts the rounds of a metric from 1. `due_at` is None while paused. `met_at` is the answer or the
    (latest) resolution, also a late one; `ended_at` is when it stopped for whatever reason, None while it
    goes on. `missed_at` is when the target was overrun, always in open time; `missed_by_change` that a change
    of target or calendar did it (R19). `holding`: a holding reply met it. The first resolution stays in
    `first_met_at` and `first_used_ms` when the case comes back (R17). `account` is None in a stored row.
    """

    metric: Metric
    cycle: int
    state: State
    started_at: Instant
    target_ms: int
    used_ms: int
    due_at: Instant | None = None
    met_at: Instant | None = None
    ended_at: Instant | None = None
    missed_at: Instant | None = None
    missed_by_change: bool = False
    holding: bool = False
    paused: bool = False
    first_met_at: Instant | None = None
    first_used_ms: int | None = None
    account: Account | None = field(default=None, repr=False, compare=False)

    @property
    def left_ms(self) -> int:
        """What is left of the target; negative when over. `left_ms // MINUTE` rounds as R8 says."""
        return self.target_ms - self.used_ms
