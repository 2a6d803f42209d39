"""The practice desk: a throw-away shop with the built-in SOPs and targets, and nobody in it but who practises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from carestation.cases.customer_spoke import customer_spoke
from carestation.cases.interaction import Direction, Kind, NewInteraction
from carestation.cases.open_case import Opening, open_case
from carestation.cases.reckon import reckon
from carestation.changes import Changes, Topic
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.customers.find_or_add import find_or_add
from carestation.identity import CaseId, RepresentativeId
from carestation.operation import Outcome
from carestation.people.representative import NewRepresentative, Role
from carestation.practice.scene import Scene
from carestation.setup.set_up_desk import SetUpDesk
from carestation.timers.business_hours import BusinessHours
from carestation.work import Work

NAME: Final = "Kettle & Co (practice)"
ZONE: Final = "Europe/Berlin"
WEEK: Final = {day: [("09:00", "17:00")] for day in ("mon", "tue", "wed", "thu", "fri")}
HOURS: Final = BusinessHours(ZONE, WEEK)
"""Scenes are written for these hours, so that they play alike at every desk."""

_OWNER = NewRepresentative("Dana Frost", "dana@example.com", Role.OWNER)


@dataclass(frozen=True, slots=True)
class SetUpPractice:
    """Open the throw-away shop for one person, who has the same role as in earnest."""

    name: str
    role: Role
    title: str = "set up practice"

    def run(self, work: Work) -> Outcome[RepresentativeId]:
        """The id of who practises, in the throw-away store."""
        me = NewRepresentative(self.name, "me@example.com", self.role)
        people = (me,) if self.role is Role.OWNER else (_OWNER, me)
        made = SetUpDesk(NAME, "DE", ZONE, WEEK, people, sample=True).run(work)
        return Outcome(made.value[-1], made.changes)


@dataclass(frozen=True, slots=True)
class CustomerWrites:
    """The customer's next words, as if they had just arrived: on their case, or as the first of a new one.

    `person` gets the new case. It cannot be undone: what a customer said is said.
    """

    scene: Scene
    text: str
    case_id: CaseId | None = None
    person: RepresentativeId | None = None
    title: str = "customer writes"

    def run(self, work: Work) -> Outcome[CaseId]:
        """The case that it stands on."""
        is_new = self.case_id is None
        case_id = self._open(work) if self.case_id is None else self.case_id
        work.interactions.add(self._words(work, case_id))
        if not is_new:
            customer_spoke(work, case_id)
        reckon(work, case_id)
        customer = work.cases.get(case_id).customer_id
        topics = (Topic.CASE, Topic.CUSTOMER, Topic.FOLLOW_UP)
        return Outcome(case_id, Changes.of(*topics, cases=[case_id], customers=[customer]))

    def _open(self, work: Work) -> CaseId:
        who, scene = self.scene.customer, self.scene
        point = email_point(who.email)
        customer = find_or_add(work, NewCustomer(who.name, (point,) if point else ()))
        opening = Opening(
            customer, scene.subject, scene.issue_type, scene.channel, work.now, representative_id=self.person
        )
        return open_case(work, opening).id

    def _words(self, work: Work, case_id: CaseId) -> NewInteraction:
        kind, who = self.scene.channel, self.scene.customer
        sender = f"{who.name} <{who.email}>" if kind is Kind.MAIL else who.name
        return NewInteraction(
            case_id=case_id,
            kind=kind,
            direction=Direction.IN,
            at=work.now,
            text=self.text,
            subject=self.scene.subject,
            sender=sender,
        )
