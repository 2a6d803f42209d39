"""Moving a run to another version of its SOP, on request: nothing else ever changes work that is under way."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.event import EventType
from carestation.changes import Changes, Topic
from carestation.checklists.store_progress import store_progress
from carestation.errors import Refused
from carestation.identity import ChecklistId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class MoveToVersion:
    """Let a run go on with this published version; its answers stay with their steps, by the steps' ids."""

    checklist_id: ChecklistId
    number: int
    title: str = "move checklist to another version"

    def run(self, work: Work) -> Outcome[None]:
        """Refused for a version that was never published. The move stands in the case's history."""
        run = work.checklists.get(self.checklist_id)
        if run.version == self.number:
            return Outcome(None)
        target = work.sops.published(run.sop.key, self.number)
        if target is None:
            raise Refused(f"“{run.sop.title}” has no version {self.number}.", remedy="Open the case again.")
        work.checklists.set_version(run.id, target[0])
        moved = {"moved": run.sop.key, "from": run.version, "to": self.number}
        work.cases.log(run.case_id, EventType.CHECKLIST, moved)
        store_progress(work, run.case_id)
        changes = Changes.of(Topic.CASE, Topic.CHECKLIST, cases=[run.case_id])
        return Outcome(None, changes, MoveToVersion(run.id, run.version, self.title))
