"""A call, a visit, a chat or a post, written down: on an open case, or as the beginning of a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.customer_spoke import customer_spoke
from carestation.cases.interaction import Direction, Kind, NewInteraction, SentBy
from carestation.cases.open_case import Opening, RemoveCase, open_case
from carestation.cases.reckon import reckon
from carestation.cases.write import RemoveInteraction
from carestation.changes import Changes, Topic
from carestation.customers.change_customer import ChangeCustomer, RemoveCustomer
from carestation.customers.customer import NewCustomer
from carestation.customers.find_or_add import find
from carestation.errors import BadInput
from carestation.identity import CaseId, CustomerId, InteractionId
from carestation.operation import Operation, Outcome, Several
from carestation.work import Work

_TITLES = {Kind.CALL: "log call", Kind.VISIT: "log visit", Kind.CHAT: "log chat", Kind.SOCIAL: "log post"}


@dataclass(frozen=True, slots=True)
class LogContact:
    """Write down a contact. `case_id` continues a case; without one, a new case is opened.

    `direction` says who got in touch. `answered` says that the customer had a person's answer in it, as on a
    call that came in and was dealt with: then it meets the response timers too (R11).
    """

    kind: Kind
    text: str
    customer: CustomerId | NewCustomer
    direction: Direction = Direction.IN
    answered: bool = False
    case_id: CaseId | None = None
    subject: str = ""
    issue_type: str = "general_inquiry"

    @property
    def title(self) -> str:
        """What undo calls it."""
        return _TITLES.get(self.kind, "log contact")

    def run(self, work: Work) -> Outcome[CaseId]:
        """The case that it stands on. BadInput when there is nothing to write down."""
        if not self.text.strip() and not self.subject.strip():
            raise BadInput(
                "There is nothing to write down yet.", remedy="Say in a few words what it was about."
            )
        undo: list[Operation[Any]] = []
        customer = self._customer(work, undo)
        case_id = self.case_id if self.case_id is not None else self._open(work, customer, undo)
        written = self._write(work, case_id, undo)
        if self.case_id is None:
            undo.append(RemoveCase(case_id, self.title, only_with=tuple(written)))
        changes = Changes.of(
            Topic.CASE, Topic.CUSTOMER, Topic.FOLLOW_UP, cases=[case_id], customers=[customer]
        )
        said = f"{work.cases.get(case_id).name} has it"
        return Outcome(case_id, changes, Several(self.title, tuple(reversed(undo))), said)

    def _customer(self, work: Work, undo: list[Operation[Any]]) -> CustomerId:
        if not isinstance(self.customer, NewCustomer):
            return self.customer
        known = find(work, self.customer)
        if known is not None:
            return known
        added = work.customers.add(self.customer)
        undo.append(RemoveCustomer(added, self.title))
        return added

    def _open(self, work: Work, customer: CustomerId, undo: list[Operation[Any]]) -> CaseId:
        subject = self.subject.strip() or self.text.strip().splitlines()[0][:80]
        by_us = self.direction is Direction.OUT
        opening = Opening(customer, subject, self.issue_type, self.kind, work.now, by_us)
        before = work.customers.get(customer)
        opened = open_case(work, opening).id
        after = work.customers.get(customer)
        if after != before:  # their first case has given them somebody who looks after them
            undo.append(ChangeCustomer(after, before, self.title))
        return opened

    def _write(self, work: Work, case: CaseId, undo: list[Operation[Any]]) -> list[InteractionId]:
        written = [work.interactions.add(self._interaction(work, case, self.direction, self.text))]
        if self.direction is Direction.IN:
            undo += customer_spoke(work, case, self.title)
        if self.direction is Direction.IN and self.answered:
            written.append(work.interactions.add(self._interaction(work, case, Direction.OUT, "")))
        reckon(work, case)
        undo += [RemoveInteraction(entry, self.title) for entry in written]
        return written

    def _interaction(self, work: Work, case: CaseId, direction: Direction, text: str) -> NewInteraction:
        return NewInteraction(
            case_id=case,
            kind=self.kind,
            direction=direction,
            at=work.now,
            text=text,
            subject=self.subject,
            author_id=work.actor,
            sent_by=SentBy.SPOKEN if direction is Direction.OUT else SentBy.NOT_SENT,
        )
