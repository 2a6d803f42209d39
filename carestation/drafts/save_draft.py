"""Keep a sentence begun."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.drafts.draft import DraftKind
from carestation.identity import CaseId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep what is being written on a case; an empty text drops it. Not undone: the text field has its own undo."""

    case_id: CaseId
    kind: DraftKind
    body: str
    title: str = "save draft"

    def run(self, work: Work) -> Outcome[None]:
        """Keep it, for the person at the desk."""
        work.drafts.put(self.case_id, self.kind, self.body)
        return Outcome(None, Changes.of(Topic.DRAFT, cases=[self.case_id]))
