"""The cached timers of a case, and the columns by which the inbox sorts."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from peewee import Database

from carestation.cases.case_store import StoredTimer
from carestation.identity import CaseId
from carestation.inbox.urgent import Urgent
from db.statement import Statement

_CLEAR = Statement("DELETE FROM timer WHERE case_id = ?")
ADD_TIMER = Statement(
    """INSERT INTO timer (case_id, metric, cycle, state, started_at, due_at, met_at, ended_at, missed_at, used_ms,
    target_ms, first_met_at, first_used_ms, answered_by_id, is_holding)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
)
_URGENT = Statement(
    """UPDATE care_case SET urgent_at = ?, urgent_by = ?, urgent_from = ?, left_ms = ?, waiting_since = ?,
    follow_up_at = ?, skipped_until = ?, rank = ? WHERE id = ?"""
)
_PLACE = attrgetter("at", "by", "since", "left_ms", "waiting_since", "follow_up_at", "skipped_until", "rank")


def store_timers(database: Database, case: CaseId, timers: Sequence[StoredTimer], urgent: Urgent) -> None:
    """Replace both."""
    _CLEAR.run(database, case)
    ADD_TIMER.many(database, [(case, *timer_values(stored)) for stored in timers])
    _URGENT.run(database, *_PLACE(urgent), case)


def timer_values(stored: StoredTimer) -> tuple[object, ...]:
    """The columns of a timer behind its case."""
    timer = stored.timer
    return (
        timer.metric.value,
        timer.cycle,
        timer.state.value,
        timer.started_at,
        timer.due_at,
        timer.met_at,
        timer.ended_at,
        timer.missed_at,
        timer.used_ms,
        timer.target_ms,
        timer.first_met_at,
        timer.first_used_ms,
        stored.answered_by,
        timer.holding,
    )
