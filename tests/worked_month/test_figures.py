"""On the first of the month Ann asks how October was. A colleague has worked the month out on paper, case by case."""

from __future__ import annotations

from carestation.summary.summary import Summary
from carestation.summary.tables.comparison import BEFORE, CHANGE, THIS, YEAR_BEFORE, YEAR_CHANGE, N
from carestation.summary.tables.table import Cell, Table
from tests.worked_month.worked_out import (
    BY_ISSUE_TYPE,
    BY_REPRESENTATIVE,
    BY_SCORE,
    BY_SOP,
    BY_WEEKDAY,
    FIGURES,
    FIVE_RS,
    NEW_BY_CHANNEL,
    NEW_BY_DAY,
    NEW_BY_HOUR,
    WORDS,
    Figure,
    Lines,
)


def compared(table: Table) -> dict[str, Figure]:
    return {
        row.key: (row.cells[THIS], row.cells[N], row.cells[BEFORE], row.cells[CHANGE]) for row in table.rows
    }


def lines(summary: Summary, key: str, columns: int | None = None) -> Lines:
    return {row.cells[0]: row.cells[1:][:columns] for row in summary.table(key).rows if any(row.cells[1:])}


def new(summary: Summary, key: str) -> dict[Cell, Cell]:
    return {row.cells[0]: row.cells[1] for row in summary.table(key).rows if row.cells[1]}


def test_the_five_rs(summary: Summary) -> None:
    assert compared(summary.table("five-rs")) == FIVE_RS


def test_every_figure(summary: Summary) -> None:
    assert compared(summary.table("figures")) == FIGURES


def test_a_year_ago_there_was_no_desk(summary: Summary) -> None:
    for key in ("five-rs", "figures"):
        for row in summary.table(key).rows:
            assert (row.cells[YEAR_BEFORE], row.cells[YEAR_CHANGE]) == (None, None)


def test_by_issue_type_and_channel(summary: Summary) -> None:
    assert lines(summary, "by-issue-type") == BY_ISSUE_TYPE
    assert lines(summary, "by-channel", 2) == NEW_BY_CHANNEL


def test_credit_goes_to_who_acted(summary: Summary) -> None:
    assert lines(summary, "by-representative") == BY_REPRESENTATIVE


def test_by_weekday_hour_and_day(summary: Summary) -> None:
    assert {row.cells[0]: row.cells[1:] for row in summary.table("by-weekday").rows} == BY_WEEKDAY
    assert new(summary, "by-hour") == NEW_BY_HOUR
    days = new(summary, "by-day")
    assert {getattr(day, "day", 0): count for day, count in days.items()} == NEW_BY_DAY


def test_sops_scores_and_words(summary: Summary) -> None:
    assert lines(summary, "by-sop") == BY_SOP
    assert {row.cells[0]: row.cells[1:] for row in summary.table("ratings").rows} == BY_SCORE
    assert [row.cells[3:5] for row in summary.table("words").rows] == WORDS
