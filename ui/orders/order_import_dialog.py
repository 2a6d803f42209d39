"""Importing orders: what would become of each row, and then it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from carestation.orders.import_orders import ImportOrders
from carestation.orders.order_columns import OrderColumns
from carestation.orders.order_field import OrderField
from carestation.orders.order_plan import OrderPlan, Verdict, plan_orders
from ui.customers.table_import_dialog import Reading, TableImportDialog
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.orders.order_preview import OrderPreview

if TYPE_CHECKING:
    from carestation.reader import Reader


class OrderImportDialog(TableImportDialog):
    """The export of a shop."""

    widths = (56, 120, 110, 180, 110)

    def __init__(
        self, file: Path, data: bytes, lane: Lane, reader: Asks, parent: QWidget | None = None
    ) -> None:
        self.model = OrderPreview()
        super().__init__(file, data, lane, reader, self.model, parent)
        self.setWindowTitle(self.tr("Import orders from “{file}”").format(file=file.name))
        self._plan_anew()

    def plan(self, file_name: str, data: bytes, reading: Reading) -> Callable[[Reader], OrderPlan]:
        columns = reading.mapping
        assert columns is None or isinstance(columns, OrderColumns)
        how = {"encoding": reading.encoding, "delimiter": reading.delimiter}
        return lambda read: plan_orders(file_name, data, read, **how, columns=columns)

    def act(self, plan: OrderPlan) -> ImportOrders:
        return ImportOrders(plan.file_name, plan.orders)

    def is_worth_it(self, plan: OrderPlan) -> bool:
        return bool(plan.orders)

    def choices(self) -> Sequence[tuple[str, Any]]:
        return [(field.label, field) for field in OrderField]

    def show_rows(self, plan: OrderPlan) -> None:
        self.model.show_plan(plan)

    def counted(self, plan: OrderPlan) -> str:
        counts = plan.counts
        parts = (
            (Verdict.MATCHED, self.tr("%n new order(s)", "", counts[Verdict.MATCHED])),
            (
                Verdict.UNMATCHED,
                self.tr("{count} of nobody at the desk, kept aside").format(count=counts[Verdict.UNMATCHED]),
            ),
            (Verdict.KNOWN, self.tr("{count} known already").format(count=counts[Verdict.KNOWN])),
            (Verdict.FURTHER, self.tr("%n further line(s) of an order", "", counts[Verdict.FURTHER])),
            (Verdict.LEFT_OUT, self.tr("{count} left out").format(count=counts[Verdict.LEFT_OUT])),
        )
        told = " · ".join(words for verdict, words in parts if counts[verdict])
        return told or self.tr("No order can be read from this file yet.")
