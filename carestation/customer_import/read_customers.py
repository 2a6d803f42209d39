"""A table and its mapping become customers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from carestation.customer_import.columns import ColumnMapping
from carestation.customer_import.compose_customer import FieldTexts, compose_customer
from carestation.customer_import.customer_record import ImportedCustomer, Reading, RejectedRow
from carestation.customer_import.field import Field
from carestation.customer_import.read_table import Row, Table


def read_customers(table: Table, mapping: ColumnMapping, country: str) -> Reading:
    """Every data row as a customer or a rejected row; `country` (ISO 3166) is that of phone numbers."""
    customers: list[ImportedCustomer] = []
    rejected: list[RejectedRow] = []
    for row in mapping.data_rows(table):
        result = _read_row(row, mapping, country)
        if isinstance(result, ImportedCustomer):
            customers.append(result)
        else:
            rejected.append(result)
    return Reading(tuple(customers), tuple(rejected))


def _read_row(row: Row, mapping: ColumnMapping, country: str) -> ImportedCustomer | RejectedRow:
    cells, columns = len(row.values), len(mapping.fields)
    if any(map(str.strip, row.values[columns:])):
        reason = (
            f"{cells} cells in {columns} columns: a delimiter or a quote mark inside a cell has torn the row."
        )
        return RejectedRow(row.line, row.values, reason)
    customer = compose_customer(row.line, _texts(row, mapping), row.values, country)
    if isinstance(customer, RejectedRow) or customer.contact_points or cells >= columns:
        return customer
    torn = f"Only {cells} of {columns} cells: perhaps the end of the row above."
    return replace(customer, problems=(*customer.problems, torn))


def _texts(row: Row, mapping: ColumnMapping) -> FieldTexts:
    texts: dict[Field, list[str]] = defaultdict(list)
    for field, value in zip(mapping.fields, row.values, strict=False):
        if field is not None and (text := value.strip()):
            texts[field].append(text)
    return texts
