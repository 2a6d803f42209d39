"""The questions behind a summary: a month's facts, orders, and objectives."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from carestation.identity import CaseId
    from carestation.inbox.inbox_row import InboxRow
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

    def cases_by_id(self, cases: Collection[CaseId]) -> Mapping[CaseId, InboxRow]:
        """Rows of these cases, whether open or ended; one that is deleted is not among them."""
        ...

    def month_facts(self, start: Instant, end: Instant, now: Instant) -> MonthFacts:
        """The facts behind the figures of `start` to `end`, as they are known at `now`."""
        ...
