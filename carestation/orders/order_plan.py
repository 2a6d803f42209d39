"""What an import of orders would do, line by line: read from a file, shown to a person, and only then carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from carestation.customer_import.read_table import Table, read_table
from carestation.orders.match_order import Known, Names, match_order
from carestation.orders.order import Order
from carestation.orders.order_columns import OrderColumns, check_columns, recognise_order_columns
from carestation.orders.order_store import OrderReader
from carestation.orders.read_orders import OrderRow, read_orders
from carestation.settings.catalogue import COUNTRY, ZONE
from carestation.settings.setting import Setting
from carestation.summary.month import zone_named


class Verdict(StrEnum):
    """What becomes of a row. Each data row of a file has exactly one."""

    MATCHED = "of known customers"
    UNMATCHED = "kept aside"
    """Stored, though nobody at the desk was found for it: it may be matched later."""
    KNOWN = "known already"
    """The order was imported before."""
    FURTHER = "further lines of an order"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class PlannedOrder:
    """One row of the preview. `remark` is a sentence: why it is kept aside or left out."""

    line: int
    verdict: Verdict
    order: Order | None
    values: tuple[str, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class OrderPlan:
    """The rows of a file in its order, and how it was read."""

    file_name: str
    rows: tuple[PlannedOrder, ...]
    table: Table
    columns: OrderColumns
    remarks: tuple[str, ...] = ()

    @property
    def mapping(self) -> OrderColumns:
        """Which column is what."""
        return self.columns

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many rows have each verdict, in the order of the preview."""
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in Verdict}

    @property
    def orders(self) -> tuple[Order, ...]:
        """What would be stored."""
        wanted = (Verdict.MATCHED, Verdict.UNMATCHED)
        return tuple(row.order for row in self.rows if row.verdict in wanted and row.order is not None)


class Asked(Known, Protocol):
    """What a plan asks of a store; a `Reader` can answer it."""

    @property
    def orders(self) -> OrderReader:
        """Questions about orders."""
        ...

    def setting(self, setting: Setting[str]) -> str:
        """What is set."""
        ...


def plan_orders(
    file_name: str,
    data: bytes,
    asked: Asked,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    columns: OrderColumns | None = None,
) -> OrderPlan:
    """The plan for a CSV file; nothing is stored. Encoding, delimiter and columns are recognised unless given.

    Raises BadInput when the file is no table.
    """
    table = read_table(file_name, data, encoding=encoding, delimiter=delimiter)
    columns = columns or recognise_order_columns(table)
    missing = check_columns(columns)
    remarks = (*filter(None, (missing,)), *columns.remarks(table))
    if missing:
        return OrderPlan(file_name, (), table, columns, remarks)
    country = asked.setting(COUNTRY)
    read = read_orders(table, columns, country, zone_named(asked.setting(ZONE)))
    known = asked.orders.known([row.order.number for row in read if row.order is not None])
    names = asked.orders.names()
    rows = tuple(_planned(row, known, asked, names, country) for row in read)
    return OrderPlan(file_name, rows, table, columns, remarks)


def _planned(row: OrderRow, known: Collection[str], asked: Known, names: Names, country: str) -> PlannedOrder:
    if row.order is None:
        if row.same_as is None:
            return PlannedOrder(row.line, Verdict.LEFT_OUT, None, row.values, row.reason)
        return PlannedOrder(row.line, Verdict.FURTHER, None, row.values, f"The order on line {row.same_as}.")
    if row.order.number in known:
        return PlannedOrder(row.line, Verdict.KNOWN, row.order, row.values)
    order = match_order(row.order, asked, names, country)
    verdict = Verdict.UNMATCHED if order.customer_id is None else Verdict.MATCHED
    return PlannedOrder(row.line, verdict, order, row.values, order.reason)
