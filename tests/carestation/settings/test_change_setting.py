"""The owner changes the hours: what runs counts by the new ones at once, what is finished stays (R19, R20)."""

from __future__ import annotations

import pytest

from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.write import SendReply
from carestation.customers.customer import NewCustomer
from carestation.errors import CareError
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import HOUR
from carestation.settings.catalogue import HOLIDAYS, WEEKLY_HOURS
from carestation.settings.change_setting import ChangeSetting
from tests.desks import WEEK, OpenDesk

FROM_ELEVEN = {**WEEK, "mon": [["11:00", "17:00"]]}


def _case(at_desk: OpenDesk, name: str) -> CaseId:
    return at_desk.desk.do(LogContact(Kind.CALL, "Where is it?", NewCustomer(name))).value


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))


def test_running_timers_follow_the_new_hours_and_finished_ones_keep_theirs(at_desk: OpenDesk) -> None:
    answered, waiting = _case(at_desk, "Jo"), _case(at_desk, "Ida")
    at_desk.clock.move(HOUR)
    at_desk.desk.do(SendReply(answered, "On its way.", SentBy.CLIPBOARD))
    kept = _page(at_desk, answered).timers[0]
    ran = _page(at_desk, waiting).timers[0]
    assert ran.due_at is not None
    changed = at_desk.desk.do(ChangeSetting(WEEKLY_HOURS, FROM_ELEVEN))
    assert _page(at_desk, answered).timers[0] == kept
    # from ten o'clock on there was an hour that no longer counts
    assert _page(at_desk, waiting).timers[0].due_at == ran.due_at + HOUR
    rows = at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    assert {row.case_id: row.urgent_at for row in rows}[waiting] == ran.due_at + HOUR
    assert changed.inverse is not None
    at_desk.desk.do(changed.inverse)
    assert _page(at_desk, waiting).timers[0].due_at == ran.due_at


def test_hours_that_cannot_be_change_nothing(at_desk: OpenDesk) -> None:
    with pytest.raises(CareError):
        at_desk.desk.do(ChangeSetting(WEEKLY_HOURS, {"mon": [["17:00", "17:00"]]}))
    assert at_desk.desk.ask(lambda read: read.setting(WEEKLY_HOURS)) == WEEK


def test_a_new_holiday_closes_its_day(at_desk: OpenDesk) -> None:
    case = _case(at_desk, "Jo")
    at_desk.desk.do(ChangeSetting(HOLIDAYS, ["2026-11-16"]))
    due = _page(at_desk, case).timers[0].due_at
    assert due is not None
    assert due > at_desk.clock.now + 20 * HOUR
