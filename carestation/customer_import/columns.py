"""Which column of a table of customers holds which field: recognised, and changed by a person where that is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from carestation.customer_import.column_mapping import (
    Columns,
    find_header,
    is_address,
    is_number,
    looks_like_data,
    usual_width,
    widened,
)
from carestation.customer_import.column_names import field_called, program_of
from carestation.customer_import.field import Field
from carestation.customer_import.read_table import Table

_CONTENT_SAMPLE = 50
_MOSTLY = 0.6


class ColumnMapping(Columns[Field]):
    """Which column holds which field of a customer."""

    __slots__ = ()


def recognise_columns(table: Table) -> ColumnMapping:
    """The likeliest mapping: by the names in the header, or by what the columns hold where there is none."""
    found = find_header(table, field_called)
    if found is None:
        return _by_content(table)
    at, fields = found
    return ColumnMapping(widened(_settle_names(fields), table), at + 1, program_of(table.rows[at].values))


def _settle_names(fields: Sequence[Field | None]) -> list[Field | None]:
    """A bare "Name" beside one half of the name is the other half: "Nom, Prénom", "Nombre, Apellidos"."""
    if Field.FIRST_NAME in fields and Field.LAST_NAME not in fields:
        return [Field.LAST_NAME if field is Field.NAME else field for field in fields]
    if Field.LAST_NAME in fields and Field.FIRST_NAME not in fields:
        return [Field.FIRST_NAME if field is Field.NAME else field for field in fields]
    return list(fields)


def _by_content(table: Table) -> ColumnMapping:
    """Without a known header: addresses and numbers are told by their looks, the first words are a name.

    The first row counts as a header only when the rows below it show that it is none of them.
    """
    columns = [_cells(table, column) for column in range(usual_width(table))]
    fields: list[Field | None] = []
    for cells in columns:
        fields.append(_field_by_content(cells, Field.NAME not in fields))
    reachable = any(field in (Field.EMAIL, Field.PHONE) for field in fields)
    header_rows = 1 if reachable and not looks_like_data(table.rows[0].values) else 0
    return ColumnMapping(tuple(fields), header_rows)


def _cells(table: Table, column: int) -> list[str]:
    """What a column holds, the first row apart as it may be a header."""
    rows = table.rows[1 : 1 + _CONTENT_SAMPLE] or table.rows
    return [row.values[column] for row in rows if column < len(row.values) and row.values[column].strip()]


def _field_by_content(cells: list[str], name_is_missing: bool) -> Field | None:
    if _mostly(cells, is_address):
        return Field.EMAIL
    if _mostly(cells, is_number):
        return Field.PHONE
    return Field.NAME if name_is_missing and _mostly(cells, _has_letters) else None


def _mostly(cells: list[str], is_so: Callable[[str], bool]) -> bool:
    return sum(map(is_so, cells)) > len(cells) * _MOSTLY


def _has_letters(cell: str) -> bool:
    return any(map(str.isalpha, cell))
