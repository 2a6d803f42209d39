"""Deleting a case: out of sight and out of the figures. Nothing is lost, and undo brings it back."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.open_case import RemoveCase
from carestation.cases.standing_case import standing_case
from carestation.errors import Refused
from carestation.identity import CaseId
from carestation.operation import Outcome
from carestation.people.representative import Role
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class DeleteCase:
    """For what should never have been a case. A matter that is over is resolved or closed instead."""

    case_id: CaseId
    title: str = "delete case"

    def run(self, work: Work) -> Outcome[None]:
        """Refused for representatives: what is deleted leaves the figures."""
        case = standing_case(work, self.case_id)
        if work.actor is None or work.people.get(work.actor).role is Role.REPRESENTATIVE:
            raise Refused(f"Only a lead can delete {case.name}.", remedy="Ask one, or close the case.")
        done = RemoveCase(case.id, self.title).run(work)
        return Outcome(None, done.changes, done.inverse, f"{case.name} is deleted")
