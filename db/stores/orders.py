"""Orders and their imports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from carestation.identity import CustomerId, ImportId
from carestation.instants import Instant
from carestation.orders.match_order import Names, folded
from carestation.orders.order import Order
from db.statement import Statement
from db.stores.transaction import Transaction, not_there
from db.tables.outcomes import OrderImport

_COLUMNS = "number, ordered_at, name, email, phone, customer_number, customer_id, reason"

_ADD = Statement(
    f"""INSERT INTO customer_order (order_import_id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (number) DO NOTHING"""
)
_OF = Statement(f"SELECT {_COLUMNS} FROM customer_order WHERE order_import_id = ? ORDER BY id")
_ASIDE = Statement(
    f"SELECT {_COLUMNS} FROM customer_order WHERE customer_id IS NULL ORDER BY ordered_at DESC, id"
)
_KNOWN = Statement("SELECT number FROM customer_order WHERE number = ?")
_PUT = Statement("UPDATE customer_order SET customer_id = ?, reason = ? WHERE number = ?")
_FORGET = Statement("DELETE FROM customer_order WHERE order_import_id = ?")
_NAMES = Statement("SELECT name, id FROM customer WHERE deleted_at IS NULL ORDER BY id")
_IMPORTS = Statement(
    """SELECT i.id, i.file_name, i.at, COUNT(o.id) FROM order_import i
    LEFT JOIN customer_order o ON o.order_import_id = i.id GROUP BY i.id, i.file_name, i.at ORDER BY i.id DESC"""
)


class Orders:
    """`carestation.work.OrderStore`."""

    def __init__(self, transaction: Transaction) -> None:
        self._t = transaction
        self._database = transaction.database

    def known(self, numbers: Iterable[str]) -> Collection[str]:
        return {number for number in numbers if _KNOWN.one(self._database, number) is not None}

    def names(self) -> Names:
        bearers: defaultdict[str, tuple[CustomerId, ...]] = defaultdict(tuple)
        for name, customer in _NAMES.run(self._database):
            bearers[folded(name)] += (CustomerId(customer),)
        return bearers

    def aside(self) -> tuple[Order, ...]:
        return tuple(_order(row) for row in _ASIDE.run(self._database))

    def imports(self) -> tuple[tuple[ImportId, str, Instant, int], ...]:
        return tuple((row[0], row[1], row[2], row[3]) for row in _IMPORTS.run(self._database))

    def add(self, file_name: str, orders: Iterable[Order]) -> ImportId:
        imported = OrderImport.insert(file_name=file_name, at=self._t.now, actor=self._t.actor).execute()
        _ADD.many(self._database, [(imported, *_row(order)) for order in orders])
        return ImportId(imported)

    def take(self, imported: ImportId) -> tuple[str, tuple[Order, ...]]:
        stored = OrderImport.get_or_none(OrderImport.id == imported)
        if stored is None:
            raise not_there("import")
        orders = tuple(_order(row) for row in _OF.run(self._database, imported))
        _FORGET.run(self._database, imported)
        stored.delete_instance()
        return stored.file_name, orders

    def put(self, orders: Iterable[Order]) -> None:
        _PUT.many(self._database, [(order.customer_id, order.reason, order.number) for order in orders])


def _row(order: Order) -> tuple[Any, ...]:
    who = (order.name, order.email, order.phone, order.customer_number)
    return order.number, order.ordered_at, *who, order.customer_id, order.reason


def _order(row: Any) -> Order:
    return Order(*row)
