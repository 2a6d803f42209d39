"""Where a case stands: open, waiting, resolved, closed. One operation, because one rule (the gate) guards the ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.case import Case, Status
from carestation.cases.change_field import OVERRIDE, TakeBack, change_field
from carestation.cases.event import EventType
from carestation.cases.pass_gate import pass_gate
from carestation.cases.reckon import reckon
from carestation.changes import NOTHING, Changes, Topic
from carestation.identity import CaseId
from carestation.operation import Outcome
from carestation.work import Work

_TITLES = {
    Status.OPEN: "reopen case",
    Status.WAITING_CUSTOMER: "wait for the customer",
    Status.WAITING_SUPPLIER: "wait for a supplier",
    Status.RESOLVED: "resolve case",
    Status.CLOSED: "close case",
}
_SAID = {
    Status.OPEN: "is open",
    Status.WAITING_CUSTOMER: "waits for the customer",
    Status.WAITING_SUPPLIER: "waits for a supplier",
    Status.RESOLVED: "is resolved",
    Status.CLOSED: "is closed",
}


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Change the status; `override` is the reason for passing the gate with steps still open."""

    case_id: CaseId
    to: Status
    override: str = ""

    @property
    def title(self) -> str:
        """What undo calls it."""
        return _TITLES[self.to]

    def run(self, work: Work) -> Outcome[None]:
        """Raises `GateRefused` with the open steps."""
        case = work.cases.get(self.case_id)
        if case.status is self.to:
            return Outcome(None, NOTHING)
        override = self._pass_gate(work, case) if self.to.ended else None
        event = change_field(work, case, EventType.STATUS, self.to, {OVERRIDE: override} if override else {})
        reckon(work, case.id)
        changes = Changes.of(Topic.CASE, cases=[case.id])
        return Outcome(None, changes, TakeBack(event, self.title), f"{case.name} {_SAID[self.to]}")

    def _pass_gate(self, work: Work, case: Case) -> dict[str, Any] | None:
        """What the status event remembers of an override, so that undo and redo take it along."""
        steps = pass_gate(work, case, self.override)
        if not steps:
            return None
        reason = self.override.strip()
        logged = work.cases.log(case.id, EventType.OVERRIDE, {"reason": reason, "steps": steps})
        return {"event": logged, "reason": reason}
