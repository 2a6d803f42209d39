"""The summary as a workbook: real numbers and dates, a sheet for each table, charts that Excel draws itself."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from carestation.instants import to_datetime
from carestation.summary.exports.xlsx_charts import fill_chart_sheet
from carestation.summary.exports.xlsx_formats import Formats
from carestation.summary.exports.xlsx_sheets import add_table_sheet, fill_front_sheet
from carestation.summary.summary import Summary

if TYPE_CHECKING:
    from xlsxwriter import Workbook

ON_THE_FRONT = ("five-rs", "figures")
"""The tables of the first sheet; each other has one of its own."""

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def workbook(summary: Summary) -> bytes:
    """The content of the `.xlsx` file; the same for the same summary."""
    from xlsxwriter import Workbook

    written = io.BytesIO()
    with Workbook(written, _OPTIONS) as book:
        _name(book, summary)
        formats = Formats(book)
        front = book.add_worksheet("Summary")
        charts = book.add_worksheet("Charts")
        for table in summary.tables:
            if table.key not in ON_THE_FRONT:
                add_table_sheet(book, formats, table, summary)
        fill_front_sheet(front, formats, summary, [summary.table(key) for key in ON_THE_FRONT])
        fill_chart_sheet(book, charts, summary)
    return written.getvalue()


def _name(book: Workbook, summary: Summary) -> None:
    made = to_datetime(summary.made_at).replace(tzinfo=None)
    book.set_properties(
        {"title": summary.title, "company": summary.business, "author": "CareStation", "created": made}
    )
