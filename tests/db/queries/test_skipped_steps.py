"""Steps that were skipped on cases resolved in the month, as they are called today."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.checklists.checklist import may_skip
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.customers.customer import NewCustomer
from carestation.instants import DAY, Instant
from tests.desks import OpenDesk


def test_what_was_skipped_is_named(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.lea
    start = at_desk.clock.now
    contact = LogContact(
        Kind.CALL, "Where?", NewCustomer("Ida"), Direction.IN, issue_type="delivery_problem", answered=True
    )
    case = at_desk.desk.do(contact).value
    run = at_desk.desk.ask(lambda read: read.case_page(case, None, start)).checklists[0]
    plain = [step for step in run.sop.steps if may_skip(step) and step.show_if is None and not step.kind.asks]
    at_desk.desk.do(DoStep(run.id, plain[0].id, StepEventKind.SKIPPED, reason="not needed"))
    end = Instant(start + DAY)
    assert at_desk.desk.ask(lambda read: read.month_facts(start, end, end)).skipped == ()  # not resolved yet
    at_desk.desk.do(SetStatus(case, Status.RESOLVED, "called off"))
    skipped = at_desk.desk.ask(lambda read: read.month_facts(start, end, end)).skipped
    assert [(step.sop_key, step.title, step.times) for step in skipped] == [(run.sop.key, plain[0].title, 1)]
