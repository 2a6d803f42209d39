"""What a click on a step does to the case, as one act that is undone as one."""

from __future__ import annotations

from typing import Any

from carestation.cases.case import Priority, Status
from carestation.cases.case_page import CasePage
from carestation.cases.set_issue_type import SetPriority
from carestation.cases.set_status import SetStatus
from carestation.checklists.checklist import Checklist
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.follow_ups.step_due import step_due
from carestation.instants import Instant
from carestation.operation import Operation, Several
from carestation.sops.sop import CaseField, Step, StepKind
from carestation.timers.business_hours import BusinessHours
from ui.case.seat import Seat
from ui.checklists.step_details import Wish


def tick(
    page: CasePage, run: Checklist, step: Step, seconds: int, now: Instant, hours: BusinessHours
) -> Operation[Any]:
    """Tick a step, and do to the case what the step is for.

    A field is set; a promise or a reminder is noted for the time that the SOP says, unless one of its kind is open
    on the case already: then it is the one that was meant.
    """
    ticked = DoStep(run.id, step.id, StepEventKind.TICKED, seconds=seconds)
    change = _change(page, step)
    if change is not None:
        return Several(ticked.title, (ticked, change))
    if step.follow_up is not None and not already_set(page, step):
        return with_follow_up(wanted_follow_up(page, step, step_due(step.follow_up, now, hours)), ticked)
    return ticked


def wished(
    page: CasePage, run: Checklist, step: Step, wish: Wish, value: str, seconds: int, seat: Seat
) -> Operation[Any] | None:
    """The operation behind a wish; None for one that changes nothing by itself."""
    match wish:
        case Wish.TICK:
            return tick(page, run, step, seconds, seat.clock(), seat.hours)
        case Wish.ANSWER:
            return DoStep(run.id, step.id, StepEventKind.ANSWERED, value, seconds=seconds)
        case Wish.SKIP:
            return DoStep(run.id, step.id, StepEventKind.SKIPPED, reason=value, seconds=seconds)
        case Wish.REOPEN:
            return DoStep(run.id, step.id, StepEventKind.UNTICKED)
        case _:
            return None


def with_follow_up(follow_up: NewFollowUp, ticked: DoStep) -> Several:
    """Set a follow-up and tick the step that asks for it."""
    operation = SetFollowUp(follow_up)
    return Several(operation.title, (operation, ticked))


def wanted_follow_up(page: CasePage, step: Step, due_at: Instant) -> NewFollowUp:
    """The follow-up that a step asks for, at this time."""
    note = step.follow_up.note if step.follow_up is not None else ""
    return NewFollowUp(page.case.id, follow_up_kind(step), due_at, note or step.title)


def follow_up_kind(step: Step) -> FollowUpKind:
    """What kind of follow-up a step asks for."""
    if step.kind is StepKind.PROMISE:
        return FollowUpKind.PROMISE
    unless_reply = step.follow_up is not None and step.follow_up.unless_reply
    return FollowUpKind.IF_NO_REPLY if unless_reply else FollowUpKind.REMINDER


def already_set(page: CasePage, step: Step) -> bool:
    """Whether a promise is open on the case, or the very reminder that the step asks for."""
    kind = follow_up_kind(step)
    note = step.follow_up.note if step.follow_up is not None else ""
    return any(
        one.kind is kind and (kind is FollowUpKind.PROMISE or one.text == (note or step.title))
        for one in page.follow_ups
        if one.state is FollowUpState.OPEN
    )


def _change(page: CasePage, step: Step) -> Operation[Any] | None:
    if step.change is None:
        return None
    if step.change.field is CaseField.PRIORITY:
        return SetPriority(page.case.id, Priority(step.change.value))
    return SetStatus(page.case.id, Status(step.change.value))
