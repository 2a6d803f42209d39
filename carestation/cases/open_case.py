"""Opening a case: number, representative, targets, SOP. The interaction that it begins with is the caller's."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Case, Priority
from carestation.cases.case_store import NewCase
from carestation.cases.choose_representative import choose_representative
from carestation.cases.event import EventType
from carestation.cases.interaction import Kind
from carestation.cases.targets_for import log_targets
from carestation.changes import Changes, Topic
from carestation.checklists.attach import attach_sop
from carestation.errors import Refused
from carestation.identity import CaseId, CustomerId, InteractionId, RepresentativeId
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known of a case when it opens. `why_type` says in words why this issue type was chosen."""

    customer_id: CustomerId
    subject: str
    issue_type: str
    kind: Kind
    at: Instant
    by_us: bool = False
    why_type: str = ""
    priority: Priority = Priority.NORMAL
    representative_id: RepresentativeId | None = None


def open_case(work: Work, opening: Opening) -> Case:
    """Store it, choose who looks after it, note its targets, attach its SOP. The caller reckons."""
    customer = work.customers.get(opening.customer_id)
    person, why = opening.representative_id, ""
    if person is None:
        person, why = choose_representative(work, customer)
    if customer.representative_id is None and person is not None:
        work.customers.update(customer, representative_id=person)
    case = work.cases.add(
        NewCase(
            customer_id=opening.customer_id,
            subject=opening.subject,
            issue_type=opening.issue_type,
            channel=opening.kind.channel,
            opened_at=opening.at,
            priority=opening.priority,
            representative_id=person,
            opened_by_us=opening.by_us,
        )
    )
    data = {
        "by_us": opening.by_us,
        "why": why,
        "why_type": opening.why_type,
        "issue_type": opening.issue_type,
    }
    work.cases.log(case.id, EventType.OPENED, data, opening.at)
    log_targets(work, case, opening.at)
    attach_sop(work, case)
    return case


@dataclass(frozen=True, slots=True)
class RemoveCase:
    """Take a case out of sight, or bring it back: the undo of opening one."""

    case_id: CaseId
    title: str = "open case"
    back: bool = False
    only_with: tuple[InteractionId, ...] | None = None
    """For the undo of opening: what came with it. A case on which more was said since stays."""

    def run(self, work: Work) -> Outcome[None]:
        """Nothing is deleted. Refused where it would take somebody else's work along."""
        if not self.back and self.only_with is not None:
            said = {contact.id for contact in work.cases.contacts(self.case_id)}
            if said - set(self.only_with):
                name = work.cases.get(self.case_id).name
                raise Refused(f"{name} was worked on since, so “{self.title}” cannot be taken back.")
        work.cases.set_removed(self.case_id, not self.back)
        changes = Changes.of(Topic.CASE, Topic.FOLLOW_UP, cases=[self.case_id])
        return Outcome(None, changes, RemoveCase(self.case_id, self.title, not self.back, self.only_with))
