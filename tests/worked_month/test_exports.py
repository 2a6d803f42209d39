"""Ann sends October on: as a workbook, tables, a page to mail and a page to print. Each is opened by another program

than ours, and says what was worked out on paper.
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from datetime import time, timedelta
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from carestation.summary.exports.export import write
from carestation.summary.figures.definitions import definition, definitions
from carestation.summary.summary import Summary
from carestation.summary.tables.comparison import CHANGE, THIS, N
from carestation.summary.tables.table import Cell
from carestation.summary.wording import shown
from tests.worked_month.worked_out import BY_REPRESENTATIVE, BY_WEEKDAY, FIGURES, FIVE_RS, WORDS
from ui.summary.following_pages import TABLES
from ui.summary.pdf import write_pdf

EXPECTED = FIVE_RS | FIGURES

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="package")
def folder(summary: Summary, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:  # noqa: ARG001
    """All four, written once."""
    out = tmp_path_factory.mktemp("out")
    write(summary, ("xlsx", "pdf", "csv", "html"), out, write_pdf)
    return out


def test_the_workbook(folder: Path) -> None:
    book = openpyxl.load_workbook(folder / "summary-2026-10.xlsx")
    assert figures_of(book) == expected()
    people = {
        row[0].value: tuple(map(whole, row[1:])) for row in book["By representative"].iter_rows(min_row=2)
    }
    assert people == {name: tuple(map(dash, cells)) for name, cells in BY_REPRESENTATIVE.items()}
    days = {row[0].value: tuple(map(whole, row[1:])) for row in book["By weekday"].iter_rows(min_row=2)}
    assert days == {name: tuple(map(dash, cells)) for name, cells in BY_WEEKDAY.items()}
    said = [(row[3].value, row[4].value) for row in book["What customers said"].iter_rows(min_row=2)]
    assert said == WORDS
    meanings = [row[2].value for row in book["Definitions"].iter_rows(min_row=2)]
    assert [meant.sentence for meant in definitions().values()] == meanings[: len(definitions())]


@pytest.mark.journey
def test_the_workbook_as_libreoffice_reads_it(folder: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    words: list[str | Path] = [
        office,
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        tmp_path,
    ]
    subprocess.run([*words, folder / "summary-2026-10.xlsx"], check=True, capture_output=True, timeout=120)
    assert figures_of(openpyxl.load_workbook(tmp_path / "summary-2026-10.xlsx")) == expected()


def test_the_tables(folder: Path) -> None:
    lines = []
    for key in ("five-rs", "figures"):
        text = (folder / f"summary-2026-10-{key}.csv").read_text("utf-8-sig")
        lines += list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert len(lines) == len(EXPECTED)
    for (key, figure), line in zip(EXPECTED.items(), lines, strict=True):
        assert (line[THIS], line[N], line[CHANGE]) == (bare(figure[0]), bare(figure[1]), bare(figure[3])), key
    words = (folder / "summary-2026-10-words.csv").read_text("utf-8-sig")
    said = [line[4] for line in csv.reader(io.StringIO(words, newline=""))][1:]
    assert said == ["'@shop never again", "'+49 30 12: late again", "很好，谢谢", "'=1+1", "شكرا جزيلا 🙏"]


def test_the_page_to_mail(folder: Path) -> None:
    page = Cells()
    page.feed((folder / "summary-2026-10.html").read_text("utf-8"))
    lines = {tuple(line[:2]): line for line in page.lines if len(line) == 8}
    for key in EXPECTED:
        meant = definition(key)
        names = (meant.name, meant.title) if key in FIVE_RS else (meant.group, meant.name)
        assert (lines[names][THIS], lines[names][N], lines[names][CHANGE]) == as_read(key), key
    for _, said in WORDS:
        assert any(said in line for line in page.lines)


def test_the_page_to_print(folder: Path) -> None:
    pages = PdfReader(folder / "summary-2026-10.pdf").pages
    assert 2 <= len(pages) <= 4
    text = packed("".join(page.extract_text() for page in pages))
    for key in FIGURES:
        value, made_of, _ = as_read(key)
        meant = definition(key)
        assert packed(f"{meant.group}{meant.name}{value}{made_of}") in text, key
    first = packed(pages[0].extract_text())
    for key in FIVE_RS:
        value, made_of, _ = as_read(key)
        told = f"of {made_of}" if made_of != "0" else "nothing to measure"
        assert packed(f"{definition(key).title}{value}{told}") in first, key
    assert "by-representative" in TABLES
    assert packed("Ben Diaz 7 30 min 63% – 9 0% – – 5") in text


def test_the_page_to_print_as_pdftotext_reads_it(folder: Path) -> None:
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not here")
    words: list[str | Path] = [tool, "-layout", folder / "summary-2026-10.pdf", "-"]
    text = packed(subprocess.run(words, check=True, capture_output=True, timeout=60).stdout.decode())
    for key in FIGURES:
        value, made_of, _ = as_read(key)
        assert packed(f"{definition(key).name}{value}{made_of}") in text, key


class Cells(HTMLParser):
    """The texts of all cells, line by line."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[list[str]] = []
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.lines.append([])
        self._in_cell = tag == "td"
        if self._in_cell:
            self.lines[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = self._in_cell and tag != "td"

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.lines[-1][-1] += data


def figures_of(book: openpyxl.Workbook) -> list[tuple[object, ...]]:
    """Value, n, September and change of every figure on the first sheet, in whole per cent and minutes."""
    rows = [
        row
        for row in book["Summary"].iter_rows(min_row=6)
        if row[2].number_format != "General" or row[2].value == "–"
    ]
    return [tuple(whole(cell) for cell in row[THIS : CHANGE + 1]) for row in rows]


def expected() -> list[tuple[object, ...]]:
    return [tuple(dash(cell) for cell in figure) for figure in EXPECTED.values()]


def whole(cell: object) -> object:
    value, form = getattr(cell, "value", None), getattr(cell, "number_format", "")
    if isinstance(value, timedelta):
        return round(value.total_seconds() / 60)
    if isinstance(value, time):
        return value.hour * 60 + value.minute
    if isinstance(value, (int, float)) and form == "[h]:mm":
        return round(value * 24 * 60)
    if isinstance(value, (int, float)) and form == "0%":
        return round(value * 100)
    return "" if value is None else value


def dash(cell: Cell) -> object:
    return "–" if cell is None else cell


def bare(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def as_read(key: str) -> tuple[str, str, str]:
    """Value, n and change as a person reads them."""
    value, made_of, _, change = EXPECTED[key]
    kind = definition(key).kind
    return shown(value, kind), str(made_of), shown(change, kind.change)


def packed(text: str) -> str:
    """Without blanks: where a line breaks is the layout's affair."""
    return "".join(text.split())
