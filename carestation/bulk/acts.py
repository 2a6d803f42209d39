"""What can be done to many cases at once. Each act says for a case what it would do, or what speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.bulk.act import Against
from carestation.cases.assign import Assign
from carestation.cases.case import Case, Status, case_name
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


class _OnCase:
    """An act on cases: what was deleted, or is part of another case by now, stays as it is."""

    __slots__ = ()

    def against(self, work: Work, thing: int) -> Against:
        """What speaks against it for this case."""
        case_id = CaseId(thing)
        try:
            seen_as, case = work.cases.seen_as(case_id), work.cases.get(case_id)
        except CareError as error:  # deleted meanwhile
            return Against(why=str(error))
        name = case_name(case.number)
        if seen_as != case_id:
            return Against(name, "is part of another case now")
        return Against(name, self.hindrance(work, case))

    def hindrance(self, work: Work, case: Case) -> str:
        """Why this case stays as it is, in a few words; empty where nothing speaks against it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class AssignAll(_OnCase):
    """Hand them to somebody, or to nobody."""

    to: RepresentativeId | None
    title: str = "assign cases"

    def hindrance(self, work: Work, case: Case) -> str:
        if case.representative_id != self.to:
            return ""
        name = work.people.get(self.to).name if self.to is not None else "nobody"
        return f"is {name}’s already"

    def operation(self, thing: int) -> Operation[Any]:
        return Assign(CaseId(thing), self.to)


@dataclass(frozen=True, slots=True)
class ResolveAll(_OnCase):
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

    def operation(self, thing: int) -> Operation[Any]:
        return SetStatus(CaseId(thing), Status.RESOLVED)


@dataclass(frozen=True, slots=True)
class SnoozeAll(_OnCase):
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

    def operation(self, thing: int) -> Operation[Any]:
        return SetFollowUp(NewFollowUp(CaseId(thing), FollowUpKind.REMINDER, self.due_at))


@dataclass(frozen=True, slots=True)
class TagAll(_OnCase):
    """Put these tags on all of them."""

    tags: tuple[str, ...]
    title: str = "tag cases"

    def hindrance(self, work: Work, case: Case) -> str:
        there = {tag.casefold() for tag in work.cases.tags(case.id)}
        return "" if any(tag.casefold() not in there for tag in self.tags) else "has it already"

    def operation(self, thing: int) -> Operation[Any]:
        return TagCase(CaseId(thing), self.tags)
