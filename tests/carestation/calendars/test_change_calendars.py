"""The owner saves calendars and targets: what runs follows at once, what is finished stays, undo leaves no trace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from carestation.calendars.calendar import Calendar
from carestation.calendars.calendar_json import read_week
from carestation.calendars.change_calendars import ChangeCalendars
from carestation.calendars.defined import defined_calendars
from carestation.calendars.opening import opened
from carestation.cases.assign import Assign
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.target_rules import TargetRule
from carestation.cases.write import SendReply
from carestation.customers.change_customer import ChangeCustomer
from carestation.customers.customer import NewCustomer
from carestation.errors import Refused
from carestation.identity import CaseId, RepresentativeId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, HOUR, MINUTE, Instant, to_datetime
from carestation.operation import Outcome
from carestation.settings.catalogue import CALENDARS, HOLIDAYS, ZONE
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.change_targets import ChangeTargets
from carestation.settings.hours import calendars_as_set
from carestation.timers.targets import Targets
from carestation.what_if.effect import Effect, Proposal, effect
from carestation.work import Work
from tests.desks import WEEK, OpenDesk

SHOP = Calendar("Shop", read_week(WEEK))
FROM_ELEVEN = replace(SHOP, weekly=read_week({**WEEK, "mon": [["11:00", "17:00"]]}))


def _case(at_desk: OpenDesk, name: str, person: RepresentativeId | None = None) -> CaseId:
    customer = NewCustomer(name, tags=("trade",), representative_id=person)
    return at_desk.desk.do(LogContact(Kind.CALL, "Where is it?", customer)).value


def _page(at_desk: OpenDesk, case: CaseId) -> CasePage:
    return at_desk.desk.ask(lambda read: read.case_page(case, None, at_desk.clock.now))


def _urgent(at_desk: OpenDesk) -> dict[CaseId, tuple[int, int]]:
    rows = at_desk.desk.ask(lambda read: read.inbox(InboxQuery())).rows
    return {row.case_id: (row.urgent_at, row.left_ms) for row in rows}


def _effect(at_desk: OpenDesk, proposal: Proposal) -> Effect:
    return at_desk.desk.ask(lambda read: effect(read.open_cases_recorded(), proposal, at_desk.clock.now))


def test_r20_what_runs_follows_and_what_is_finished_stays(at_desk: OpenDesk) -> None:
    answered, waiting = _case(at_desk, "Jo"), _case(at_desk, "Ida")
    at_desk.clock.move(HOUR)
    at_desk.desk.do(SendReply(answered, "On its way.", SentBy.CLIPBOARD))
    kept, ran = _page(at_desk, answered).timers[0], _page(at_desk, waiting).timers[0]
    before = _urgent(at_desk)
    changed = at_desk.desk.do(ChangeCalendars((FROM_ELEVEN,)))
    assert changed.said == "Calendars saved"
    assert _page(at_desk, answered).timers[0] == kept
    assert _page(at_desk, waiting).timers[0].due_at == (ran.due_at or 0) + HOUR
    assert at_desk.desk.ask(lambda read: defined_calendars(read.setting)) == (FROM_ELEVEN,)
    assert changed.inverse is not None
    undone = at_desk.desk.do(changed.inverse)
    assert _urgent(at_desk) == before
    assert undone.inverse is not None
    at_desk.desk.do(undone.inverse)
    assert _urgent(at_desk)[waiting][0] == before[waiting][0] + HOUR


def test_undo_takes_back_what_the_change_made_late(at_desk: OpenDesk) -> None:
    """Changed hours that count more time overrun the target; taken back, nothing was ever missed."""
    at_desk.desk.do(ChangeCalendars((FROM_ELEVEN,)))
    case = _case(at_desk, "Jo")
    at_desk.clock.move(2 * HOUR + HOUR // 2)
    early = replace(SHOP, weekly=read_week({**WEEK, "mon": [["00:00", "17:00"]]}))
    changed = at_desk.desk.do(ChangeCalendars((early,)))
    assert _page(at_desk, case).timers[0].missed_by_change
    at_desk.clock.move(MINUTE)
    assert changed.inverse is not None
    at_desk.desk.do(changed.inverse)
    assert _page(at_desk, case).timers[0].missed_at is None


def test_undo_is_refused_after_a_later_change(at_desk: OpenDesk) -> None:
    first = at_desk.desk.do(ChangeCalendars((FROM_ELEVEN,)))
    at_desk.clock.move(HOUR)
    at_desk.desk.do(ChangeCalendars((SHOP,)))
    assert first.inverse is not None
    with pytest.raises(Refused, match="set since"):
        at_desk.desk.do(first.inverse)


def test_r19_a_case_counts_by_its_representatives_calendar_and_anew_when_handed_on(at_desk: OpenDesk) -> None:
    case = _case(at_desk, "Jo", at_desk.ann)
    due = _page(at_desk, case).timers[0].due_at
    bens = Calendar("Ben", read_week({**WEEK, "mon": [["12:00", "17:00"]]}), people=(at_desk.ben,))
    at_desk.desk.do(ChangeCalendars((SHOP, bens)))
    assert _page(at_desk, case).timers[0].due_at == due
    at_desk.clock.move(HOUR)
    handed = at_desk.desk.do(Assign(case, at_desk.ben))
    assert _page(at_desk, case).timers[0].due_at == (due or 0) + 2 * HOUR
    assert _urgent(at_desk)[case][0] == (due or 0) + 2 * HOUR
    assert handed.inverse is not None
    at_desk.desk.do(handed.inverse)
    assert _page(at_desk, case).timers[0].due_at == due


def test_the_zone_of_the_business_is_that_of_calendars_without_one(at_desk: OpenDesk) -> None:
    at_desk.desk.do(ChangeCalendars((SHOP,)))
    case = _case(at_desk, "Jo")
    due = _page(at_desk, case).timers[0].due_at
    changed = at_desk.desk.do(ChangeSetting(ZONE, "America/New_York"))
    assert _page(at_desk, case).timers[0].due_at != due
    assert changed.inverse is not None
    at_desk.desk.do(changed.inverse)
    assert _page(at_desk, case).timers[0].due_at == due


@dataclass(frozen=True, slots=True)
class AsBefore:
    """A store as an earlier program left it: one calendar, with its history, and no other."""

    title: str = "as before"

    def run(self, work: Work) -> Outcome[None]:
        """Its hours began later on Mondays until ten o'clock today."""
        closed = ["2026-12-25", "2026-12-28"]
        kept = {"zone": "Europe/Berlin", "holidays": closed}
        first = {"since": 0, "weekly": {**WEEK, "mon": [["11:00", "17:00"]]}, **kept}
        work.settings.put(CALENDARS, [first, {"since": work.now, "weekly": WEEK, **kept}])
        work.settings.put(HOLIDAYS, closed)
        return Outcome(None)


