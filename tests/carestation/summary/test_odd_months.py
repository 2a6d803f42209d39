"""Months in which nothing, little, or not everything has happened yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from carestation.identity import CaseId, CustomerId
from carestation.instants import Instant
from carestation.summary.exports.export import write
from carestation.summary.facts import CaseFact
from carestation.summary.month import Month
from carestation.summary.summary import Summary, summarise
from carestation.summary.tables.comparison import CHANGE, THIS
from carestation.summary.tables.table import Kind
from tests.carestation.summary.october import ANNA, NOW, OCTOBER, ZONE, at, empty, october

FUTURE = Month(2027, 3)


def alone(month: Month, now: Instant = NOW) -> Summary:
    return summarise(month, empty(month), None, None, now)


@pytest.mark.parametrize(
    ("month", "remark"),
    [
        (OCTOBER, "Nothing happened at the desk in this month."),
        (Month(2026, 11), "This month is not over: these are the figures so far."),
        (FUTURE, "This month has not begun."),
        (Month(1975, 1), "Nothing happened at the desk in this month."),
    ],
)
def test_a_month_with_nothing_in_it_says_so_and_measures_nothing(month: Month, remark: str) -> None:
    summary = alone(month)
    assert summary.remark == remark
    rows = [*summary.table("five-rs").rows, *summary.table("figures").rows]
    counted = (Kind.COUNT, Kind.COUNT_CHANGE)
    assert {row.cells[THIS] for row in rows if row.kind in counted} == {0}
    assert {row.cells[THIS] for row in rows if row.kind not in counted} == {None}
    assert {row.cells[CHANGE] for row in rows} == {None}


@pytest.mark.parametrize("month", [OCTOBER, FUTURE])
def test_an_empty_month_can_be_written_in_every_format(month: Month, tmp_path: Path) -> None:
    written = write(alone(month), ["xlsx", "csv", "html"], tmp_path)
    assert len(written) == 16
    assert all(path.stat().st_size for path in written)


def test_one_case_alone() -> None:
    only = CaseFact(CaseId(1), CustomerId(1), "complaint", "email", ANNA, at("10-05 09:00"), False, True)
    facts = empty(OCTOBER, cases=[only])
    summary = summarise(OCTOBER, facts, None, None, NOW)
    assert summary.remark == ""
    figures = {row.key: row.cells[THIS] for row in summary.table("figures").rows}
    assert (figures["new_cases"], figures["backlog"], figures["resolved"]) == (1, 1, 0)
    assert figures["first_median"] is None
    assert [row.cells[0] for row in summary.table("by-hour").rows] == ["09:00"]


def test_a_promise_that_falls_due_later_in_a_running_month_is_not_broken_yet() -> None:
    running = summarise(OCTOBER, october(), None, None, at("10-30 14:59"))
    over = summarise(OCTOBER, october(), None, None, NOW)
    broken = [
        next(row.cells[THIS] for row in summary.table("figures").rows if row.key == "promises_broken")
        for summary in (running, over)
    ]
    assert broken == [1, 2]


def test_a_change_of_time_zone_moves_the_hours_and_loses_nothing() -> None:
    tokyo = replace(october(), zone="Asia/Tokyo")
    there = summarise(OCTOBER, tokyo, None, None, NOW)
    hours = {row.cells[0]: row.cells[1] for row in there.table("by-hour").rows}
    assert hours["16:00"] == 14  # 09:00 in Berlin, in summer
    assert sum(new for new in hours.values() if isinstance(new, int)) == 35
    assert there.zone != ZONE
