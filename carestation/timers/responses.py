"""The wait of the customer and what times it: the first response, then rounds of next response (R10–R12)."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.clock import Clock, Terms
from carestation.timers.targets import Metric
from carestation.timers.timer import State


class Responses:
    """The customer waits since `waiting_since` for an answer, timed by `clock` if there is a target for it.

    The first response times the wait until the customer has once been answered (or the case ended while they
    waited); it is then over for good (R10).
    """

    def __init__(self, history: list[tuple[Instant, Status]]) -> None:
        self.first: Clock | None = None
        self.rounds: list[Clock] = []
        self.clock: Clock | None = None
        self.waiting_since: Instant | None = None
        self.first_is_over = False
        self._history = history

    def wait(self, since: Instant, terms: Terms) -> None:
        """The customer wrote; what they write while they wait changes nothing (R12)."""
        if self.waiting_since is None:
            self.waiting_since = since
            self.time(since, terms)

    def wait_longer(self, since: Instant, at: Instant, terms: Terms) -> None:
        """It turns out at an instant that the customer waits since then (R21)."""
        if self.clock is not None:
            self.clock.started_at = since
        self.waiting_since = since
        self.time(at, terms)

    def answer(self, at: Instant, *, holding: bool) -> None:
        """A person answered (R11); what they said before the customer wrote is no answer."""
        if self.waiting_since is None or at < self.waiting_since:
            return
        if self.clock is not None:
            self.clock.holding = holding
        self.end(at, State.MET)

    def end(self, at: Instant, outcome: State) -> None:
        """The customer waits no longer, if they did."""
        if self.waiting_since is None:
            return
        if self.clock is not None and self.clock.ended_at is None:
            self.clock.stop(at, outcome)
        self.clock = self.waiting_since = None
        self.first_is_over = True

    def time(self, at: Instant, terms: Terms) -> None:
        """Time the wait, if there is one, as the terms say now: by the first response while it can be."""
        if self.waiting_since is None:
            return
        before = self.clock
        if self.first_is_over or not terms.targets.first_response:
            self.clock = self._round(self.waiting_since, terms)
        else:
            self.first = self.first or Clock(Metric.FIRST_RESPONSE, 1, self.waiting_since, self._history)
            self.clock = self.first
        if before is not None and before is not self.clock and before.ended_at is None:
            before.stop(at, State.CANCELLED)
        if self.clock is not None:
            self.clock.run_or_cancel(terms, at)

    def _round(self, since: Instant, terms: Terms) -> Clock | None:
        """The round that times this wait, also a cancelled one; a new one if there is a target for it."""
        if self.rounds:
            last = self.rounds[-1]
            if last.started_at == since and last.outcome in (None, State.CANCELLED):
                return last
        if not terms.targets.next_response:
            return None
        self.rounds.append(Clock(Metric.NEXT_RESPONSE, len(self.rounds) + 1, since, self._history))
        return self.rounds[-1]
