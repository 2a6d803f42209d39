"""The summary as CSV: a file for each table, bare numbers with their unit at the head of the column."""

from __future__ import annotations

import csv
import io
from datetime import date

from carestation.summary.summary import Summary
from carestation.summary.tables.table import Cell, Kind, Row, Table
from carestation.summary.wording import UNITS, titled

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_files(summary: Summary) -> dict[str, bytes]:
    """The content of each file by its name: UTF-8 with a byte order mark, without which Excel guesses.

    Text that a spreadsheet would take for a formula begins with an apostrophe instead. What is not known is
    left empty.
    """
    return {f"summary-{summary.month}-{table.key}.csv": _content(table) for table in summary.tables}


def _content(table: Table) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written)
    heads = [titled(column.title, column.kind) for column in table.columns]
    writer.writerow([*heads, "Unit"] if table.mixed else heads)
    for row in table.rows:
        cells = [_bare(cell) for cell in row.cells]
        writer.writerow([*cells, _unit(row)] if table.mixed else cells)
    return written.getvalue().encode("utf-8-sig")


def _bare(cell: Cell) -> str | int:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and cell.lstrip().startswith(_FORMULA):
        return f"'{cell}"
    return cell


def _unit(row: Row) -> str:
    return UNITS.get(row.kind, "") if row.kind is not Kind.TEXT else ""
