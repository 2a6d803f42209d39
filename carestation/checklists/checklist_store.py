"""What operations ask of the store of checklists: runs of SOP versions. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from carestation.checklists.checklist import Checklist
from carestation.checklists.progress import Tally
from carestation.checklists.step_event import StepEvent
from carestation.identity import (
    CaseId,
    ChecklistId,
)


class ChecklistStore(Protocol):
    """Runs of SOPs on cases."""

    def of_case(self, case: CaseId) -> Sequence[Checklist]:
        """All runs on a case, the removed ones too."""
        ...

    def get(self, checklist: ChecklistId) -> Checklist:
        """CareError where there is none."""
        ...

    def attach(self, case: CaseId, sop_version: int) -> ChecklistId:
        """Begin a run."""
        ...

    def set_version(self, checklist: ChecklistId, sop_version: int) -> None:
        """Let a run go on with another version."""
        ...

    def record(self, checklist: ChecklistId, event: StepEvent) -> None:
        """Append what was done with a step."""
        ...

    def store_tally(self, checklist: ChecklistId, tally: Tally) -> None:
        """Remember how far a run came, for figures."""
        ...

    def set_removed(self, checklist: ChecklistId, removed: bool) -> None:
        """Take a run off the case, or bring it back; its history stays."""
        ...
