"""A slow replay for the laws: it lives through a case minute by minute and counts on its fingers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Story = Sequence[tuple[int, str]]
"""What happens in which minute: a status, "message", "reply", "call", "no_reply_needed", "note", "machine".

A "taken" call came in and was answered at once.
"""

_WAITING = ("waiting_customer", "waiting_supplier")
_ENDED = ("resolved", "closed")
_TURN = {"reply": 0, "call": 0, "taken": 0, "message": 2}  # at one instant; everything else is 1


@dataclass
class SlowTimer:
    metric: str
    cycle: int
    started: int
    target: int
    used: int = 0
    end: str = ""
    met: int | None = None
    missed: int | None = None


class SlowReplay:
    """One case from its opening (by the customer, or by us) to now."""

    def __init__(
        self, opened: int, by_customer: bool, targets: dict[str, int], pausing: Sequence[str]
    ) -> None:
        self.opened = opened
        self.by_customer = by_customer
        self.targets = targets
        self.pausing = pausing
        self.status = "open"
        self.timers: list[SlowTimer] = []
        self.waiting: SlowTimer | None = None
        self.anybody_waited = False

    def live(self, story: Story, is_open: Sequence[bool], now: int) -> list[SlowTimer]:
        self.timers.append(SlowTimer("resolution", 1, self.opened, self.targets["resolution"]))
        if self.by_customer:
            self.message(self.opened)
        for minute in range(self.opened, now + 1):
            for _, what in sorted((e for e in story if e[0] == minute), key=lambda e: _TURN.get(e[1], 1)):
                self.happen(minute, what)
            if minute < now and is_open[minute]:
                self.tick(minute)
        return self.timers

    def tick(self, minute: int) -> None:
        for timer in self.timers:
            if timer.end or self.stands_still(timer):
                continue
            timer.used += 1
            if timer.used > timer.target and timer.missed is None:
                timer.missed = minute

    def stands_still(self, timer: SlowTimer) -> bool:
        return self.status in _WAITING and timer.metric in self.pausing

    def happen(self, minute: int, what: str) -> None:
        if what in ("message", "taken") and not (self.by_customer and minute == self.opened):
            self.message(minute)
        if what in ("reply", "call", "taken"):
            if self.waiting:
                self.waiting.met, self.waiting.end = minute, "met"
                self.waiting = None
        elif what == "no_reply_needed":
            if self.waiting and self.waiting.metric == "next_response":
                self.waiting.end, self.waiting = "waived", None
        elif what in (*_WAITING, *_ENDED, "open"):
            self.change(minute, what)

    def message(self, minute: int) -> None:
        if self.status in _ENDED:
            self.change(minute, "open")
        if self.waiting:
            return
        metric = "next_response" if self.anybody_waited else "first_response"
        cycle = 1 + sum(timer.metric == metric for timer in self.timers)
        self.waiting = SlowTimer(metric, cycle, minute, self.targets[metric])
        self.timers.append(self.waiting)
        self.anybody_waited = True

    def change(self, minute: int, status: str) -> None:
        resolution = self.timers[0]
        if status in _ENDED and self.status not in _ENDED:
            if self.waiting:
                self.waiting.end, self.waiting = "waived", None
            resolution.end = "met" if status == "resolved" else "waived"
            if status == "resolved":
                resolution.met = minute
        elif status not in _ENDED and self.status in _ENDED:
            resolution.end = ""
        self.status = status

    def state(self, timer: SlowTimer) -> str:
        if timer.missed is not None:
            return "missed"
        return timer.end or ("paused" if self.stands_still(timer) else "running")
