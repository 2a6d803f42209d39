"""What a summary asks for; imported when it is asked, for no start waits for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from peewee import Database

from db.queries.inbox import cases_by_id
from db.stores.transaction import Transaction

if TYPE_CHECKING:
    from carestation.identity import CaseId
    from carestation.inbox.inbox_row import InboxRow
    from carestation.instants import Instant
    from carestation.objectives.objective import Objective
    from carestation.summary.facts import MonthFacts
    from db.stores.orders import Orders


class SummaryAnswers:
    """Part of `StoreReader`."""

    _database: Database
    _stores: Transaction

    @property
    def orders(self) -> Orders:
        from db.stores.orders import Orders

        return Orders(self._stores)

    def objectives(self) -> tuple[Objective, ...]:
        from db.stores.objectives import Objectives

        return Objectives(self._stores).all()

    def cases_by_id(self, cases: Collection[CaseId]) -> Mapping[CaseId, InboxRow]:
        return cases_by_id(self._database, cases)

    def month_facts(self, start: Instant, end: Instant, now: Instant) -> MonthFacts:
        from db.queries.month_facts import month_facts  # brings the summary, which no start waits for

        return month_facts(self._database, start, end, now)
