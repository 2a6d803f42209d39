"""The order of the inbox: which case matters most. A pure function of facts, and stored with the case.

A case stands where its next due time stands, moved forward by a head start for what weighs more. Nothing in it
depends on the clock: two cases keep their order while time passes, so the stored key stays true, and what is late
comes before what is not yet due by itself. Only facts change it, and each of them reckons the case anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from carestation.cases.case import Priority
from carestation.inbox.urgent import PROMISE, Urgent
from carestation.instants import FAR_FUTURE, HOUR, MINUTE, Instant

PRIORITY_HEAD_START: Mapping[Priority, int] = {
    Priority.URGENT: 30 * MINUTE,
    Priority.HIGH: 15 * MINUTE,
    Priority.NORMAL: 0,
    Priority.LOW: -15 * MINUTE,
}
PROMISE_HEAD_START = 15 * MINUTE
"""A promise wants a moment to prepare."""

AGAIN_HEAD_START = 5 * MINUTE
"""For each further message of a customer who has no answer yet, three of them at most."""

MOST_AGAIN = 3
LONGEST_WAIT_HEAD_START = 15 * MINUTE
"""What a wait comes near to, the longer it is; half of it after `HALF_WAIT`."""

HALF_WAIT = 4 * HOUR
MOST_HEAD_START = 75 * MINUTE
"""All of them together: what is later than this comes before everything that is not yet due."""

UNTIMED = Instant(FAR_FUTURE // 2)
"""Where customers stand who wait without a due time: behind all due times, before what waits for others."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What counts beside the due time: priority, the customer's unanswered messages, and a skip still in force."""

    priority: Priority = Priority.NORMAL
    unanswered: int = 0
    skipped_until: Instant = Instant(0)


def rank(urgent: Urgent, weight: Weight) -> Instant:
    """The key of the inbox's order, smallest first; the case's id decides between equals.

    A skipped case stands as if it were due when it comes back, and nothing due before that waits for it.
    """
    return Instant(max(_place(urgent, weight), weight.skipped_until))


def _place(urgent: Urgent, weight: Weight) -> int:
    if urgent.at < FAR_FUTURE:
        return urgent.at - _head_start(urgent, weight)
    return UNTIMED + urgent.waiting_since if urgent.waiting_since else FAR_FUTURE


def _head_start(urgent: Urgent, weight: Weight) -> int:
    promise = PROMISE_HEAD_START if urgent.by == PROMISE else 0
    again = AGAIN_HEAD_START * min(max(weight.unanswered - 1, 0), MOST_AGAIN)
    waits = max(urgent.at - urgent.waiting_since, 0) if urgent.waiting_since else 0
    waiting = LONGEST_WAIT_HEAD_START * waits // (waits + HALF_WAIT)
    return PRIORITY_HEAD_START[weight.priority] + promise + again + waiting
