"""A desk that is one case old, or that nobody has called yet: every month has a page, and can be sent on."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.settings.catalogue import ZONE
from carestation.summary.exports.export import write
from carestation.summary.month import Month
from carestation.summary.of_month import summary_of
from carestation.summary.summary import Summary
from carestation.summary.tables.cards import cards
from carestation.summary.tables.comparison import THIS
from tests.desks import OpenDesk
from ui.summary.pdf import write_pdf

pytestmark = pytest.mark.usefixtures("qapp")

THIS_MONTH, SO_FAR = Month(2026, 11), "This month is not over: these are the figures so far."


def asked(at: OpenDesk, month: Month) -> Summary:
    return at.desk.ask(lambda read: summary_of(read, month, read.setting(ZONE), at.clock.now))


def looked_at(summary: Summary, folder: Path) -> dict[str, object]:
    """Written in all four formats and opened; the figures by key."""
    written = write(summary, ("xlsx", "pdf", "csv", "html"), folder, write_pdf)
    assert len(written) == 17
    book = openpyxl.load_workbook(folder / f"summary-{summary.month}.xlsx")
    errors = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "e"]
    assert not errors
    assert 2 <= len(PdfReader(folder / f"summary-{summary.month}.pdf").pages) <= 4
    page = (folder / f"summary-{summary.month}.html").read_text("utf-8")
    assert summary.remark in page
    for wrong in ("None", "nan", "inf%"):
        assert f">{wrong}" not in page
    return {row.key: row.cells[THIS] for row in summary.table("figures").rows}


@pytest.mark.parametrize(
    ("month", "remark"),
    [
        (Month(1975, 1), "Nothing happened at the desk in this month."),
        (Month(2026, 10), "Nothing happened at the desk in this month."),
        (THIS_MONTH, SO_FAR),
        (Month(2030, 2), "This month has not begun."),
    ],
)
def test_before_the_first_case(at_desk: OpenDesk, month: Month, remark: str, tmp_path: Path) -> None:
    summary = asked(at_desk, month)
    assert summary.remark == remark
    figures = looked_at(summary, tmp_path / "out")
    assert set(figures.values()) == {0, None}
    assert {card.value for card in cards(summary)} == {"–"}


def test_one_case_alone(at_desk: OpenDesk, tmp_path: Path) -> None:
    at_desk.desk.do(LogContact(Kind.CALL, "Are you open?", NewCustomer("Zoë"), answered=True))
    summary = asked(at_desk, THIS_MONTH)
    assert summary.remark == SO_FAR
    figures = looked_at(summary, tmp_path / "out")
    assert [figures[key] for key in ("new_cases", "backlog", "resolved")] == [1, 1, 0]
    assert [figures[key] for key in ("first_median", "first_within", "next_median")] == [0, 100, None]
    assert [row.cells[0] for row in summary.table("by-hour").rows] == ["10:00"]
    assert not summary.table("by-representative").rows
    assert [card.value for card in cards(summary)] == ["100%", "–", "–", "–", "–"]
    coming = asked(at_desk, THIS_MONTH.next)
    assert coming.remark == "This month has not begun."
    looked_at(coming, tmp_path / "next")
