"""A table and its mapping become orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from carestation.customer_import.read_table import Row, Table
from carestation.orders.order import Order
from carestation.orders.order_columns import OrderColumns
from carestation.orders.order_field import OrderField
from carestation.orders.written_instant import written_instant

_CALLED_OFF = frozenset(
    {
        *("cancelled", "canceled", "refunded", "voided", "failed", "trash", "draft", "expired", "storniert"),
        *("abgebrochen", "erstattet", "fehlgeschlagen", "annulée", "annulé", "remboursée", "cancelado"),
    }
)
_LONGEST = 200
"""Characters; more is the rest of a torn row."""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """A row and what became of it: an order; a further line of the order on line `same_as`; or left out, with why."""

    line: int
    values: tuple[str, ...]
    order: Order | None = None
    same_as: int | None = None
    reason: str = ""


def read_orders(table: Table, columns: OrderColumns, country: str, zone: tzinfo) -> tuple[OrderRow, ...]:
    """Every data row, in the order of the file. Shops write a line for each article: the first one is the order."""
    first: dict[str, int] = {}
    rows = []
    for row in columns.data_rows(table):
        read = _read(row, columns, country, zone, first)
        if read.order is not None:
            first[read.order.number] = row.line
        rows.append(read)
    return tuple(rows)


def _read(row: Row, columns: OrderColumns, country: str, zone: tzinfo, first: Mapping[str, int]) -> OrderRow:
    texts = columns.texts(row)
    number = _number(texts)
    if reason := columns.torn(row):
        return OrderRow(row.line, row.values, reason=reason)
    if number in first:
        return OrderRow(row.line, row.values, same_as=first[number])
    if reason := _called_off(texts):
        return OrderRow(row.line, row.values, reason=reason)
    written = _first(texts, OrderField.DATE)
    at = written_instant(written, country, zone)
    if at is None:
        return OrderRow(row.line, row.values, reason=f"“{written}” is no date." if written else "No date.")
    order = Order(number, at, _name(texts), *_contacts(texts))
    if not order.who:
        return OrderRow(row.line, row.values, reason="Nothing tells who ordered.")
    if not number:  # a table without numbers: one customer's orders of one time are one
        order = replace(order, number=f"{written} {order.email or order.who}".casefold())
    if order.number in first:
        return OrderRow(row.line, row.values, same_as=first[order.number])
    return OrderRow(row.line, row.values, order)


def _contacts(texts: Mapping[OrderField, Sequence[str]]) -> tuple[str, str, str]:
    email, phone = _first(texts, OrderField.EMAIL), _first(texts, OrderField.PHONE)
    return email, phone, _first(texts, OrderField.CUSTOMER_NUMBER)


def _number(texts: Mapping[OrderField, Sequence[str]]) -> str:
    """“#1001” and “1001” are one order."""
    return _first(texts, OrderField.NUMBER).lstrip("#'").strip()


def _called_off(texts: Mapping[OrderField, Sequence[str]]) -> str:
    if _first(texts, OrderField.CANCELLED_AT):
        return "Cancelled: not counted as an order."
    said = next(
        (s for s in texts.get(OrderField.STATUS, ()) if s.casefold().removeprefix("wc-") in _CALLED_OFF), ""
    )
    return f"“{said}”: not counted as an order." if said else ""


def _name(texts: Mapping[OrderField, Sequence[str]]) -> str:
    halves = (_first(texts, OrderField.FIRST_NAME), _first(texts, OrderField.LAST_NAME))
    return _first(texts, OrderField.NAME) or " ".join(filter(None, halves))


def _first(texts: Mapping[OrderField, Sequence[str]], field: OrderField) -> str:
    written = texts.get(field)
    return " ".join(written[0].split())[:_LONGEST] if written else ""
