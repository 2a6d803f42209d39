"""What a person may have to be reminded of: by the inbox's index, so that cases far from due cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from carestation.cases.case_timers import case_timers
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.identity import CaseId, RepresentativeId
from carestation.instants import Instant
from carestation.people.representative import Role
from carestation.reminders.due_item import (
    DueFacts,
    DueItem,
    RunningTimer,
    Stage,
    farthest_due,
    follow_up_key,
)
from carestation.settings.hours import calendars
from carestation.timers.business_hours import BusinessHours
from carestation.timers.targets import Metric
from carestation.timers.timer import TimerInstance
from db.queries.today import ITS_CASE, ITS_CUSTOMER, NAMED, WHOSE
from db.statement import Statement
from db.stores.cases import Cases
from db.stores.people import People, Settings
from db.stores.transaction import Transaction

_FOLLOW_UPS = Statement(
    f"""SELECT f.id, f.kind, f.due_at, f.text, c.id, c.number, {NAMED}, u.id
    FROM follow_up f {ITS_CASE} {ITS_CUSTOMER}
    WHERE f.state = 'open' AND f.due_at <= ? AND {WHOSE} = ? AND c.deleted_at IS NULL AND u.deleted_at IS NULL
    ORDER BY f.due_at LIMIT 20000"""
)
_LONGEST = Statement("SELECT MAX(target_ms) FROM timer WHERE ended_at IS NULL")
_RUNNING = """SELECT c.id, c.number, u.name, t.metric, t.cycle, t.due_at, t.target_ms,
EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.at >= t.due_at AND e.type = 'status')
FROM care_case c JOIN timer t ON t.case_id = c.id JOIN customer u ON u.id = c.customer_id
WHERE c.ended_at IS NULL AND c.deleted_at IS NULL AND c.urgent_at <= ?
AND t.ended_at IS NULL AND t.target_ms > 0 AND t.due_at <= ? AND c.representative_id"""
_MINE = Statement(f"{_RUNNING} = ? ORDER BY t.due_at LIMIT 20000")
_NOBODYS = Statement(f"{_RUNNING} IS NULL ORDER BY t.due_at LIMIT 20000")
_TOLD = Statement("SELECT key, told_at FROM reminder_told WHERE representative_id = ?")

_KINDS = {kind.value: kind for kind in FollowUpKind}
_METRICS = {metric.value: metric for metric in Metric}


def due(stores: Transaction, person: RepresentativeId, now: Instant) -> DueFacts:
    """Leads and owners are reminded of nobody's cases too, which nobody else would notice."""
    database = stores.database
    in_force = calendars(Settings(stores)).present
    longest = _LONGEST.one(database)[0] or 0
    hours = in_force.of(person)
    until = farthest_due(longest, hours, now)
    running = [(row, hours) for row in _MINE.all(database, until, until, person)]
    if People(stores).get(person).role is not Role.REPRESENTATIVE:
        until = farthest_due(longest, in_force.default, now)
        running += [(row, in_force.default) for row in _NOBODYS.all(database, until, until)]
    found = (_timer(stores, row, of_case, now) for row, of_case in running)
    timers = tuple(timer for timer in found if timer is not None)
    follow_ups = tuple(map(_follow_up, _FOLLOW_UPS.all(database, now, person)))
    told = dict(_TOLD.all(database, person))
    return DueFacts(follow_ups, timers, told, hours)


def _follow_up(row: Sequence[Any]) -> DueItem:
    number, kind, due_at, text, case, case_number, name, customer = row
    key = follow_up_key(number, due_at)
    return DueItem(key, _KINDS[kind], Stage.DUE, due_at, case, case_number, name, text, customer)


def _timer(
    stores: Transaction, row: Sequence[Any], hours: BusinessHours, now: Instant
) -> RunningTimer | None:
    """None for one that is late already and stands still: that is no news to anybody (R22)."""
    case, case_number, customer, metric, cycle, due_at, target, may_have_stood_still = row
    timer = RunningTimer(case, case_number, customer, _METRICS[metric], cycle, due_at, target, hours)
    if not may_have_stood_still:
        return timer
    known = _replayed(stores, case, timer.metric, timer.cycle, now)
    return None if known is None or known.paused else replace(timer, used_ms=known.used_ms)


def _replayed(
    stores: Transaction, case: CaseId, metric: Metric, cycle: int, now: Instant
) -> TimerInstance | None:
    """One timer of a case as it stands now."""
    cases = Cases(stores)
    history, contacts = cases.history(case), cases.contacts(case)
    person = cases.get(case).representative_id
    timers = case_timers(history, contacts, calendars(Settings(stores)), now, person)
    return next((one for one in timers if one.metric is metric and one.cycle == cycle), None)
