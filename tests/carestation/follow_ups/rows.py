"""Rows of *Today* for tests, made without a store."""

from __future__ import annotations

from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState, TodayRow
from carestation.identity import CaseId, CustomerId, FollowUpId, new_uid
from carestation.instants import Instant


def row(
    due_at: Instant,
    kind: FollowUpKind = FollowUpKind.REMINDER,
    text: str = "",
    number: int = 1,
    version: int = 1,
) -> TodayRow:
    """A follow-up of Marta's."""
    follow_up = FollowUp(
        FollowUpId(number),
        CaseId(number),
        kind,
        FollowUpState.OPEN,
        due_at,
        text,
        None,
        Instant(due_at - 1),
        None,
        "",
        version,
        uid=new_uid(),
    )
    return TodayRow(follow_up, 1000 + number, "Parcel", CustomerId(1), "Marta Oliveira", "+351 900 000 111")
