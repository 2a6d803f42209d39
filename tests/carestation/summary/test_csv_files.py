from __future__ import annotations

import csv
import io

import pytest

from carestation.summary.exports.csv_files import csv_files
from carestation.summary.tables.table import Cell
from tests.carestation.summary.october import october_summary
from tests.carestation.summary.test_october import WORKED_OUT


@pytest.fixture(scope="module")
def files() -> dict[str, list[list[str]]]:
    return {
        name: list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        for name, content in csv_files(october_summary()).items()
    }


def test_a_file_for_each_table_that_excel_knows_to_be_utf_8() -> None:
    contents = csv_files(october_summary())
    assert len(contents) == 14
    assert "summary-2026-10-by-issue-type.csv" in contents
    assert all(content.startswith(b"\xef\xbb\xbf") for content in contents.values())


def test_the_figures_are_those_worked_out_as_bare_numbers(files: dict[str, list[list[str]]]) -> None:
    lines = [*files["summary-2026-10-five-rs.csv"][1:], *files["summary-2026-10-figures.csv"][1:]]
    assert [(line[2], line[3]) for line in lines] == [
        (str(value), str(made_of)) for value, made_of in WORKED_OUT.values()
    ]
    units = {line[1]: line[8] for line in files["summary-2026-10-figures.csv"]}
    assert (units["Given"], units["Median"], units["Response rate"]) == ("", "min", "%")


def test_every_cell_of_every_table_is_there(files: dict[str, list[list[str]]]) -> None:
    for table in october_summary().tables:
        found = files[f"summary-2026-10-{table.key}.csv"][1:]
        width = len(table.columns)
        assert [[cell.removeprefix("'") for cell in line[:width]] for line in found] == [
            [bare(cell) for cell in row.cells] for row in table.rows
        ]


def test_heads_say_what_bare_numbers_count(files: dict[str, list[list[str]]]) -> None:
    head = files["summary-2026-10-by-weekday.csv"][0]
    assert head[4:6] == ["First response within target (%)", "First response, median (min)"]


def test_text_that_looks_like_a_formula_is_made_text(files: dict[str, list[list[str]]]) -> None:
    words = [line[4] for line in files["summary-2026-10-words.csv"][1:]]
    assert words == [
        "'@shop: -10 points never <again>",
        "'-",
        "'+49 30 1234: late again",
        "很好，谢谢",
        '\'=HYPERLINK("https://example.org")',
        "شكرا جزيلا 🙏",
    ]
    for lines in files.values():
        for cell in (cell for line in lines for cell in line):
            assert not cell.startswith(("=", "@", "+"))
            assert not cell.startswith("-") or cell[1:].isdigit()


def bare(cell: Cell) -> str:
    return "" if cell is None else str(cell)
