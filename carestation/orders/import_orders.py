"""Carrying out a plan, undoing the whole of it, and looking again for whose the orders kept aside are."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.identity import ImportId
from carestation.operation import Outcome
from carestation.orders.match_order import match_order
from carestation.orders.order import Order
from carestation.settings.catalogue import COUNTRY
from carestation.work import Work

_CHANGES = Changes.of(Topic.ORDER)


@dataclass(frozen=True, slots=True)
class ImportOrders:
    """Store the orders of a plan. One that somebody imported meanwhile is not stored twice."""

    file_name: str
    orders: tuple[Order, ...]
    title: str = "import orders"

    def run(self, work: Work) -> Outcome[ImportId]:
        """All of it or nothing."""
        imported = work.orders.add(self.file_name, self.orders)
        aside = sum(order.customer_id is None for order in self.orders)
        kept = f", {aside:,} of them kept aside" if aside else ""
        said = f"{len(self.orders):,} order{'' if len(self.orders) == 1 else 's'} imported{kept}"
        return Outcome(imported, _CHANGES, UndoOrders(imported, self.title), said)


@dataclass(frozen=True, slots=True)
class UndoOrders:
    """Take back an import of orders, as a whole."""

    import_id: ImportId
    title: str = "undo import of orders"

    def run(self, work: Work) -> Outcome[int]:
        """How many orders went."""
        name, orders = work.orders.take(self.import_id)
        return Outcome(len(orders), _CHANGES, ImportOrders(name, orders, self.title))


@dataclass(frozen=True, slots=True)
class MatchOrders:
    """Look again for the customers of orders kept aside: after an import of customers, or a new address."""

    title: str = "match orders"

    def run(self, work: Work) -> Outcome[int]:
        """How many found their customer."""
        aside, names = work.orders.aside(), work.orders.names()
        country = work.settings.get(COUNTRY)
        looked = [match_order(order, work.customers, names, country) for order in aside]
        found = [order for order in looked if order.customer_id is not None]
        work.orders.put(looked)
        before = tuple(order for order in aside if order.number in {one.number for one in found})
        said = f"{len(found):,} of {len(aside):,} orders found their customer"
        return Outcome(len(found), _CHANGES, PutOrders(before, self.title), said)


@dataclass(frozen=True, slots=True)
class PutOrders:
    """Say whose orders are."""

    orders: tuple[Order, ...]
    title: str = "match orders"

    def run(self, work: Work) -> Outcome[None]:
        """As it is said."""
        work.orders.put(self.orders)
        return Outcome(None, _CHANGES, MatchOrders(self.title))
