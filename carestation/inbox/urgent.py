"""What makes a case urgent, and when, computed from timers and follow-ups.

It is the soonest running due time or follow-up (R23); `ranking` makes the inbox's order of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from carestation.follow_ups.follow_up import FollowUp, FollowUpKind
from carestation.instants import FAR_FUTURE, Instant
from carestation.timers.next_due import urgency
from carestation.timers.timer import TimerInstance

PAUSED = "paused"
FOLLOW_UP = "follow_up"
PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Urgent:
    """What the inbox's pill shows, and (`rank`) what it sorts by; see `InboxRow` for the fields."""

    at: Instant = FAR_FUTURE
    by: str = ""
    since: Instant = Instant(0)
    left_ms: int = 0
    waiting_since: Instant = Instant(0)
    follow_up_at: Instant = FAR_FUTURE
    skipped_until: Instant = Instant(0)
    rank: Instant = FAR_FUTURE


def urgent(timers: Iterable[TimerInstance], follow_ups: Sequence[FollowUp], waiting_since: Instant) -> Urgent:
    """`follow_ups` are the open ones; `waiting_since` the oldest unanswered message, 0 for none."""
    timer = urgency(timers)
    reminder = min(follow_ups, key=lambda follow_up: follow_up.due_at, default=None)
    reminds_at = reminder.due_at if reminder else FAR_FUTURE
    due_at = FAR_FUTURE if timer is None or timer.due_at is None else timer.due_at
    if reminder and reminds_at < due_at:
        by = PROMISE if reminder.kind is FollowUpKind.PROMISE else FOLLOW_UP
        return Urgent(reminds_at, by, reminder.created_at, 0, waiting_since, reminds_at)
    if timer is None:
        return Urgent(waiting_since=waiting_since, follow_up_at=reminds_at)
    if timer.due_at is None:
        return Urgent(due_at, PAUSED, timer.started_at, timer.left_ms, waiting_since, reminds_at)
    return Urgent(due_at, timer.metric, timer.started_at, 0, waiting_since, reminds_at)
