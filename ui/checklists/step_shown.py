"""What a row says of its step: how it stands, what ticking it does, and what was noted on the case already."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate

from carestation.cases.case import Priority, Status
from carestation.cases.case_page import CasePage
from carestation.checklists.checklist import Checklist
from carestation.errors import CareError
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState
from carestation.follow_ups.step_due import step_due
from carestation.identity import RepresentativeId
from carestation.instants import to_datetime
from carestation.sops.sop import CaseField, Step, StepKind
from ui.case.field_words import priority_words, status_words
from ui.case.seat import Seat
from ui.checklists.case_files import files_of
from ui.checklists.step_acts import already_set, follow_up_kind
from ui.checklists.step_details import StepShown
from ui.checklists.step_words import done_words
from ui.follow_ups.due_words import full_due


def step_shown(
    page: CasePage, run: Checklist, seat: Seat, names: Mapping[RepresentativeId, str], step: Step
) -> StepShown:
    """The step as it stands on this page."""
    state, today = run.state(step.id), to_datetime(page.read_at).astimezone(seat.zone).date()
    return StepShown(
        step=step,
        state=state,
        done_by=done_words(state, names, page.read_at, seat.zone),
        act=_act(page, seat, step),
        noted=_noted(page, seat, step),
        files=_file_names(page) if step.kind is StepKind.FILE else (),
        today=QDate(today.year, today.month, today.day),
    )


def _act(page: CasePage, seat: Seat, step: Step) -> str:
    """What ticking does to the case; empty where it only ticks."""
    if step.change is not None and step.change.field is CaseField.PRIORITY:
        words = QCoreApplication.translate("Steps", "Set priority: {value}")
        return words.format(value=priority_words(Priority(step.change.value)))
    if step.change is not None:
        words = QCoreApplication.translate("Steps", "Set status: {value}")
        return words.format(value=status_words(Status(step.change.value)))
    if step.follow_up is None or already_set(page, step):
        return ""
    try:
        due = full_due(step_due(step.follow_up, page.read_at, seat.hours), page.read_at, seat.zone)
    except CareError:  # no opening within two years: only another time helps
        return ""
    if follow_up_kind(step) is FollowUpKind.PROMISE:
        return QCoreApplication.translate("Steps", "Set promise: {due}").format(due=due)
    return QCoreApplication.translate("Steps", "Set follow-up: {due}").format(due=due)


def _noted(page: CasePage, seat: Seat, step: Step) -> str:
    if step.follow_up is None or not already_set(page, step):
        return ""
    kind = follow_up_kind(step)
    open_ones = [one for one in page.follow_ups if one.kind is kind and one.state is FollowUpState.OPEN]
    due = full_due(min(one.due_at for one in open_ones), page.read_at, seat.zone)
    if kind is FollowUpKind.PROMISE:
        return QCoreApplication.translate("Steps", "Promised for {due}. Tick it, or set another.").format(
            due=due
        )
    return QCoreApplication.translate("Steps", "Set for {due}. Tick it, or set another.").format(due=due)


def _file_names(page: CasePage) -> tuple[str, ...]:
    return tuple(file.filename for file in files_of(page))
