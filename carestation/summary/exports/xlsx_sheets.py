"""The sheets of the workbook: tables with real numbers, frozen heads, filters, and pages that print well."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING

from carestation.summary.exports.xlsx_formats import MINUTES_A_DAY, Formats, unit_of
from carestation.summary.summary import Summary
from carestation.summary.tables.table import Cell, Column, Kind, Row, Table
from carestation.summary.wording import UNKNOWN, made_on, shown

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_000
"""A cell of Excel holds 32,767 characters."""

_LOOKED_AT = 300
"""So many rows say how wide a column has to be."""

_A4 = 9
_WIDEST, _NARROWEST = 70, 13
_FRONT_WIDTHS = (17, 36, 16, 9, 17, 13, 16, 20)
_LINE_HEIGHT = 15.5
_HIGHEST = 400
"""In points. Heights of wrapped text are set: not every program works them out when it opens a file."""


def add_table_sheet(book: Workbook, formats: Formats, table: Table, summary: Summary) -> None:
    """A sheet of its own for a table, its head in the first row."""
    sheet = book.add_worksheet(table.title)
    _write_table(sheet, formats, table, 0)
    widths = [_width(table, column, place) for place, column in enumerate(table.columns)]
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    sheet.set_row(0, _LINE_HEIGHT * max(map(_head_lines, table.columns, widths)))
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    set_up_page(sheet, summary)


def fill_front_sheet(sheet: Worksheet, formats: Formats, summary: Summary, tables: Sequence[Table]) -> None:
    """The first sheet: whose figures these are, and the tables that say the most."""
    sheet.set_row(0, 2 * _LINE_HEIGHT)
    sheet.write_string(0, 0, summary.title, formats.title)
    sheet.write_string(1, 0, summary.business, formats.quiet)
    sheet.write_string(
        2, 0, f"Made on {made_on(summary.made_at, summary.zone)}. {summary.remark}", formats.quiet
    )
    if summary.logo:
        sheet.insert_image(0, len(_FRONT_WIDTHS) - 2, "logo.png", {"image_data": BytesIO(summary.logo)})
    row = 4
    for table in tables:
        sheet.set_row(row, 1.5 * _LINE_HEIGHT)
        sheet.write_string(row, 0, table.title, formats.heading)
        _write_table(sheet, formats, table, row + 1)
        row += len(table.rows) + 3
    for place, width in enumerate(_FRONT_WIDTHS):
        sheet.set_column(place, place, width)
    sheet.hide_gridlines(2)
    sheet.fit_to_pages(1, 1)
    set_up_page(sheet, summary)


def set_up_page(sheet: Worksheet, summary: Summary) -> None:
    """Paper, margins, and who, what and when on every page."""
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
    told = f"&C{_in_header(summary.business)}&R&A, {summary.month.name}"
    if summary.logo:
        sheet.set_header(f"&L&G{told}", {"image_left": "logo.png", "image_data_left": BytesIO(summary.logo)})
    else:
        sheet.set_header(told)
    sheet.set_footer("&CPage &P of &N")


def _in_header(text: str) -> str:
    return text.replace("&", "&&")[:100]  # Excel takes 255 characters for the whole line


def _write_table(sheet: Worksheet, formats: Formats, table: Table, top: int) -> None:
    for place, column in enumerate(table.columns):
        is_number = column.kind not in (Kind.TEXT, Kind.DATE)
        head = formats.number_head if is_number else formats.head
        sheet.write_string(top, place, unit_of(column.title, column.kind), head)
    alike = None if table.mixed else [column.kind for column in table.columns]
    for line, row in enumerate(table.rows, top + 1):
        longest = max((len(cell) for cell in row.cells if isinstance(cell, str)), default=0)
        if longest > _WIDEST:
            sheet.set_row(line, min(-(-longest // _WIDEST) * _LINE_HEIGHT, _HIGHEST))
        kinds = alike or [table.kind(row, place) for place in range(len(row.cells))]
        for place, (cell, kind) in enumerate(zip(row.cells, kinds, strict=True)):
            _write_cell(sheet, formats, line, place, cell, kind)


def _write_cell(sheet: Worksheet, formats: Formats, line: int, place: int, cell: Cell, kind: Kind) -> None:
    if cell is None:
        sheet.write_string(line, place, UNKNOWN, formats.unknown)
    elif isinstance(cell, str):
        fits = len(cell) <= _WIDEST
        sheet.write_string(line, place, cell[:LONGEST_TEXT], formats.text if fits else formats.wrapped)
    elif isinstance(cell, date):
        sheet.write_datetime(line, place, cell, formats.of(kind))
    else:
        sheet.write_number(line, place, _real(cell, kind), formats.of(kind))


def _real(value: int, kind: Kind) -> float:
    """The number as Excel counts: per cent of one, times in days."""
    return value / {Kind.PERCENT: 100, Kind.DURATION: MINUTES_A_DAY}.get(kind, 1)


def _width(table: Table, column: Column, place: int) -> int:
    longest_word = max(map(len, unit_of(column.title, column.kind).split()))
    longest = max((_length(table, row, place) for row in table.rows[:_LOOKED_AT]), default=0)
    return min(max(longest_word + 3, longest + 2, _NARROWEST), _WIDEST)


def _head_lines(column: Column, width: int) -> int:
    return len(wrap(unit_of(column.title, column.kind), width - 2))


def _length(table: Table, row: Row, place: int) -> int:
    cell = row.cells[place]
    if isinstance(cell, str):
        return len(cell)
    kind = table.kind(row, place)
    return len("Wed 30 Sept 2026") if kind is Kind.DATE else len(shown(cell, kind))
