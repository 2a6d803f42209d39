"""Attaching an SOP to a case, and taking a run off it again: the run keeps the version it began with."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Case
from carestation.cases.event import EventType
from carestation.cases.standing_case import standing_case
from carestation.changes import Changes, Topic
from carestation.checklists.checklist import Checklist
from carestation.checklists.gate import gate
from carestation.checklists.store_progress import store_progress
from carestation.errors import Refused
from carestation.identity import CaseId, ChecklistId
from carestation.operation import Outcome
from carestation.people.leads import leads
from carestation.work import Work


def attach_sop(work: Work, case: Case, key: str = "") -> list[ChecklistId]:
    """Begin the run of the case's issue type (or of `key`), unless one of it is there; what was begun."""
    key = key or case.issue_type
    current = work.sops.current(key)
    if current is None or any(
        run.sop.key == key and not run.removed for run in work.checklists.of_case(case.id)
    ):
        return []
    begun = work.checklists.attach(case.id, current[0])
    store_progress(work, case.id)
    return [begun]


def drop_untouched(work: Work, case: CaseId) -> list[ChecklistId]:
    """Take off the runs in which nothing was done yet; which they were."""
    untouched = [run.id for run in work.checklists.of_case(case) if not run.removed and not run.states]
    for run in untouched:
        work.checklists.set_removed(run, True)
    return untouched


@dataclass(frozen=True, slots=True)
class AttachSop:
    """Run one more SOP on a case."""

    case_id: CaseId
    key: str
    title: str = "add checklist"

    def run(self, work: Work) -> Outcome[None]:
        """Refused where it runs already."""
        case = standing_case(work, self.case_id)
        if work.sops.current(self.key) is None:
            raise Refused(
                "This SOP is not in force.", remedy="Choose another, or ask the owner to bring it back."
            )
        begun = attach_sop(work, case, self.key)
        if not begun:
            raise Refused(f"This checklist is on {case.name} already.")
        work.cases.log(case.id, EventType.CHECKLIST, {"added": self.key})
        return Outcome(None, _changes(case.id), RemoveChecklist(begun[0], self.title))


@dataclass(frozen=True, slots=True)
class RemoveChecklist:
    """Take a run off its case, leaving a trace, or bring it `back`."""

    checklist_id: ChecklistId
    title: str = "remove checklist"
    back: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Its history stays. Refused where taking it off would be a way around the gate."""
        run = work.checklists.get(self.checklist_id)
        if not self.back:
            _keep_the_gate(work, run)
        work.checklists.set_removed(run.id, not self.back)
        work.cases.log(run.case_id, EventType.CHECKLIST, {"added" if self.back else "removed": run.sop.key})
        store_progress(work, run.case_id)
        return Outcome(None, _changes(run.case_id), RemoveChecklist(run.id, self.title, not self.back))


def _keep_the_gate(work: Work, run: Checklist) -> None:
    """A checklist holds on to its case while a blocking step is open: the one of its issue type, and each one begun.

    One that was added beside it, or whose issue type the case has no more, was a mistake as long as nothing was done.
    """
    holds = bool(run.states) or run.sop.key == work.cases.get(run.case_id).issue_type
    if holds and gate((run,)).needs_lead and not leads(work):
        raise Refused(
            f"“{run.sop.title}” has blocking steps that are still open.",
            remedy="Complete them, choose another issue type if it is about something else, or ask a lead.",
        )


def _changes(case: CaseId) -> Changes:
    return Changes.of(Topic.CASE, Topic.CHECKLIST, cases=[case])
