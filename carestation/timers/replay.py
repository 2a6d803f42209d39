"""Replaying a case: from its events to all of its timers (R10–R24). Facts are stored, clocks are computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.clock import Clock, Terms
from carestation.timers.contacts import first_answer_since, waiting_in_either
from carestation.timers.events import (
    Absorbed,
    CalendarChanged,
    Call,
    CustomerMessage,
    Event,
    Merged,
    NoReplyNeeded,
    Opened,
    Reply,
    StatusChanged,
    TargetsChanged,
    in_order,
)
from carestation.timers.responses import Responses
from carestation.timers.targets import Metric, Targets
from carestation.timers.timer import State, TimerInstance


def replay(
    events: Iterable[Event], targets: Targets, business_hours: BusinessHours, now: Instant
) -> tuple[TimerInstance, ...]:
    """All timers of a case as they stand at `now`: first response, the rounds of next response, resolution.

    `targets` and `business_hours` are those at the opening. Events after `now` have not happened yet.
    What is dated before the opening is taken after it: an old message counts from its own date, an old answer
    answers nothing. `ValueError` without an `Opened`; `CareError` when the hours are closed for two years.
    """
    case = CaseReplay(targets, business_hours)
    for event in _opening_first(in_order(events)):
        if event.at <= now:
            case.take(event)
    return case.timers(now)


def _opening_first(events: list[Event]) -> list[Event]:
    if events and not isinstance(events[0], Opened):
        events.sort(key=lambda event: not isinstance(event, Opened))
    return events


class CaseReplay:
    """A case as far as its events have been taken."""

    def __init__(self, targets: Targets, business_hours: BusinessHours) -> None:
        self.terms = Terms(targets, business_hours)
        self.heard: list[Event] = []
        self.history: list[tuple[Instant, Status]] = []
        self.responses = Responses(self.history)
        self.resolution: Clock | None = None
        self.is_merged = False

    def take(self, event: Event) -> None:
        """The next event. What has no hand in any timer (a note, machine mail) is only remembered."""
        if not self.heard and not isinstance(event, Opened):
            raise ValueError("the events of a case begin with its opening")
        self.heard.append(event)
        handler = _HANDLERS.get(type(event))
        if handler is not None and not self.is_merged:
            handler(self, event)

    def timers(self, now: Instant) -> tuple[TimerInstance, ...]:
        """Every timer that there was, as it stands now."""
        history = tuple(self.history)
        return tuple(clock.instance(now, history) for clock in self._clocks())

    def opened(self, event: Opened) -> None:
        """R10, R14."""
        self.history.append((event.at, Status.OPEN))
        self._time_resolution(event.at)
        if event.by_customer:
            self.responses.wait(event.at, self.terms)

    def customer_wrote(self, event: CustomerMessage) -> None:
        """R12, R17: on an ended case the message reopens. One answered as it came is a round of its own (R11)."""
        opening = self.heard[0]
        is_opening = event.at == opening.at and isinstance(opening, Opened) and opening.by_customer
        if not is_opening:
            if self._has_ended():
                self._set_status(event.at, Status.OPEN)
            self.responses.wait(event.at, self.terms)
        if event.answered:
            self.responses.answer(event.at, holding=False)

    def answered(self, event: Reply | Call) -> None:
        """R11, R12."""
        self.responses.answer(event.at, holding=isinstance(event, Reply) and event.holding)

    def no_reply_needed(self, event: NoReplyNeeded) -> None:
        """R16: for the open next response only."""
        if self.responses.clock is None or self.responses.clock is not self.responses.first:
            self.responses.end(event.at, State.WAIVED)

    def status_changed(self, event: StatusChanged) -> None:
        """R14, R16, R17."""
        self._set_status(event.at, event.to)

    def targets_changed(self, event: TargetsChanged) -> None:
        """R18, R19."""
        self._change_terms(event.at, self.terms._replace(targets=event.to))

    def calendar_changed(self, event: CalendarChanged) -> None:
        """R19, R20."""
        self._change_terms(event.at, self.terms._replace(business_hours=event.to))

    def absorbed(self, event: Absorbed) -> None:
        """R21: whether the customer waits, and since when, is found anew over both cases."""
        waiting_since = self.responses.waiting_since
        if waiting_since is not None:
            if not self.responses.first_is_over:
                return
            answer = first_answer_since(event.contacts, waiting_since)
            if answer is not None:
                self.responses.answer(answer.at, holding=isinstance(answer, Reply) and answer.holding)
        since = waiting_in_either(self.heard, event.contacts)
        if since is not None and not self._has_ended():
            self.responses.wait_longer(since, event.at, self.terms)

    def merged(self, event: Merged) -> None:
        """R21: every timer is cancelled, the finished ones too, for none of them is to be counted."""
        for clock in self._clocks():
            clock.withdraw(event.at)
        self.is_merged = True

    def _clocks(self) -> list[Clock]:
        clocks = (self.responses.first, *self.responses.rounds, self.resolution)
        return [clock for clock in clocks if clock is not None]

    def _has_ended(self) -> bool:
        return self.history[-1][1].ended

    def _set_status(self, at: Instant, status: Status) -> None:
        had_ended = self._has_ended()
        if status.ended and not had_ended:
            self.responses.end(at, State.WAIVED)
            if self.resolution is not None and self.resolution.ended_at is None:
                self.resolution.stop(at, State.MET if status is Status.RESOLVED else State.WAIVED)
        self.history.append((at, status))
        if had_ended and not status.ended:
            self._time_resolution(at)

    def _change_terms(self, at: Instant, terms: Terms) -> None:
        """What runs is computed anew from its start; what has ended keeps its targets and hours."""
        for clock in self._clocks():
            if clock.ended_at is None:
                clock.settle(at)
        self.terms = terms
        self.responses.time(at, terms)
        if not self._has_ended():
            self._time_resolution(at)

    def _time_resolution(self, at: Instant) -> None:
        if self.resolution is None and self.terms.targets.resolution:
            self.resolution = Clock(Metric.RESOLUTION, 1, self.history[0][0], self.history)
        if self.resolution is not None:
            self.resolution.run_or_cancel(self.terms, at)


_HANDLERS: dict[type, Callable[[CaseReplay, Any], None]] = {
    Opened: CaseReplay.opened,
    CustomerMessage: CaseReplay.customer_wrote,
    Reply: CaseReplay.answered,
    Call: CaseReplay.answered,
    NoReplyNeeded: CaseReplay.no_reply_needed,
    StatusChanged: CaseReplay.status_changed,
    TargetsChanged: CaseReplay.targets_changed,
    CalendarChanged: CaseReplay.calendar_changed,
    Absorbed: CaseReplay.absorbed,
    Merged: CaseReplay.merged,
}
