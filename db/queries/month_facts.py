"""The facts of a span of time, for its figures: one statement for each kind, none of which reads any words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from sys import intern
from typing import Any

from peewee import Database

from carestation.instants import Instant
from carestation.settings.catalogue import BUSINESS_NAME, LOGO, ZONE
from carestation.sops.library import issue_types
from carestation.summary.facts import CaseFact, MonthFacts, PromiseFact, RatingFact, TimerFact
from carestation.summary.logo import picture_of
from carestation.training.trained_share import trained_share
from db.queries.buyers import buyer_facts
from db.queries.resolutions import resolution_facts
from db.queries.settled_checklists import checklist_facts
from db.queries.trouble import skipped_steps, troubled_customers
from db.statement import Statement
from db.stores.objectives import Objectives
from db.stores.people import Settings
from db.stores.training import Training
from db.stores.transaction import Transaction

COUNTS = "c.deleted_at IS NULL AND c.merged_into_id IS NULL"

_OPEN_AT = """COALESCE(
      (
        SELECT e.turn <> 'back' FROM case_event e
        WHERE e.case_id = c.id AND e.turn IS NOT NULL AND e.annulled_at IS NULL AND e.at >= ?
        ORDER BY e.at, e.id LIMIT 1
      ), c.ended_at IS NULL)"""
"""What the first turn after an instant came from is what was true at that instant."""

_CASES = Statement(
    f"""SELECT c.id, c.customer_id, c.issue_type, c.channel, c.representative_id, c.opened_at,
    c.opened_at < ? AND {_OPEN_AT}, {_OPEN_AT}
    FROM care_case c
    WHERE {COUNTS} AND c.opened_at < ? AND (c.opened_at >= ? OR c.ended_at IS NULL OR c.ended_at >= ?)"""
)
_TIMERS = Statement(
    f"""SELECT t.case_id, t.metric, t.state, c.issue_type, c.channel, t.started_at, t.met_at, t.missed_at,
    t.used_ms, t.answered_by_id, t.is_holding
    FROM timer t JOIN care_case c ON c.id = t.case_id AND {COUNTS}
    WHERE t.state IN ('met', 'missed')
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
    FROM (
      SELECT id FROM follow_up WHERE kind = 'promise' AND created_at >= ? AND created_at < ? UNION
      SELECT id FROM follow_up WHERE kind = 'promise' AND due_at >= ? AND due_at < ?
    ) wanted
    JOIN follow_up f ON f.id = wanted.id LEFT JOIN care_case c ON c.id = f.case_id
    WHERE {COUNTS}"""
)
_PEOPLE = Statement("SELECT id, name FROM representative")


def month_facts(database: Database, start: Instant, end: Instant, now: Instant) -> MonthFacts:
    """All facts of `start` to `end`. A timer that ran out unanswered in it, and before `now`, is missed."""
    settings = Settings(Transaction(database, None, Instant(0)))
    span = (start, end)
    overdue = _OVERDUE.run(database, start, min(end, now))
    return MonthFacts(
        start=start,
        end=end,
        business=settings.get(BUSINESS_NAME),
        zone=settings.get(ZONE),
        people=dict(_PEOPLE.all(database)),
        cases=[_case(row) for row in _CASES.run(database, start, start, end, end, start, start)],
        timers=[_timer(row) for row in chain(_TIMERS.run(database, *span, *span), overdue)],
        resolutions=resolution_facts(database, start, end),
        ratings=[_rating(row) for row in _RATINGS.run(database, *span, *span)],
        promises=[_promise(row) for row in _PROMISES.run(database, *span, *span)],
        checklists=checklist_facts(database, start, end),
        buyers=buyer_facts(database, start, end),
        objectives=Objectives(Transaction(database, None, Instant(0))).all(),
        trained=_trained(database, min(end, now)),
        skipped=skipped_steps(database, start, end),
        troubled=troubled_customers(database, start, end),
        logo=picture_of(settings.get(LOGO)),
        titles={issue_type.key: issue_type.title for issue_type in issue_types()},
    )


def _trained(database: Database, until: Instant) -> list[bool]:
    """Of everybody who is at the desk today, as far as they had come by then."""
    known = Training(Transaction(database, None, Instant(0))).facts()
    passed = tuple(record for record in known.records if record.finished_at < until)
    share = trained_share(replace(known, records=passed), known.day_of(until))
    return [True] * share.trained + [False] * (share.of - share.trained)


def _case(row: Sequence[Any]) -> CaseFact:
    case, customer, kind, channel, person, opened_at, at_start, at_end = row
    was_open = (bool(at_start), bool(at_end))
    return CaseFact(case, customer, intern(kind), intern(channel), person, opened_at, *was_open)


def _timer(row: Sequence[Any]) -> TimerFact:
    case, metric, state, kind, channel, started_at, met_at, missed_at, used_ms, person, holding = row
    about = (intern(metric), intern(state), intern(kind), intern(channel))
    return TimerFact(case, *about, started_at, met_at, missed_at, used_ms, person, bool(holding))


def _rating(row: Sequence[Any]) -> RatingFact:
    case, number, kind, channel, *rest = row
    return RatingFact(case, number, intern(kind), intern(channel), *rest)


def _promise(row: Sequence[Any]) -> PromiseFact:
    case, kind, channel, state, *rest = row
    return PromiseFact(case, intern(kind), intern(channel), intern(state), *rest)
