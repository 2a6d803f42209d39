from __future__ import annotations

import io
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from carestation.errors import CareError
from carestation.summary.facts import CaseFact, ChecklistFact, RatingFact
from carestation.summary.month import Month
from carestation.summary.summary import Summary, summarise
from carestation.summary.wording import shown
from tests.carestation.summary.october import NOW, OCTOBER, empty, october, october_summary
from ui.summary.following_pages import TABLES
from ui.summary.pdf import pdf, write_pdf

pytestmark = pytest.mark.usefixtures("qapp")

EMOJI = "🙂🙏"  # pictures on paper: no text to copy


@pytest.fixture(scope="module")
def reader(qapp: QApplication) -> PdfReader:  # noqa: ARG001 – fonts need an application
    return PdfReader(io.BytesIO(pdf(october_summary())))


def test_it_is_three_or_four_pages_of_a4_that_count_themselves(reader: PdfReader) -> None:
    count = len(reader.pages)
    assert count in (3, 4)
    for number, page in enumerate(reader.pages, 1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
        assert f"Page{number}of{count}" in packed(page.extract_text())
    assert reader.metadata is not None
    assert reader.metadata.title == "Customer care in October 2026"


def test_every_figure_can_be_read_and_copied(reader: PdfReader) -> None:
    text = packed("".join(page.extract_text() for page in reader.pages))
    for key in TABLES:
        table = october_summary().table(key)
        assert packed(table.title) in text
        for row in table.rows:
            line = "".join(shown(cell, table.kind(row, place)) for place, cell in enumerate(row.cells))
            if not any(unicodedata.bidirectional(letter) == "AL" for letter in line):
                assert packed(line) in text


def test_the_first_page_shows_the_five_rs(reader: PdfReader) -> None:
    text = packed(reader.pages[0].extract_text())
    for words in (
        *("Customer care in October 2026", "Made on 5 November 2026, 08:30.", "Responsiveness"),
        *("Answers within target 73% of 41 −7 pts on Sep 2026", "Promises kept 63% of 8"),
        *("New cases 35 +5 on Sep 2026", "New and resolved cases by day", "First responses by hour"),
    ):
        assert packed(words) in text


def test_charts_are_drawn_and_not_pictures() -> None:
    quiet = summarise(
        OCTOBER,
        replace(october(), business="Kettle"),
        None,
        None,
        NOW,
    )
    first = PdfReader(io.BytesIO(pdf(quiet))).pages[0]
    assert not list(first.images)
    assert len(first.get_contents().get_data()) > 10_000  # type: ignore[union-attr]


def test_chinese_and_arabic_are_text_in_the_file(reader: PdfReader) -> None:
    text = unicodedata.normalize("NFKC", "".join(page.extract_text() for page in reader.pages))
    assert "很好，谢谢" in text.replace(",", "，")
    assert "北京" in text
    assert set("دبي") <= set(text)


@pytest.mark.parametrize("month", [Month(2026, 10), Month(2027, 3)])
def test_an_empty_month_has_pages_too(month: Month) -> None:
    summary = summarise(month, empty(month), None, None, NOW)
    pages = PdfReader(io.BytesIO(pdf(summary))).pages
    assert 2 <= len(pages) <= 4
    assert packed(summary.remark) in packed(pages[0].extract_text())


def test_the_busiest_desk_has_four_pages() -> None:
    assert len(PdfReader(io.BytesIO(pdf(busy()))).pages) == 4


def test_what_has_no_room_is_said_to_be_in_the_workbook() -> None:
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf(busy()))).pages)
    assert packed("… and 34 more, in the workbook.") in packed(text)


def test_the_file_is_whole_or_not_there(tmp_path: Path) -> None:
    write_pdf(october_summary(), tmp_path / "new" / "summary.pdf")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["summary.pdf"]
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(CareError, match=r"summary\.pdf"):
        write_pdf(october_summary(), tmp_path / "taken" / "summary.pdf")


def busy() -> Summary:
    """Sixteen issue types and SOPs, forty customers with much to say."""
    facts = october()
    words = "Quick and kind; the parcel came late, but somebody called before I had to ask. " * 4
    kinds = [f"rather_a_long_kind_{letter}" for letter in "abcdefghijklmnop"]
    cases = [replaced_kind(case, kinds[number % 16]) for number, case in enumerate(facts.cases)]
    checklists = [ChecklistFact(cases[0].case_id, kind, 5, 1, 7, False) for kind in kinds]
    rating = facts.ratings[0]
    ratings = [replaced_words(rating, f"{number} {words}") for number in range(40)]
    many = replace(facts, cases=cases, checklists=checklists, ratings=ratings)
    return summarise(OCTOBER, many, None, None, NOW)


def replaced_kind(case: CaseFact, kind: str) -> CaseFact:
    return replace(case, issue_type=kind)


def replaced_words(rating: RatingFact, words: str) -> RatingFact:
    return replace(rating, words=words)


def packed(text: str) -> str:
    """Without blanks and emoji: where a line breaks is the layout's affair."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in EMOJI)
