"""Who ordered in a span of time, and whether they had ordered, or had a case, before."""

from __future__ import annotations

from typing import Final

from peewee import Database

from carestation.instants import DAY, Instant
from carestation.summary.facts import BuyerFact
from db.statement import Statement

BEFORE: Final = 365 * DAY
"""So far back an earlier order makes a customer one who came back."""

_BUYERS = Statement(
    """SELECT o.customer_id,
    EXISTS (
      SELECT 1 FROM customer_order e
      WHERE e.customer_id = o.customer_id AND e.ordered_at < o.first AND e.ordered_at >= o.first - ?
    ),
    EXISTS (
      SELECT 1 FROM care_case c
      WHERE c.customer_id = o.customer_id AND c.deleted_at IS NULL AND c.merged_into_id IS NULL
      AND c.opened_at < o.first AND c.opened_at >= o.first - ?
    )
    FROM (
      SELECT customer_id, MIN(ordered_at) AS first FROM customer_order
      WHERE customer_id IS NOT NULL AND ordered_at >= ? AND ordered_at < ? GROUP BY customer_id
    ) o ORDER BY o.customer_id"""
)


def buyer_facts(database: Database, start: Instant, end: Instant) -> list[BuyerFact]:
    """One for each customer; orders kept aside are nobody's."""
    rows = _BUYERS.run(database, BEFORE, BEFORE, start, end)
    return [BuyerFact(customer, bool(again), bool(had_case)) for customer, again, had_case in rows]
