"""The questions behind a summary: a month's facts, orders, and objectives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.instants import Instant
    from carestation.objectives.objective import Objective
    from carestation.orders.order_store import OrderReader
    from carestation.summary.facts import MonthFacts


class SummaryReader(Protocol):
    """Part of `carestation.reader.Reader`."""

    @property
    def orders(self) -> OrderReader:
        """Questions about imported orders."""
        ...

    def objectives(self) -> tuple[Objective, ...]:
        """What the business set out to reach, the oldest first."""
        ...

    def month_facts(self, start: Instant, end: Instant, now: Instant) -> MonthFacts:
        """The facts behind the figures of `start` to `end`, as they are known at `now`."""
        ...
