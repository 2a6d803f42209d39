"""A file for a step: it lies in the store beside the case's other files, and the step names it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePath

from carestation.cases.interaction import Direction, Kind, NewInteraction
from carestation.cases.interaction_store import NewAttachment
from carestation.cases.write import RemoveInteraction
from carestation.changes import Changes, Topic
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.errors import BadInput
from carestation.identity import ChecklistId
from carestation.operation import Outcome, Several
from carestation.work import Work

LARGEST_FILE = 25 * 1024 * 1024
"""Bytes; what most mail servers carry, so that it can be passed on."""


@dataclass(frozen=True, slots=True)
class AttachFile:
    """Store a file on an internal entry of the case, and answer the step with its name."""

    checklist_id: ChecklistId
    step_id: str
    file: NewAttachment
    seconds: int = 0
    title: str = "attach file"

    def run(self, work: Work) -> Outcome[None]:
        """BadInput for a file that is empty or too large; undone as one act."""
        if not 0 < len(self.file.data) <= LARGEST_FILE:
            raise BadInput(
                f"“{self.file.filename}” is {'empty' if not self.file.data else 'larger than 25 MB'}.",
                remedy="Choose another file.",
            )
        name, answered = self.file.filename, StepEventKind.ANSWERED
        done = DoStep(self.checklist_id, self.step_id, answered, name, seconds=self.seconds).run(work)
        run = work.checklists.get(self.checklist_id)
        step = run.sop.step(self.step_id)
        entry = NewInteraction(
            case_id=run.case_id,
            kind=Kind.NOTE,
            direction=Direction.INTERNAL,
            at=work.now,
            text=f"{step.title if step else run.sop.title}: {name}",
            author_id=work.actor,
        )
        added = work.interactions.add(entry, (self.file,))
        inverses = (RemoveInteraction(added, self.title), *filter(None, (done.inverse,)))
        changes = Changes.of(Topic.CASE, Topic.CHECKLIST, cases=[run.case_id])
        return Outcome(None, changes, Several(self.title, inverses))


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, or "box (2).jpg" where the case has a file of that name already: a step names one file only."""
    path, number, free = PurePath(name), 1, name
    while free in taken:
        number += 1
        free = f"{path.stem} ({number}){path.suffix}"
    return free
