"""Importing customers: what would become of each row, and then it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from carestation.customer_import.columns import ColumnMapping
from carestation.customer_import.field import Field
from carestation.customer_import.import_customers import ImportCustomers
from carestation.customer_import.import_plan import ImportPlan, Verdict, plan_import
from ui.customers.import_preview import ImportPreview
from ui.customers.table_import_dialog import Reading, TableImportDialog
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader


class ImportDialog(TableImportDialog):
    """A list of customers from another program."""

    def __init__(
        self, file: Path, data: bytes, lane: Lane, reader: Asks, country: str, parent: QWidget | None = None
    ) -> None:
        self.model = ImportPreview()
        self._country = country
        super().__init__(file, data, lane, reader, self.model, parent)
        self.setWindowTitle(self.tr("Import customers from “{file}”").format(file=file.name))
        self._plan_anew()

    def plan(self, file_name: str, data: bytes, reading: Reading) -> Callable[[Reader], ImportPlan]:
        country, mapping = self._country, reading.mapping
        assert mapping is None or isinstance(mapping, ColumnMapping)
        how = {"encoding": reading.encoding, "delimiter": reading.delimiter}
        return lambda read: plan_import(file_name, data, read, country, **how, mapping=mapping)

    def act(self, plan: ImportPlan) -> ImportCustomers:
        return ImportCustomers(plan)

    def is_worth_it(self, plan: ImportPlan) -> bool:
        return bool(plan.of(Verdict.NEW, Verdict.UPDATED))

    def choices(self) -> Sequence[tuple[str, Any]]:
        return [(field.label, field) for field in Field]

    def show_rows(self, plan: ImportPlan) -> None:
        self.model.show_plan(plan)

    def counted(self, plan: ImportPlan) -> str:
        counts = plan.counts
        parts = (
            (Verdict.NEW, self.tr("%n new", "", counts[Verdict.NEW])),
            (Verdict.UPDATED, self.tr("%n gain detail", "", counts[Verdict.UPDATED])),
            (Verdict.UNCHANGED, self.tr("{count} known already").format(count=counts[Verdict.UNCHANGED])),
            (Verdict.DUPLICATE, self.tr("%n twice in the file", "", counts[Verdict.DUPLICATE])),
            (Verdict.REJECTED, self.tr("{count} left out").format(count=counts[Verdict.REJECTED])),
        )
        return " · ".join(words for verdict, words in parts if counts[verdict]) or self.tr(
            "The file is empty."
        )
