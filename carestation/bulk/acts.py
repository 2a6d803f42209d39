"""What can be done to many cases at once. Each act says for a case what it would do, or what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from carestation.cases.assign import Assign
from carestation.cases.case import Case, Status
from carestation.cases.set_status import SetStatus
from carestation.cases.tag_case import TagCase
from carestation.checklists.gate import gate
from carestation.errors import CareError
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp, check_due
from carestation.identity import CaseId, RepresentativeId
from carestation.instants import Instant
from carestation.operation import Operation
from carestation.work import Work


class BulkAct(Protocol):
    """A frozen value."""

    @property
    def title(self) -> str:
        """What undo calls it: "resolve cases"."""
        ...

    def hindrance(self, work: Work, case: Case) -> str:
        """Why this case stays as it is, in a few words; empty where nothing speaks against it."""
        ...

    def operation(self, case: CaseId) -> Operation[Any]:
        """What is done to one case."""
        ...


@dataclass(frozen=True, slots=True)
class AssignAll:
    """Hand them to somebody, or to nobody."""

    to: RepresentativeId | None
    title: str = "assign cases"

    def hindrance(self, work: Work, case: Case) -> str:
        if case.representative_id != self.to:
            return ""
        name = work.people.get(self.to).name if self.to is not None else "nobody"
        return f"is {name}’s already"

    def operation(self, case: CaseId) -> Operation[Any]:
        return Assign(case, self.to)


@dataclass(frozen=True, slots=True)
class ResolveAll:
    """Through the gate: with nobody there to give a reason, what it does not allow stays open."""

    title: str = "resolve cases"

    def hindrance(self, work: Work, case: Case) -> str:
        if case.status.ended:
            return "has ended already"
        decision = gate(work.checklists.of_case(case.id))
        if decision.allowed:
            return ""
        count = len(decision.open_steps)
        steps = ", ".join(f"“{open_step.step.title}”" for open_step in decision.open_steps[:2])
        return f"has {count} open {'step' if count == 1 else 'steps'}: {steps}{' …' if count > 2 else ''}"

    def operation(self, case: CaseId) -> Operation[Any]:
        return SetStatus(case, Status.RESOLVED)


@dataclass(frozen=True, slots=True)
class SnoozeAll:
    """Remind of each of them at this time."""

    due_at: Instant
    title: str = "follow up on cases"

    def hindrance(self, work: Work, case: Case) -> str:
        if case.status.ended:
            return "has ended already"
        try:
            check_due(self.due_at, work.now)
        except CareError as error:
            return str(error)
        there = any(known.due_at == self.due_at for known in work.follow_ups.open_on(case.id))
        return "has a follow-up at that time already" if there else ""

    def operation(self, case: CaseId) -> Operation[Any]:
        return SetFollowUp(NewFollowUp(case, FollowUpKind.REMINDER, self.due_at))


@dataclass(frozen=True, slots=True)
class TagAll:
    """Put these tags on all of them."""

    tags: tuple[str, ...]
    title: str = "tag cases"

    def hindrance(self, work: Work, case: Case) -> str:
        there = {tag.casefold() for tag in work.cases.tags(case.id)}
        return "" if any(tag.casefold() not in there for tag in self.tags) else "has it already"

    def operation(self, case: CaseId) -> Operation[Any]:
        return TagCase(case, self.tags)
