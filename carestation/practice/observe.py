"""What the customer notices of a case: read off the stored facts, so that every way of working counts the same."""

from __future__ import annotations

from collections.abc import Iterator

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Interaction
from carestation.checklists.checklist import StepStatus
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState
from carestation.instants import Instant
from carestation.practice.play import Happening, Play
from carestation.practice.scene import Act
from carestation.timers.business_hours import BusinessHours

_ENDED = (Status.RESOLVED, Status.CLOSED)


def next_happening(page: CasePage, play: Play, hours: BusinessHours) -> Happening | None:
    """The first thing that the customer has not noticed yet: an answer, the end of the case, or a long silence."""
    if play.over:
        return None
    return _answer(page, play, hours) or _resolution(page, play, hours) or _silence(page, play, hours)


def patience_left_ms(play: Play, hours: BusinessHours, now: Instant) -> int:
    """Business time until the silence is too long; never below zero."""
    return max(0, play.patience_ms - hours.elapsed_ms(play.since, now))


def _answer(page: CasePage, play: Play, hours: BusinessHours) -> Happening | None:
    for entry in page.timeline:
        if isinstance(entry, Interaction) and entry.id > play.entry and _reaches_customer(entry):
            act = Act.HOLDING if entry.is_holding else Act.ANSWER
            return _happening(act, page, play, hours, entry.at, text=entry.text, entry=entry.id)
    return None


def _reaches_customer(entry: Interaction) -> bool:
    return entry.direction is Direction.OUT and not entry.is_machine


def _resolution(page: CasePage, play: Play, hours: BusinessHours) -> Happening | None:
    """An end that still stands: one that was taken back, or undone, is none."""
    if not page.case.status.ended:
        return None
    ends = [event for event in _events(page, EventType.STATUS) if event.data.get("to") in _ENDED]
    if not ends or ends[-1].id <= play.event:
        return None
    last = ends[-1]
    overridden = any(event.id > play.event for event in _events(page, EventType.OVERRIDE))
    return _happening(Act.RESOLVED, page, play, hours, last.at, overridden=overridden, event=last.id)


def _silence(page: CasePage, play: Play, hours: BusinessHours) -> Happening | None:
    if play.by_hand or hours.elapsed_ms(play.since, page.read_at) < play.patience_ms:
        return None
    return _happening(Act.SILENCE, page, play, hours, page.read_at)


def _happening(
    act: Act,
    page: CasePage,
    play: Play,
    hours: BusinessHours,
    at: Instant,
    *,
    text: str = "",
    overridden: bool = False,
    entry: int = 0,
    event: int = 0,
) -> Happening:
    waited = max(0, hours.elapsed_ms(play.since, at))
    done = frozenset(_done(page))
    return Happening(act, at, waited, text, _has_promised(page), done, overridden, entry, event)


def _has_promised(page: CasePage) -> bool:
    """An open promise, whenever it was made: it stands until it is kept."""
    return any(
        one.kind is FollowUpKind.PROMISE and one.state is FollowUpState.OPEN for one in page.follow_ups
    )


def _done(page: CasePage) -> Iterator[str]:
    for run in page.checklists:
        if not run.removed:
            yield from (step for step, state in run.states.items() if state.status is StepStatus.DONE)


def _events(page: CasePage, kind: EventType) -> list[CaseEvent]:
    return [entry for entry in page.timeline if isinstance(entry, CaseEvent) and entry.type is kind]
