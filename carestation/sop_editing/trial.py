"""A test run: an SOP tried out on an invented case. Nothing of it is ever stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from carestation.cases.case import Case, Channel, Priority, Status
from carestation.cases.case_page import CasePage, CustomerFacts, Drafts
from carestation.checklists.answer_values import checked
from carestation.checklists.checklist import Checklist, fold, may_skip
from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.customers.contact_point import email_point
from carestation.customers.customer import Customer
from carestation.errors import BadInput, Refused
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState
from carestation.follow_ups.step_due import step_due
from carestation.identity import CaseId, ChecklistId, CustomerId, FollowUpId, RepresentativeId
from carestation.instants import Instant
from carestation.people.representative import Representative
from carestation.sops.placeholders import Filled, fill
from carestation.sops.reply_values import reply_values
from carestation.sops.sop import CaseField, ReplyText, Sop, Step, StepKind
from carestation.timers.business_hours import BusinessHours

RUN = ChecklistId(1)
_CASE, _CUSTOMER, _NOBODY = CaseId(1), CustomerId(1), RepresentativeId(0)


@dataclass(frozen=True, slots=True)
class Trial:
    """How far the test run is. `number` is that of the version to be; everything happens at `begun_at`."""

    sop: Sop
    number: int
    subject: str
    customer_name: str
    begun_at: Instant
    hours: BusinessHours
    events: tuple[StepEvent, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    priority: Priority = Priority.NORMAL
    status: Status = Status.OPEN

    @property
    def checklist(self) -> Checklist:
        """The run, as a representative would see it."""
        return Checklist(RUN, _CASE, self.sop, self.number, fold(self.sop, self.events))

    @property
    def page(self) -> CasePage:
        """The invented case."""
        points = tuple(filter(None, (email_point("marta@example.net"),)))
        customer = Customer(
            _CUSTOMER, b"", self.customer_name, "", "", (), "", None, points, self.begun_at, version=1
        )
        return CasePage(
            self._case,
            "",
            customer,
            CustomerFacts(1, 1, None, ""),
            (),
            (),
            (self.checklist,),
            self.follow_ups,
            Drafts(),
            self.begun_at,
        )

    def using(self, sop: Sop) -> Trial:
        """The same answers on the SOP as it is now; what does not fit any more falls away."""
        return replace(self, sop=sop)

    def doing(self, step_id: str, kind: StepEventKind, value: str = "", reason: str = "") -> Trial:
        """After a step was ticked, answered, skipped or opened again. BadInput or Refused as on a real case."""
        step = self.sop.step(step_id)
        if step is None:
            return self
        if kind in (StepEventKind.TICKED, StepEventKind.ANSWERED):
            value = checked(step, value)
        if kind is StepEventKind.SKIPPED and not may_skip(step):
            raise Refused(f"“{step.title}” cannot be skipped.")
        if kind is StepEventKind.SKIPPED and not reason.strip():
            raise BadInput(f"“{step.title}” is skipped for a reason.")
        event = StepEvent(step_id, kind, _NOBODY, self.begun_at, value, reason.strip())
        done = replace(self, events=(*self.events, event))
        return done._acted(step) if kind is StepEventKind.TICKED else done

    def reply(self, text: ReplyText, writer: Representative | None, business: str) -> Filled:
        """The reply text as it would stand in the answer: what is missing is still in braces."""
        zone = ZoneInfo(self.hours.zone)
        values = reply_values(self.page, writer, business, self.begun_at, zone, self.checklist)
        return fill("\n\n".join(filter(None, (text.subject, text.body))), values)

    @property
    def _case(self) -> Case:
        return Case(
            _CASE,
            b"",
            1042,
            _CUSTOMER,
            self.subject,
            self.sop.key,
            self.priority,
            Channel.EMAIL,
            self.status,
            None,
            self.begun_at,
            opened_by_us=False,
            ended_at=None,
            merged_into_id=None,
            version=1,
        )

    def _acted(self, step: Step) -> Trial:
        """What ticking does to the case: a field set, a promise or a reminder noted."""
        change, preset = step.change, step.follow_up
        if change is not None and change.field is CaseField.PRIORITY:
            return replace(self, priority=Priority(change.value))
        if change is not None:
            return replace(self, status=Status(change.value))
        if preset is None:
            return self
        kind = FollowUpKind.PROMISE if step.kind is StepKind.PROMISE else FollowUpKind.REMINDER
        due_at = step_due(preset, self.begun_at, self.hours)
        noted = FollowUp(
            FollowUpId(len(self.follow_ups) + 1),
            _CASE,
            kind,
            FollowUpState.OPEN,
            due_at,
            preset.note or step.title,
            None,
            self.begun_at,
            None,
            "",
            version=1,
        )
        return replace(self, follow_ups=(*self.follow_ups, noted))
