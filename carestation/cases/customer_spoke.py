"""What a customer's message does to a case besides the timers: it comes back, and "if no reply" has its reply."""

from __future__ import annotations

from dataclasses import replace

from carestation.cases.case import Status
from carestation.cases.change_field import TakeBack, change_field
from carestation.cases.event import EventType
from carestation.follow_ups.end_follow_up import PutFollowUp, tell_on_timeline
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState
from carestation.identity import CaseId
from carestation.operation import Operation
from carestation.work import Work


def customer_spoke(work: Work, case_id: CaseId, title: str = "") -> list[Operation[None]]:
    """Reopen a case that waited or had ended (R17); cancel what waited for a reply. Other reminders stay.

    What takes it back, for an act that can be undone under this title.
    """
    undo: list[Operation[None]] = []
    case = work.cases.get(case_id)
    if case.status is Status.WAITING_CUSTOMER or case.status.ended:
        event = change_field(work, case, EventType.STATUS, Status.OPEN, {"why": "the customer wrote"})
        undo.append(TakeBack(event, title))
    for follow_up in work.follow_ups.open_on(case_id):
        if follow_up.kind is FollowUpKind.IF_NO_REPLY:
            cancelled = replace(
                follow_up, state=FollowUpState.CANCELLED, ended_at=work.now, why="the customer replied"
            )
            put = work.follow_ups.put(cancelled)
            told = tell_on_timeline(work, follow_up, cancelled, "cancelled")
            undo.append(PutFollowUp(follow_up, put, title, told))
    return undo
