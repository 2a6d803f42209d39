"""Promises: made, due, kept, late and broken."""

from __future__ import annotations

from carestation.follow_ups.follow_up import FollowUpState
from carestation.summary.facts import PromiseFact
from carestation.summary.figures.measured import Measured, counted, share
from carestation.summary.portion import Portion


def promises_made(portion: Portion) -> Measured:
    """Promises given to customers in the span."""
    return counted(len(portion.promises_made))


def promises_due(portion: Portion) -> Measured:
    """Promises that fell due in the span and were not called off."""
    return counted(len(_due(portion)))


def promises_kept(portion: Portion) -> Measured:
    """Those done on time."""
    return counted(_count(portion, FollowUpState.DONE))


def promises_late(portion: Portion) -> Measured:
    """Those done too late."""
    return counted(_count(portion, FollowUpState.LATE))


def promises_broken(portion: Portion) -> Measured:
    """Those let go, or past due and still open."""
    return counted(_count(portion, FollowUpState.BROKEN, FollowUpState.OPEN))


def promises_share(portion: Portion) -> Measured:
    """Share kept on time. Also *Reassurance* of the five R's."""
    return share(_count(portion, FollowUpState.DONE), len(_due(portion)))


def _due(portion: Portion) -> list[PromiseFact]:
    return [promise for promise in portion.promises_due if promise.state != FollowUpState.CANCELLED]


def _count(portion: Portion, *states: FollowUpState) -> int:
    return sum(promise.state in states for promise in portion.promises_due)
