"""Who looks after a case."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.change_field import TakeBack, change_field
from carestation.cases.event import EventType
from carestation.cases.reckon import reckon
from carestation.changes import Changes, Topic
from carestation.identity import CaseId, RepresentativeId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class Assign:
    """Hand a case to somebody, or to nobody."""

    case_id: CaseId
    to: RepresentativeId | None
    title: str = "assign case"

    def run(self, work: Work) -> Outcome[None]:
        """The customer's own representative stays who it is."""
        case = work.cases.get(self.case_id)
        name = work.people.get(self.to).name if self.to is not None else "nobody"
        event = change_field(work, case, EventType.ASSIGNED, self.to, {"name": name})
        reckon(work, case.id)
        changes = Changes.of(Topic.CASE, cases=[case.id])
        return Outcome(None, changes, TakeBack(event, self.title), f"{case.name} is {name}’s now")
