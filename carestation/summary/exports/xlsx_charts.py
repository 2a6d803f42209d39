"""The workbook's charts: drawn by Excel from the tables, so that they follow a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carestation.summary.exports.xlsx_sheets import set_up_page
from carestation.summary.summary import Summary
from carestation.summary.tables.charts import CHARTS, ChartPlan, Form
from carestation.summary.tables.table import Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.chart import Chart
    from xlsxwriter.worksheet import Worksheet

_TYPES: dict[Form, dict[str, Any]] = {
    Form.LINE: {"type": "line"},
    Form.BAR: {"type": "column"},
    Form.STACKED: {"type": "column", "subtype": "stacked"},
}
_COLOURS = {"New cases": "#2f6fde", "Resolved": "#1b6e52", "In time": "#2f6fde", "Late": "#d9480f"}
_UP = {"major_gridlines": {"visible": True, "line": {"color": "#e4e7ec"}}, "min": 0}
_FEW = 5
"""Up to here an axis by itself would show halves of cases."""
_WIDE, _NARROW, _HEIGHT, _ROWS = 960, 472, 288, 15


def fill_chart_sheet(book: Workbook, sheet: Worksheet, summary: Summary) -> None:
    """All charts on one page: the wide ones across, the others two by two."""
    sheet.hide_gridlines(2)
    sheet.fit_to_pages(1, 1)
    set_up_page(sheet, summary)
    row, left = 0, True
    for plan in CHARTS:
        table = summary.table(plan.table)
        if not table.rows:
            continue
        wide = plan.form is Form.LINE
        chart = _chart(book, plan, table)
        chart.set_size({"width": _WIDE if wide else _NARROW, "height": _HEIGHT})
        sheet.insert_chart(row, 0, chart, {"x_offset": 0 if left else _WIDE - _NARROW})
        left = wide or not left
        row += _ROWS if left else 0


def _chart(book: Workbook, plan: ChartPlan, table: Table) -> Chart:
    chart = book.add_chart(_TYPES[plan.form])
    for place in plan.places(table):
        title = table.columns[place].title
        paint = {"color": _COLOURS.get(title, "#2f6fde")}
        chart.add_series(
            {
                "name": [table.title, 0, place],
                "categories": [table.title, 1, 0, len(table.rows), 0],
                "values": [table.title, 1, place, len(table.rows), place],
                "gap": 60,
                **({"line": {**paint, "width": 2}} if plan.form is Form.LINE else {"fill": paint}),
            }
        )
    chart.set_title({"name": plan.title, "name_font": {"size": 12}, "overlay": False})
    chart.set_legend({"none": True} if len(plan.columns) == 1 else {"position": "bottom"})
    chart.set_y_axis({**_UP, **({"major_unit": 1} if _highest(plan, table) <= _FEW else {})})
    chart.set_x_axis({"num_format": "d", "text_axis": True} if plan.form is Form.LINE else {})
    return chart


def _highest(plan: ChartPlan, table: Table) -> int:
    numbers = [row.cells[place] for row in table.rows for place in plan.places(table)]
    return max((number for number in numbers if isinstance(number, int)), default=0)
