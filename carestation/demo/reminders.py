"""What becomes of follow-ups and promises: kept, late, broken, or still open when the story ends."""

from __future__ import annotations

from dataclasses import replace

from carestation.demo.chance import Chance
from carestation.demo.facts import DemoCase, DemoFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState
from carestation.instants import MINUTE, Instant

_BROKEN = 0.02
_WHY_BROKEN = "the customer settled it themselves meanwhile"
_WHY_DONE = ("done together with the answer", "heard from them", "looked, all is well")


def end_waiting(case: DemoCase, at: Instant) -> None:
    """The customer has written: what waited for that is cancelled, and says so."""
    for place, told in enumerate(case.follow_ups):
        if told.follow_up.kind is FollowUpKind.IF_NO_REPLY and _is_open(told):
            _end(case, place, FollowUpState.CANCELLED, at, "the customer replied")


def keep_promises(case: DemoCase, at: Instant, chance: Chance) -> None:
    """What was promised has been done: in time, too late, or (seldom) it was let go."""
    for place, told in enumerate(case.follow_ups):
        if told.follow_up.kind is FollowUpKind.PROMISE and _is_open(told):
            if chance.happens(_BROKEN):
                _end(case, place, FollowUpState.BROKEN, at, _WHY_BROKEN)
            else:
                late = at > told.follow_up.due_at
                _end(case, place, FollowUpState.LATE if late else FollowUpState.DONE, at, "")


def do_due(case: DemoCase, until: Instant, chance: Chance) -> None:
    """What fell due before an instant was done soon after, the same day."""
    for place, told in enumerate(case.follow_ups):
        due_at = told.follow_up.due_at
        done_at = Instant(due_at + int(chance.between(2, 50) * MINUTE))
        if _is_open(told) and done_at < until:
            _end(case, place, FollowUpState.DONE, _before(told, done_at), chance.pick(_WHY_DONE))


def _before(told: DemoFollowUp, done_at: Instant) -> Instant:
    """A promise that is done on its day is done in time."""
    if told.follow_up.kind is not FollowUpKind.PROMISE:
        return done_at
    return max(told.follow_up.created_at, Instant(told.follow_up.due_at - 5 * MINUTE))


def _is_open(told: DemoFollowUp) -> bool:
    return told.follow_up.state is FollowUpState.OPEN


def _end(case: DemoCase, place: int, state: FollowUpState, at: Instant, why: str) -> None:
    told = case.follow_ups[place]
    case.follow_ups[place] = replace(
        told, follow_up=replace(told.follow_up, state=state, ended_at=at, why=why)
    )
