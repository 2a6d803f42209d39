"""A bad rating brings the case back on top, with the steps that make it right."""

from __future__ import annotations

from typing import Any

from carestation.cases.case import Status
from carestation.cases.change_field import TakeBack, change_field
from carestation.cases.event import EventType
from carestation.cases.reckon import reckon
from carestation.checklists.attach import RemoveChecklist, attach_sop
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import RemoveFollowUp, add_follow_up
from carestation.identity import CaseId
from carestation.operation import Operation
from carestation.ratings.rating import BEST
from carestation.work import Work

SOP = "make_it_right"


def make_it_right(work: Work, case_id: CaseId, score: int, title: str) -> list[Operation[Any]]:
    """Open the case, put the steps on it, and remind of it now; what takes all of that back, in order."""
    undo: list[Operation[Any]] = []
    case = work.cases.get(case_id)
    if case.status is not Status.OPEN:
        why = f"rated {score} of {BEST}"
        undo.append(TakeBack(change_field(work, case, EventType.STATUS, Status.OPEN, {"why": why}), title))
    for run in attach_sop(work, work.cases.get(case_id), SOP):
        work.cases.log(case_id, EventType.CHECKLIST, {"added": SOP})
        undo.append(RemoveChecklist(run, title))
    reminder = NewFollowUp(
        case_id, FollowUpKind.REMINDER, work.now, f"Make it right: rated {score} of {BEST}"
    )
    undo.append(RemoveFollowUp(add_follow_up(work, reminder).id, title))
    reckon(work, case_id)
    return undo[::-1]
