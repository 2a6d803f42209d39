from __future__ import annotations

from html.parser import HTMLParser

import pytest

from carestation.summary.exports.html_page import html_page
from carestation.summary.tables.table import Cell, Kind
from carestation.summary.wording import shown
from tests.carestation.summary.october import BUSINESS, october_summary

VOID = {"meta", "br"}


class Page(HTMLParser):
    """Collects the sections' tables as text, and what is opened and closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self._open: list[str] = []
        self._rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)
        if tag == "section":
            self._rows = self.tables.setdefault(str(dict(attrs)["id"]), [])
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        data = data.replace("\N{NO-BREAK SPACE}", " ")
        self.text += data
        if "td" in self._open or "th" in self._open:
            self._rows[-1][-1] += data

    def close(self) -> None:
        super().close()
        assert not self._open


@pytest.fixture(scope="module")
def page() -> Page:
    parsed = Page()
    parsed.feed(html_page(october_summary()))
    parsed.close()
    return parsed


def test_every_cell_of_every_table_is_as_a_person_reads_it(page: Page) -> None:
    for table in october_summary().tables:
        head, *rows = page.tables[table.key]
        assert head == [column.title for column in table.columns]
        assert rows == [
            [read(cell, table.kind(row, place)) for place, cell in enumerate(row.cells)] for row in table.rows
        ]


def test_times_and_shares_are_in_words(page: Page) -> None:
    figures = {(row[0], row[1]): row[2:6] for row in page.tables["figures"]}
    assert figures["First response", "Median"] == ["1 h 05 min", "30", "1 h 00 min", "+5 min"]
    assert figures["First response", "Within target"] == ["68%", "31", "80%", "−12 pts"]
    assert figures["Cases", "Change in open cases"][0] == "+9"


def test_the_five_rs_stand_above_as_big_figures(page: Page) -> None:
    above = page.text[: page.text.index("Measured by")]
    for words in ("Responsiveness", "73%", "−7 pts on Sep 2026", "of 41", "Reassurance", "63%"):
        assert words in above


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs(page: Page) -> None:
    assert not {"script", "img", "link", "iframe", "object"} & set(page.tags)
    assert not [
        found for found in page.attributes if found[1] in ("src", "href", "style") or found[1][:2] == "on"
    ]


def test_names_and_words_are_text_whatever_they_hold(page: Page) -> None:
    assert BUSINESS in page.text
    assert "never <again>" in page.text
    assert "شكرا جزيلا 🙏" in page.text


def read(cell: Cell, kind: Kind) -> str:
    return shown(cell, kind).replace("\N{NO-BREAK SPACE}", " ")
