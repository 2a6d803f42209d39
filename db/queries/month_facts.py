"""The facts of a span of time, for its figures: one statement for each kind, none of which reads any words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import Database

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.settings.catalogue import BUSINESS_NAME, ZONE
from carestation.sops.library import issue_types
from carestation.summary.facts import CaseFact, MonthFacts, PromiseFact, RatingFact, TimerFact
from db.queries.resolutions import resolution_facts
from db.queries.settled_checklists import checklist_facts
from db.queries.status_changes import StatusChange, status_changes
from db.statement import Statement
from db.stores.people import Settings
from db.stores.transaction import Transaction

COUNTS = "c.deleted_at IS NULL AND c.merged_into_id IS NULL"

_CASES = Statement(
    f"""SELECT c.id, c.customer_id, c.issue_type, c.channel, c.representative_id, c.opened_at, c.ended_at IS NULL
    FROM care_case c
    WHERE {COUNTS} AND c.opened_at < ? AND (c.opened_at >= ? OR c.ended_at IS NULL OR c.ended_at >= ?)"""
)
_TIMERS = Statement(
    f"""SELECT t.case_id, t.metric, t.state, c.issue_type, c.channel, t.started_at, t.met_at, t.missed_at,
    t.used_ms, t.answered_by_id, t.is_holding
    FROM timer t JOIN care_case c ON c.id = t.case_id AND {COUNTS}
    WHERE t.state = 'met' AND t.met_at >= ? AND t.met_at < ? OR t.state = 'missed'
    AND (t.met_at >= ? AND t.met_at < ? OR t.missed_at >= ? AND t.missed_at < ?)"""
)
_OVERDUE = Statement(
    f"""SELECT t.case_id, t.metric, 'missed', c.issue_type, c.channel, t.started_at, NULL, t.due_at,
    t.target_ms, NULL, 0
    FROM care_case c JOIN timer t ON t.case_id = c.id
    WHERE {COUNTS} AND c.ended_at IS NULL AND t.state = 'running' AND t.due_at >= ? AND t.due_at < ?"""
)
_RATINGS = Statement(
    f"""SELECT r.case_id, c.number, c.issue_type, c.channel, r.asked_at, r.answered_at, r.score, r.words,
    r.representative_id FROM rating r JOIN care_case c ON c.id = r.case_id AND {COUNTS}
    WHERE r.asked_at >= ? AND r.asked_at < ? OR r.answered_at >= ? AND r.answered_at < ?"""
)
_PROMISES = Statement(
    f"""SELECT f.case_id, COALESCE(c.issue_type, ''), COALESCE(c.channel, ''), f.state, f.created_at, f.due_at,
    f.representative_id
    FROM follow_up f LEFT JOIN care_case c ON c.id = f.case_id
    WHERE f.kind = 'promise' AND {COUNTS}
    AND (f.created_at >= ? AND f.created_at < ? OR f.due_at >= ? AND f.due_at < ?)"""
)
_PEOPLE = Statement("SELECT id, name FROM representative")


def month_facts(database: Database, start: Instant, end: Instant, now: Instant) -> MonthFacts:
    """All facts of `start` to `end`. A timer that ran out unanswered in it, and before `now`, is missed."""
    changes = status_changes(database, start)
    settings = Settings(Transaction(database, None, Instant(0)))
    span = (start, end)
    overdue = _OVERDUE.all(database, start, min(end, now))
    return MonthFacts(
        start=start,
        end=end,
        business=settings.get(BUSINESS_NAME),
        zone=settings.get(ZONE),
        people=dict(_PEOPLE.all(database)),
        cases=_cases(database, start, end, changes),
        timers=[_timer(row) for row in (*_TIMERS.all(database, *span, *span, *span), *overdue)],
        resolutions=resolution_facts(database, changes, start, end),
        ratings=[RatingFact(*row) for row in _RATINGS.all(database, *span, *span)],
        promises=[PromiseFact(*row) for row in _PROMISES.all(database, *span, *span)],
        checklists=checklist_facts(database, changes, start, end),
        titles={issue_type.key: issue_type.title for issue_type in issue_types()},
    )


def _timer(row: Sequence[Any]) -> TimerFact:
    case, metric, state, kind, channel, started_at, met_at, missed_at, used_ms, person, holding = row
    return TimerFact(
        case, metric, state, kind, channel, started_at, met_at, missed_at, used_ms, person, bool(holding)
    )


def _cases(
    database: Database, start: Instant, end: Instant, changes: dict[CaseId, list[StatusChange]]
) -> list[CaseFact]:
    facts = []
    for case, customer, kind, channel, person, opened_at, open_now in _CASES.all(database, end, start, start):
        later = changes.get(case, ())
        at_start = opened_at < start and _open_at(start, later, bool(open_now))
        at_end = _open_at(end, later, bool(open_now))
        facts.append(CaseFact(case, customer, kind, channel, person, opened_at, at_start, at_end))
    return facts


def _open_at(at: Instant, changes: list[StatusChange] | tuple[()], open_now: bool) -> bool:
    """What the first change after an instant came from is what was true at that instant."""
    after = next((change for change in changes if change.at >= at), None)
    return open_now if after is None else not after.ended_before
