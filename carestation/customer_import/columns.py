"""Which column of a table holds which field: recognised, and changed by a person where that is wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from carestation.customer_import.column_names import field_called, program_of
from carestation.customer_import.field import Field
from carestation.customer_import.read_table import Row, Table
from carestation.customers.contact_point import email_point

_HEADER_WITHIN = 6  # rows: tables kept by hand have a title above the header
_CONTENT_SAMPLE = 50
_MOSTLY = 0.6
_PHONE = re.compile(r"'?(?:\+|0|\()[\d ()./-]{6,20}")  # not a customer number, a postcode or a price
_DATE = re.compile(r"\d\d?[./-]\d\d?[./-]\d")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A field, or None for a column left out, for each column; the first `header_rows` rows are no data.

    The last of the header rows has the names of the columns; 0 where the table has none. `program` is who
    wrote the table, as far as its header tells.
    """

    fields: tuple[Field | None, ...]
    header_rows: int = 1
    program: str = ""

    def with_field(self, column: int, field: Field | None) -> ColumnMapping:
        """The same mapping with another field for one column, counted from 0."""
        return replace(self, fields=(*self.fields[:column], field, *self.fields[column + 1 :]))

    def header(self, table: Table) -> tuple[str, ...]:
        """The names of the table's columns, "Column 3" for one without."""
        names = table.rows[self.header_rows - 1].values if 0 < self.header_rows <= len(table.rows) else ()
        padded = (*names, *[""] * len(self.fields))[: len(self.fields)]
        return tuple(name.strip() or f"Column {number}" for number, name in enumerate(padded, 1))

    def data_rows(self, table: Table) -> tuple[Row, ...]:
        """The rows that are customers."""
        return table.rows[self.header_rows :]


def recognise_columns(table: Table) -> ColumnMapping:
    """The likeliest mapping: by the names in the header, or by what the columns hold where there is none."""
    candidates = table.rows[:_HEADER_WITHIN]
    known = [sum(field_called(name) is not None for name in row.values) for row in candidates]
    best = max(range(len(candidates)), key=lambda index: (known[index], -index))
    header = candidates[best].values
    if known[best] == 0 or _looks_like_data(header):
        return _by_content(table)
    fields = _settle_names([field_called(name) for name in header])
    return ColumnMapping(_widened(fields, table), best + 1, program_of(header))


def _widened(fields: list[Field | None], table: Table) -> tuple[Field | None, ...]:
    """With the columns beyond the header that most rows have; a longer row is a damaged one."""
    return (*fields, *[None] * (_usual_width(table) - len(fields)))


def _usual_width(table: Table) -> int:
    return Counter(len(row.values) for row in table.rows).most_common(1)[0][0]


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
    columns = [_cells(table, column) for column in range(_usual_width(table))]
    fields: list[Field | None] = []
    for cells in columns:
        fields.append(_field_by_content(cells, Field.NAME not in fields))
    reachable = any(field in (Field.EMAIL, Field.PHONE) for field in fields)
    header_rows = 1 if reachable and not _looks_like_data(table.rows[0].values) else 0
    return ColumnMapping(tuple(fields), header_rows)


def _cells(table: Table, column: int) -> list[str]:
    """What a column holds, the first row apart as it may be a header."""
    rows = table.rows[1 : 1 + _CONTENT_SAMPLE] or table.rows
    return [row.values[column] for row in rows if column < len(row.values) and row.values[column].strip()]


def _field_by_content(cells: list[str], name_is_missing: bool) -> Field | None:
    if _mostly(cells, _is_address):
        return Field.EMAIL
    if _mostly(cells, _is_number):
        return Field.PHONE
    return Field.NAME if name_is_missing and _mostly(cells, _has_letters) else None


def _mostly(cells: list[str], is_so: Callable[[str], bool]) -> bool:
    return sum(map(is_so, cells)) > len(cells) * _MOSTLY


def _looks_like_data(cells: Sequence[str]) -> bool:
    return any(_is_address(cell) or _is_number(cell) for cell in cells)


def _is_address(cell: str) -> bool:
    return email_point(cell) is not None


def _is_number(cell: str) -> bool:
    return bool(_PHONE.fullmatch(cell.strip())) and not _DATE.match(cell.strip())


def _has_letters(cell: str) -> bool:
    return any(map(str.isalpha, cell))
