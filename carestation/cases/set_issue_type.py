"""What a case is about: changing it changes its SOP and its targets with it."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Priority
from carestation.cases.change_field import TakeBack, change_field
from carestation.cases.event import EventType
from carestation.cases.reckon import reckon
from carestation.cases.targets_for import log_targets
from carestation.changes import Changes, Topic
from carestation.checklists.attach import RemoveChecklist, attach_sop, drop_untouched
from carestation.identity import CaseId
from carestation.operation import Operation, Outcome, Several
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SetIssueType:
    """Change the issue type: its SOP comes, and one that nobody has begun goes (R18 for the targets)."""

    case_id: CaseId
    to: str
    title: str = "change issue type"

    def run(self, work: Work) -> Outcome[None]:
        """A checklist with work in it stays beside the new one."""
        case = work.cases.get(self.case_id)
        if case.issue_type == self.to:
            return Outcome(None)
        inverses: list[Operation[None]] = [
            TakeBack(change_field(work, case, EventType.ISSUE_TYPE, self.to), self.title)
        ]
        inverses += [RemoveChecklist(run, self.title, back=True) for run in drop_untouched(work, case.id)]
        changed = work.cases.get(case.id)
        inverses += [RemoveChecklist(run, self.title) for run in attach_sop(work, changed)]
        inverses += _new_targets(work, case.id, self.title)
        reckon(work, case.id)
        changes = Changes.of(Topic.CASE, Topic.CHECKLIST, cases=[case.id])
        return Outcome(None, changes, Several(self.title, tuple(inverses)))


@dataclass(frozen=True, slots=True)
class SetPriority:
    """Change how much it matters; its targets follow (R18, R19)."""

    case_id: CaseId
    to: Priority
    title: str = "change priority"

    def run(self, work: Work) -> Outcome[None]:
        """Targets are computed anew from the original start."""
        case = work.cases.get(self.case_id)
        if case.priority is self.to:
            return Outcome(None)
        inverses = [TakeBack(change_field(work, case, EventType.PRIORITY, self.to), self.title)]
        inverses += _new_targets(work, case.id, self.title)
        reckon(work, case.id)
        return Outcome(None, Changes.of(Topic.CASE, cases=[case.id]), Several(self.title, tuple(inverses)))


def _new_targets(work: Work, case_id: CaseId, title: str) -> list[TakeBack]:
    event = log_targets(work, work.cases.get(case_id), work.now)
    return [TakeBack(event, title)]
