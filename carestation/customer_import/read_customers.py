"""A table and its mapping become customers."""

from __future__ import annotations

from dataclasses import replace

from carestation.customer_import.columns import ColumnMapping
from carestation.customer_import.compose_customer import compose_customer
from carestation.customer_import.customer_record import ImportedCustomer, Reading, RejectedRow
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
    if reason := mapping.torn(row):
        return RejectedRow(row.line, row.values, reason)
    customer = compose_customer(row.line, mapping.texts(row), row.values, country)
    if isinstance(customer, RejectedRow) or customer.contact_points or len(row.values) >= len(mapping.fields):
        return customer
    torn = f"Only {len(row.values)} of {len(mapping.fields)} cells: perhaps the end of the row above."
    return replace(customer, problems=(*customer.problems, torn))