def test_r20_a_store_of_an_earlier_program_keeps_its_days_and_its_history(at_desk: OpenDesk) -> None:
    at_desk.desk.do(AsBefore())
    (calendar,) = at_desk.desk.ask(lambda read: defined_calendars(read.setting))
    assert calendar.weekly == read_week(WEEK)
    assert (calendar.country, set(calendar.days_off)) == ("DE", {date(2026, 12, 28)})
    before = at_desk.desk.ask(lambda read: calendars_as_set(read.setting))
    at_desk.clock.move(HOUR)
    at_desk.desk.do(ChangeCalendars((replace(calendar, name="Shop", days_off={}),)))
    after = at_desk.desk.ask(lambda read: calendars_as_set(read.setting))
    assert after.in_force[:2] == before.in_force
    christmas, stocktaking = (at_desk.clock.now + ahead * DAY for ahead in (39, 42))
    assert not after.present.default.is_open(to_datetime(Instant(christmas)))
    assert after.present.default.is_open(to_datetime(Instant(stocktaking)))


@pytest.mark.parametrize("minutes", [30, 600])
def test_r18_the_effect_foretells_what_saving_targets_does(at_desk: OpenDesk, minutes: int) -> None:
    case, other = _case(at_desk, "Jo"), _case(at_desk, "Ida")
    at_desk.clock.move(HOUR)
    rules = (TargetRule(Targets(first_response=minutes, resolution=1440), tag="TRADE"),)
    told = _effect(at_desk, Proposal(rules=rules))
    before = _urgent(at_desk)
    saved = at_desk.desk.do(ChangeTargets(rules))
    assert set(saved.value) == {case, other}
    moved = [*told.late, *told.no_longer_late, *told.due_otherwise]
    assert {one.case.id: one.after.due_at for one in moved} == {
        one: at for one, (at, _) in _urgent(at_desk).items()
    }
    assert bool(told.late) == (minutes == 30)
    assert saved.inverse is not None
    at_desk.desk.do(saved.inverse)
    assert _urgent(at_desk) == before


def test_r20_the_effect_foretells_what_saving_calendars_does(at_desk: OpenDesk) -> None:
    case = _case(at_desk, "Jo")
    at_desk.clock.move(HOUR)
    in_force = opened((FROM_ELEVEN,), "Europe/Berlin", at_desk.clock.now)
    (moved,) = _effect(at_desk, Proposal(calendars=in_force)).due_otherwise
    at_desk.desk.do(ChangeCalendars((FROM_ELEVEN,)))
    assert _urgent(at_desk)[case][0] == moved.after.due_at
    assert _effect(at_desk, Proposal(calendars=in_force)).is_nothing


def test_r18_another_tag_brings_other_targets(at_desk: OpenDesk) -> None:
    case = _case(at_desk, "Jo")
    rules = (TargetRule(Targets(first_response=15), tag="vip"), TargetRule(Targets(first_response=240)))
    at_desk.desk.do(ChangeTargets(rules))
    page = _page(at_desk, case)
    tagged = at_desk.desk.do(ChangeCustomer(page.customer, replace(page.customer, tags=("VIP",))))
    assert _page(at_desk, case).timers[0].target_ms == 15 * MINUTE
    assert tagged.inverse is not None
    at_desk.desk.do(tagged.inverse)
    assert _page(at_desk, case).timers[0].target_ms == 240 * MINUTE
