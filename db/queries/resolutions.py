"""Resolutions in a span of time: who resolved, after how many replies, and whether the case came back."""

from __future__ import annotations

from sys import intern

from peewee import Database

from carestation.instants import Instant
from carestation.summary.facts import ResolutionFact
from db.statement import Statement

_RESOLUTIONS = Statement(
    """SELECT e.case_id, c.issue_type, c.channel, e.at, e.actor_id,
    NOT EXISTS (
      SELECT 1 FROM case_event b WHERE b.case_id = e.case_id AND b.turn = 'resolved' AND b.annulled_at IS NULL
      AND (b.at < e.at OR b.at = e.at AND b.id < e.id)
    ),
    (
      SELECT COUNT(*) FROM interaction i WHERE i.case_id = e.case_id AND i.at <= e.at
      AND i.direction = 'out' AND NOT i.is_machine AND i.removed_at IS NULL
    ),
    (
      SELECT MIN(b.at) FROM case_event b WHERE b.case_id = e.case_id AND b.turn = 'back' AND b.annulled_at IS NULL
      AND (b.at > e.at OR b.at = e.at AND b.id > e.id)
    ),
    CASE e.at WHEN t.first_met_at THEN t.first_used_ms WHEN t.met_at THEN t.used_ms END
    FROM case_event e
    JOIN care_case c ON c.id = e.case_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
    LEFT JOIN timer t ON t.case_id = e.case_id AND t.metric = 'resolution'
    WHERE e.turn = 'resolved' AND e.annulled_at IS NULL AND e.at >= ? AND e.at < ? ORDER BY e.at, e.id"""
)
"""A timer remembers the business time until its first resolution and until its last one; not of one between them."""


def resolution_facts(database: Database, start: Instant, end: Instant) -> list[ResolutionFact]:
    """Every turn to *resolved* in the span."""
    return [
        ResolutionFact(case, intern(kind), intern(channel), at, actor, bool(first), *rest)
        for case, kind, channel, at, actor, first, *rest in _RESOLUTIONS.run(database, start, end)
    ]
