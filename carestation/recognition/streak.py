"""Days in a row on which the team kept every promise. It is the team's; no person has one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from carestation.follow_ups.follow_up import FollowUpState
from carestation.instants import Instant, to_datetime


@dataclass(frozen=True, slots=True)
class DuePromise:
    """When a promise fell due, and what became of it."""

    due_at: Instant
    state: FollowUpState


@dataclass(frozen=True, slots=True)
class Streak:
    """`days` in a row until now, `longest` ever, and `promises` that were kept within `days`.

    A day without a promise neither counts nor breaks it; one that is not over counts when its promises are done.
    """

    days: int = 0
    longest: int = 0
    promises: int = 0


def streak(promises: Iterable[DuePromise], now: Instant, zone: ZoneInfo) -> Streak:
    """Counted by the day on which each fell due, in the desk's zone. What was called off counts for nothing."""
    days, longest, kept = 0, 0, 0
    for of_day in _by_day(promises, zone):
        if any(_is_broken(promise, now) for promise in of_day):
            days, kept = 0, 0
        elif all(promise.state is FollowUpState.DONE for promise in of_day):
            days, kept = days + 1, kept + len(of_day)
            longest = max(longest, days)
    return Streak(days, longest, kept)


def _by_day(promises: Iterable[DuePromise], zone: ZoneInfo) -> list[list[DuePromise]]:
    days: defaultdict[date, list[DuePromise]] = defaultdict(list)
    for promise in promises:
        if promise.state is not FollowUpState.CANCELLED:
            days[to_datetime(promise.due_at).astimezone(zone).date()].append(promise)
    return [days[day] for day in sorted(days)]


def _is_broken(promise: DuePromise, now: Instant) -> bool:
    """Late, let go, or past due and still open, as in the figures."""
    if promise.state is FollowUpState.OPEN:
        return promise.due_at < now
    return promise.state is not FollowUpState.DONE
