from __future__ import annotations

import io
from datetime import datetime, time, timedelta
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from carestation.summary.exports.xlsx import ON_THE_FRONT, workbook
from carestation.summary.tables.table import Cell, Kind
from tests.carestation.summary.october import BUSINESS, ODD_TITLE, october_summary
from tests.carestation.summary.test_october import WORKED_OUT


@pytest.fixture(scope="module")
def content() -> bytes:
    return workbook(october_summary())


@pytest.fixture(scope="module")
def book(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_sheets_stand_in_their_order(book: openpyxl.Workbook) -> None:
    assert book.sheetnames == [
        *(
            "Summary",
            "Charts",
            "Objectives",
            "What to change",
            "By issue type",
            "By channel",
            "By representative",
            "By weekday",
            "By hour",
        ),
        *("By day", "By SOP", "Ratings by score", "What customers said", "Definitions"),
    ]


def test_the_first_sheet_holds_the_figures_worked_out_as_real_numbers(book: openpyxl.Workbook) -> None:
    front = book["Summary"]
    assert front["A1"].value == "Customer care in October 2026"
    assert front["A2"].value == BUSINESS
    rows = [row for row in front.iter_rows(min_row=6) if row[1].value not in (None, "Measured by", "Figure")]
    found = [(whole(row[2].value, row[2].number_format), row[3].value or "") for row in rows]
    assert found == list(WORKED_OUT.values())


def test_every_table_is_on_its_sheet(book: openpyxl.Workbook) -> None:
    for table in october_summary().tables:
        if table.key in ON_THE_FRONT:
            continue
        sheet = book[table.title]
        found = [
            [whole(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows(min_row=2)
        ]
        assert found == [[known(cell) for cell in row.cells] for row in table.rows]
        for row, line in zip(table.rows, sheet.iter_rows(min_row=2), strict=True):
            for place, cell in enumerate(line):
                number = table.kind(row, place) is not Kind.TEXT and row.cells[place] is not None
                assert (cell.data_type in ("n", "d")) == number


def test_heads_stay_in_sight_filter_and_are_printed_on_each_page(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets[2:]:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref
        assert sheet.print_title_rows == "$1:$1"
    for sheet in book.worksheets:
        assert sheet.page_setup.paperSize == 9
        page = sheet.sheet_properties.pageSetUpPr
        assert page is not None
        assert page.fitToPage
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.center.text == "Page &P of &N"


def test_no_cell_is_a_formula_and_no_text_is_changed(book: openpyxl.Workbook) -> None:
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert texts(book["What customers said"], 5) == [
        *("@shop: -10 points never <again>", "-", "+49 30 1234: late again", "很好，谢谢"),
        *('=HYPERLINK("https://example.org")', "شكرا جزيلا 🙏"),
    ]
    assert ODD_TITLE in texts(book["By issue type"], 1)
    assert "Anna =Ott" in texts(book["By representative"], 1)


def test_charts_are_excels_own(content: bytes) -> None:
    with ZipFile(io.BytesIO(content)) as parts:
        charts = [
            parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")
        ]
    assert len(charts) == 5
    assert sum("<c:lineChart>" in chart for chart in charts) == 1
    assert sum('<c:grouping val="stacked"/>' in chart for chart in charts) == 2
    assert any("'By day'!$B$2:$B$32" in chart for chart in charts)


def test_the_same_summary_gives_the_same_file(content: bytes) -> None:
    assert workbook(october_summary()) == content


def whole(value: object, number_format: str) -> object:
    """What is stored, back in whole per cent and minutes."""
    if isinstance(value, timedelta):
        return round(value.total_seconds() / 60)
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, (int, float)) and number_format == "[h]:mm":
        return round(value * 24 * 60)
    if isinstance(value, (int, float)) and number_format == "0%":
        return round(value * 100)
    return value


def known(cell: Cell) -> object:
    return "–" if cell is None else cell


def texts(sheet: Worksheet, column: int) -> list[object]:
    return [row[column - 1].value for row in sheet.iter_rows(min_row=2)]
