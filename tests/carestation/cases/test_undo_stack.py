"""A morning of changes, all taken back one by one and all done again: the store holds what it held each time.

What somebody else has changed meanwhile is never overwritten: then undo says so, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carestation.bulk.acts import AssignAll, ResolveAll, SnoozeAll, TagAll
from carestation.bulk.follow_up_acts import AllDone, MoveAll, PassAll
from carestation.bulk.on_many import OnMany
from carestation.cases.assign import Assign
from carestation.cases.case import Priority, Status
from carestation.cases.case_page import CasePage
from carestation.cases.delete_case import DeleteCase
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.merge_cases import MergeCases
from carestation.cases.no_reply_needed import NoReplyNeeded
from carestation.cases.set_issue_type import SetIssueType, SetPriority
from carestation.cases.set_status import SetStatus
from carestation.cases.skip_case import SkipCase
from carestation.cases.tag_case import TagCase
from carestation.cases.write import AddNote, SendReply
from carestation.checklists.attach import AttachSop
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.customers.change_customer import AddCustomer, ChangeCustomer, RemoveCustomer
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.errors import CareError, Refused
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.inbox.skipped import SkipReason
from carestation.instants import HOUR, MINUTE, Instant
from carestation.operation import Operation
from carestation.people.change_person import AddPerson, ChangePerson
from carestation.people.representative import NewRepresentative, Role
from carestation.settings.catalogue import BUSINESS_NAME
from carestation.settings.change_setting import ChangeSetting
from carestation.undo_history import UndoHistory
from tests.desks import OpenDesk, open_desk
from tests.store_dump import Dump, differences, dump

Make = Callable[["Morning"], Operation[Any]]


class Morning:
    """Two cases of one customer at an open desk, and the history of the person who works there."""

    def __init__(self, at_desk: OpenDesk) -> None:
        self.at_desk, self.desk = at_desk, at_desk.desk
        self.desk.actor = at_desk.lea
        self.history = UndoHistory()
        self.one = self._call("Where is my parcel?", "delivery_problem")
        marta = self.page(self.one).customer.id
        self.other = self.desk.do(LogContact(Kind.CALL, "Still no parcel!", marta)).value
        due = Instant(at_desk.clock.now + 5 * HOUR)
        self.desk.do(SetFollowUp(NewFollowUp(self.one, FollowUpKind.REMINDER, due)))
        at_desk.clock.move(10 * MINUTE)

    def _call(self, words: str, issue_type: str) -> CaseId:
        marta = NewCustomer("Marta Oliveira", tuple(filter(None, [email_point("marta@example.net")])))
        return self.desk.do(LogContact(Kind.CALL, words, marta, issue_type=issue_type)).value

    def page(self, case: CaseId | None = None) -> CasePage:
        case = self.one if case is None else case
        return self.desk.ask(lambda read: read.case_page(case, None, self.at_desk.clock.now))

    def do(self, act: str) -> bool:
        """Whether it was allowed as things stand."""
        try:
            operation = ACTS[act](self)
            outcome = self.desk.do(operation)
        except (CareError, IndexError):
            return False
        self.history.did(operation, outcome)
        return outcome.inverse is not None

    def undo(self) -> None:
        taken = self.history.take_undo()
        assert taken is not None
        self.history.undid(taken[0], self.desk.do(taken[1]))

    def redo(self) -> None:
        taken = self.history.take_redo()
        assert taken is not None
        self.history.redid(taken[0], self.desk.do(taken[1]))


def _tick(morning: Morning) -> DoStep:
    run = next(run for run in morning.page().checklists if not run.removed)
    step = next(step for step in run.sop.steps if not step.kind.asks)
    was_open = step.id not in run.states
    return DoStep(run.id, step.id, StepEventKind.TICKED if was_open else StepEventKind.UNTICKED)


def _other_mail(morning: Morning) -> ChangeCustomer:
    customer = morning.page().customer
    new = email_point(f"marta{customer.version}@example.org")
    assert new is not None
    points = (new, *customer.contact_points)
    return ChangeCustomer(customer, replace(customer, notes="rings at noon", contact_points=points))


def _person(morning: Morning) -> ChangePerson:
    ben = next(p for p in morning.desk.ask(lambda read: read.people()) if p.id == morning.at_desk.ben)
    return ChangePerson(
        ben, replace(ben, role=Role.LEAD if ben.role is Role.REPRESENTATIVE else Role.REPRESENTATIVE)
    )


def _new_person(morning: Morning) -> AddPerson:
    count = len(morning.desk.ask(lambda read: read.people()))
    return AddPerson(NewRepresentative(f"Ida {count}"))


def _contact(morning: Morning) -> LogContact:
    page = morning.page()
    return LogContact(
        Kind.CALL, "Any news?", page.customer.id, Direction.IN, answered=True, case_id=page.case.id
    )


ACTS: dict[str, Make] = {
    "reply": lambda m: SendReply(m.one, "It is on its way.", SentBy.CLIPBOARD),
    "note": lambda m: AddNote(m.one, "Rings back at four."),
    "wait": lambda m: SetStatus(m.one, Status.WAITING_CUSTOMER),
    "resolve": lambda m: SetStatus(m.one, Status.RESOLVED, "the customer called it off"),
    "reopen": lambda m: SetStatus(m.one, Status.OPEN),
    "assign": lambda m: Assign(m.one, m.at_desk.ann),
    "issue type": lambda m: SetIssueType(m.one, "billing_dispute"),
    "priority": lambda m: SetPriority(m.one, Priority.URGENT),
    "no reply needed": lambda m: NoReplyNeeded(m.one),
    "tick": _tick,
    "checklist": lambda m: AttachSop(m.one, "complaint"),
    "follow-up": lambda m: SetFollowUp(
        NewFollowUp(m.one, FollowUpKind.PROMISE, Instant(m.at_desk.clock.now + 3 * HOUR), "call")
    ),
    "follow-up done": lambda m: EndFollowUp(m.page().follow_ups[0].id),
    "follow-up moved": lambda m: MoveFollowUp(
        m.page().follow_ups[0].id, Instant(m.at_desk.clock.now + 9 * HOUR), "asked for it"
    ),
    "contact": _contact,
    "new case": lambda _: LogContact(Kind.VISIT, "Another matter", NewCustomer("Ola Nordmann")),
    "skip": lambda m: SkipCase(m.one, SkipReason.INFORMATION),
    "merge": lambda m: MergeCases(m.other, m.one),
    "merge the other way": lambda m: MergeCases(m.one, m.other),
    "delete": lambda m: DeleteCase(m.other),
    "new customer": lambda _: AddCustomer(NewCustomer("Elin Lund")),
    "change customer": _other_mail,
    "delete customer": lambda m: RemoveCustomer(m.page().customer.id),
    "new person": _new_person,
    "change person": _person,
    "tag": lambda m: TagCase(m.one, ("damaged", "VIP")),
    "untag": lambda m: TagCase(m.one, ("urgent",), ("vip",)),
    "bulk assign": lambda m: OnMany((m.one, m.other), AssignAll(None)),
    "bulk resolve": lambda m: OnMany((m.one, m.other), ResolveAll()),
    "bulk snooze": lambda m: OnMany((m.one, m.other), SnoozeAll(Instant(m.at_desk.clock.now + 4 * HOUR))),
    "bulk done": lambda m: OnMany(tuple(one.id for one in m.page().follow_ups), AllDone()),
    "bulk move": lambda m: OnMany(
        tuple(one.id for one in m.page().follow_ups), MoveAll(Instant(m.at_desk.clock.now + 5 * HOUR))
    ),
    "bulk pass": lambda m: OnMany(tuple(one.id for one in m.page().follow_ups), PassAll(m.at_desk.lea)),
    "bulk tag": lambda m: OnMany((m.one, m.other), TagAll(("recall",))),
    "setting": lambda m: ChangeSetting(
        BUSINESS_NAME, f"Kettle & {m.desk.ask(lambda r: r.setting(BUSINESS_NAME))}"
    ),
}


@pytest.mark.parametrize("act", ACTS)
def test_one_act_is_taken_back_and_done_again(at_desk: OpenDesk, act: str) -> None:
    morning = Morning(at_desk)
    if act == "reopen":
        morning.do("resolve")
    before = dump(at_desk)
    assert morning.do(act)
    after = dump(at_desk)
    assert differences(before, after) != {}
    morning.undo()
    assert differences(before, dump(at_desk)) == {}
    morning.redo()
    assert differences(after, dump(at_desk)) == {}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(sorted(ACTS)), min_size=2, max_size=8))
def test_a_morning_is_taken_back_and_done_again(acts: list[str]) -> None:
    with TemporaryDirectory() as folder, open_desk(Path(folder)) as at_desk:
        morning = Morning(at_desk)
        looks: list[Dump] = [dump(at_desk)]
        looks += [dump(at_desk) for act in acts if morning.do(act)]
        for look in reversed(looks[:-1]):
            morning.undo()
            assert differences(look, dump(at_desk)) == {}
        for look in looks[1:]:
            morning.redo()
            assert differences(look, dump(at_desk)) == {}


MEANWHILE: dict[str, tuple[str, Make]] = {
    "a status": ("wait", lambda m: SetStatus(m.one, Status.OPEN)),
    "an assignment": ("assign", lambda m: Assign(m.one, m.at_desk.ben)),
    "a step": ("tick", _tick),
    "a follow-up": ("follow-up moved", lambda m: EndFollowUp(m.page().follow_ups[0].id)),
    "a follow-up that is done": ("follow-up", lambda m: EndFollowUp(m.page().follow_ups[0].id)),
    "a customer": ("change customer", _other_mail),
    "a person": ("change person", _person),
    "a setting": ("setting", lambda _: ChangeSetting(BUSINESS_NAME, "Pots")),
    "a case that was merged": ("wait", lambda m: MergeCases(m.one, m.other)),
}


@pytest.mark.parametrize("what", MEANWHILE)
def test_undo_of_what_somebody_else_changed_since_is_refused_and_changes_nothing(
    at_desk: OpenDesk, what: str
) -> None:
    act, meanwhile = MEANWHILE[what]
    morning = Morning(at_desk)
    assert morning.do(act)
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(meanwhile(morning))
    at_desk.desk.actor = at_desk.lea
    before = dump(at_desk)
    with pytest.raises(Refused) as refused:
        morning.undo()
    assert str(refused.value).count(".") >= 1
    assert differences(before, dump(at_desk)) == {}


def test_a_case_that_somebody_has_answered_is_not_taken_away_with_its_opening(at_desk: OpenDesk) -> None:
    morning = Morning(at_desk)
    assert morning.do("new case")
    (ola,) = (r.case_id for r in at_desk.desk.ask(lambda read: read.search("Another matter")).cases)
    at_desk.desk.actor = at_desk.ben
    at_desk.desk.do(AddNote(ola, "I know him."))
    at_desk.desk.actor = at_desk.lea
    with pytest.raises(Refused, match="was worked on since"):
        morning.undo()
    assert morning.page(ola).case.number


def test_a_person_who_has_worked_here_stays(at_desk: OpenDesk) -> None:
    morning = Morning(at_desk)
    assert morning.do("new person")
    ida = next(p for p in at_desk.desk.ask(lambda read: read.people()) if p.name.startswith("Ida"))
    at_desk.desk.do(Assign(morning.one, ida.id))
    with pytest.raises(Refused, match="stays in its record"):
        morning.undo()


def test_a_representative_deletes_no_case(at_desk: OpenDesk) -> None:
    morning = Morning(at_desk)
    at_desk.desk.actor = at_desk.ben
    with pytest.raises(Refused, match="Only a lead"):
        at_desk.desk.do(DeleteCase(morning.one))
