"""A case that was skipped: why, until when it rests, and what brings it back before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction
from carestation.follow_ups.follow_up import FollowUp
from carestation.instants import FAR_FUTURE, HOUR, Instant

if TYPE_CHECKING:
    from carestation.cases.case_store import Contact


class SkipReason(StrEnum):
    """Why somebody goes on to the next case. `OTHER` takes words."""

    COLLEAGUE = "colleague"
    INFORMATION = "information"
    CUSTOMER_LATER = "customer_later"
    NOT_MINE = "not_mine"
    OTHER = "other"


REST_MS: Mapping[SkipReason, int] = {
    SkipReason.COLLEAGUE: 2 * HOUR,
    SkipReason.INFORMATION: 4 * HOUR,
    SkipReason.CUSTOMER_LATER: 8 * HOUR,
    SkipReason.NOT_MINE: 1 * HOUR,
    SkipReason.OTHER: 1 * HOUR,
}
"""How long a skipped case rests, in milliseconds of business time."""


_QUIET = frozenset({EventType.CHECKLIST, EventType.TAGGED})
"""What colleagues may do with a skipped case without bringing it back."""


def skipped_until(
    history: Sequence[CaseEvent], contacts: Sequence[Contact], follow_ups: Sequence[FollowUp]
) -> Instant:
    """When the skipped case comes back; 0 where it was not skipped, or something has happened since.

    A contact or any change of the case brings it back at once, a follow-up when it falls due.
    """
    last = max((n for n, event in enumerate(history) if event.type is EventType.SKIPPED), default=-1)
    if last < 0 or any(event.type not in _QUIET for event in history[last + 1 :]):
        return Instant(0)
    skip = history[last]
    if any(_counts(contact) and contact.at > skip.at for contact in contacts):
        return Instant(0)
    due = (follow_up.due_at for follow_up in follow_ups if follow_up.due_at > skip.at)
    return min(Instant(skip.data["until"]), min(due, default=FAR_FUTURE))


def _counts(contact: Contact) -> bool:
    return not contact.is_machine and contact.direction is not Direction.INTERNAL
