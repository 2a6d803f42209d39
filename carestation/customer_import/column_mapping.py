"""Which column of a table holds which field, whatever is imported: customers, orders."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, Self, TypeVar

from carestation.customer_import.read_table import Row, Table
from carestation.customers.contact_point import email_point

F = TypeVar("F", bound=StrEnum)

_HEADER_WITHIN = 6  # rows: tables kept by hand have a title above the header
_PHONE = re.compile(r"'?(?:\+|0|\()[\d ()./-]{6,20}")  # not a customer number, a postcode or a price
_DATE = re.compile(r"\d\d?[./-]\d\d?[./-]\d")


@dataclass(frozen=True, slots=True)
class Columns(Generic[F]):
    """A field, or None for a column left out, for each column; the first `header_rows` rows are no data.

    The last of the header rows has the names of the columns; 0 where the table has none. `program` is who
    wrote the table, as far as its header tells.
    """

    fields: tuple[F | None, ...]
    header_rows: int = 1
    program: str = ""

    def with_field(self, column: int, field: F | None) -> Self:
        """The same mapping with another field for one column, counted from 0."""
        return replace(self, fields=(*self.fields[:column], field, *self.fields[column + 1 :]))

    def header(self, table: Table) -> tuple[str, ...]:
        """The names of the table's columns, "Column 3" for one without."""
        names = table.rows[self.header_rows - 1].values if 0 < self.header_rows <= len(table.rows) else ()
        padded = (*names, *[""] * len(self.fields))[: len(self.fields)]
        return tuple(name.strip() or f"Column {number}" for number, name in enumerate(padded, 1))

    def data_rows(self, table: Table) -> tuple[Row, ...]:
        """The rows below the header."""
        return table.rows[self.header_rows :]

    def texts(self, row: Row) -> Mapping[F, Sequence[str]]:
        """The texts of each field that has any, trimmed and not empty, in the order of the file."""
        texts: dict[F, list[str]] = defaultdict(list)
        for field, value in zip(self.fields, row.values, strict=False):
            if field is not None and (text := value.strip()):
                texts[field].append(text)
        return texts

    def torn(self, row: Row) -> str:
        """Why a row with more cells than there are columns cannot be used; empty for one that can."""
        cells, columns = len(row.values), len(self.fields)
        if not any(map(str.strip, row.values[columns:])):
            return ""
        return (
            f"{cells} cells in {columns} columns: a delimiter or a quote mark inside a cell has torn the row."
        )

    def remarks(self, table: Table) -> tuple[str, ...]:
        """What to know of the whole file, in sentences."""
        remarks = []
        if table.lost:
            remarks.append(
                f"{table.lost} characters could not be read as {table.encoding}: try another encoding."
            )
        if not any(self.fields):
            remarks.append("No column was recognised: say what the columns hold.")
        left_out = [n for n, field in zip(self.header(table), self.fields, strict=True) if field is None]
        if left_out:
            remarks.append(f"Not imported: {', '.join(left_out)}.")
        return tuple(remarks)


def find_header(table: Table, called: Callable[[str], F | None]) -> tuple[int, list[F | None]] | None:
    """Which of the first rows names the most fields, and what it names; None where none names any."""
    candidates = table.rows[:_HEADER_WITHIN]
    known = [sum(called(name) is not None for name in row.values) for row in candidates]
    best = max(range(len(candidates)), key=lambda index: (known[index], -index))
    header = candidates[best].values
    if known[best] == 0 or looks_like_data(header):
        return None
    return best, [called(name) for name in header]


def widened(fields: Sequence[F | None], table: Table) -> tuple[F | None, ...]:
    """With the columns beyond the header that most rows have; a longer row is a damaged one."""
    return (*fields, *[None] * (usual_width(table) - len(fields)))


def usual_width(table: Table) -> int:
    """How many cells most rows have."""
    return Counter(len(row.values) for row in table.rows).most_common(1)[0][0]


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether an address or a phone number is among them, which no header holds."""
    return any(is_address(cell) or is_number(cell) for cell in cells)


def is_address(cell: str) -> bool:
    """Whether this is an e-mail address."""
    return email_point(cell) is not None


def is_number(cell: str) -> bool:
    """Whether this looks like a phone number, and not like a date."""
    return bool(_PHONE.fullmatch(cell.strip())) and not _DATE.match(cell.strip())
