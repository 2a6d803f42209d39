"""The month in `october.py`, worked out by hand."""

from __future__ import annotations

import pytest

from carestation.summary.summary import Summary
from carestation.summary.tables.comparison import BEFORE, CHANGE, THIS, YEAR_BEFORE, YEAR_CHANGE, N
from carestation.summary.tables.table import Cell
from tests.carestation.summary.october import ODD_TITLE, october_summary

WORKED_OUT: dict[str, tuple[Cell, Cell]] = {
    # by definition: the figure (per cent, or minutes of business time) and what it is made of
    "responsiveness": (73, 41),  # 21 of 31 first and 9 of 10 next responses
    "lasting": (89, 28),  # 25 of 28
    "respect": (50, 6),
    "reassurance": (63, 8),  # 5 of 8: half a per cent is rounded up
    "repeat": (25, 4),
    "new_cases": (35, ""),  # 5 to 39
    "customers": (33, ""),  # 5, 6 and 7 are one
    "resolved": (28, ""),  # 1, 3, 5–20, 21–25, 30–34
    "backlog": (12, ""),
    "backlog_change": (9, ""),  # from 3
    "first_n": (30, ""),
    "first_median": (65, 30),  # the 15th is 60, the 16th 70
    "first_p90": (180, 30),  # the 27th
    "first_within": (68, 31),  # 21 of 31
    "holding": (2, ""),
    "real_median": (75, 28),  # between 70 and 80
    "real_within": (66, 29),  # 19 of 29
    "next_n": (10, ""),
    "next_median": (30, 10),
    "next_p90": (90, 10),
    "next_within": (90, 10),
    "resolution_median": (270, 26),  # between 240 and 300; case 25 was not measured
    "resolution_p90": (840, 26),  # the 24th
    "total_median": (360, 27),
    "total_p90": (900, 27),
    "resolution_within": (53, 19),  # 10 of 19
    "one_reply": (73, 26),  # 19 of 26; 21 took none, 3 and the second of 23 are not first
    "reopened": (11, 28),  # 22, 23 and 24 of 28; 25 came back a millisecond later
    "rated": (6, ""),
    "rated_good": (50, 6),
    "rated_bad": (2, ""),
    "response_rate": (60, 10),
    "promises_made": (9, ""),
    "promises_due": (8, ""),
    "promises_kept": (5, ""),
    "promises_late": (1, ""),
    "promises_broken": (2, ""),  # one let go, one past due
    "promises_share": (63, 8),
    "checklists": (12, ""),
    "completed": (92, 12),  # all but the one that was passed over
    "steps_done": (83, 90),  # 75 of 90
    "steps_skipped": (11, 90),
    "overrides": (1, ""),
    "buyers": (4, ""),
    "bought_again": (25, 4),
    "again_with_case": (50, 2),
    "again_without_case": (0, 2),
    "trained": (75, 4),
}


@pytest.fixture(scope="module")
def summary() -> Summary:
    return october_summary()


def lines(summary: Summary, key: str) -> dict[Cell, tuple[Cell, ...]]:
    return {row.cells[0]: row.cells[1:] for row in summary.table(key).rows}


def test_every_figure_is_as_worked_out(summary: Summary) -> None:
    rows = [*summary.table("five-rs").rows, *summary.table("figures").rows]
    assert {row.key: (row.cells[THIS], row.cells[N]) for row in rows} == WORKED_OUT


def test_changes_are_against_september_and_a_year_in_which_nothing_had_begun(summary: Summary) -> None:
    row = {row.key: row.cells for row in summary.table("figures").rows}
    assert row["new_cases"][BEFORE : CHANGE + 1] == (30, 5)
    assert row["first_median"][BEFORE : CHANGE + 1] == (60, 5)
    assert row["first_within"][BEFORE : CHANGE + 1] == (80, -12)
    assert row["backlog_change"][BEFORE : CHANGE + 1] == (3, 6)
    assert row["rated_good"][BEFORE : CHANGE + 1] == (None, None)
    assert row["new_cases"][YEAR_BEFORE : YEAR_CHANGE + 1] == (None, None)


def test_issue_types_with_the_change_of_new_cases(summary: Summary) -> None:
    assert lines(summary, "by-issue-type") == {
        "Return and refund": (14, 4, 14, 0, 75, 86, 450, 0, 50),
        "Complaint": (8, -12, 9, 4, 170, 25, 450, 33, None),
        "Delivery problem": (8, 8, 5, 3, 0, 71, 5, 0, None),
        ODD_TITLE: (4, 4, 0, 4, 45, 100, None, None, None),
        "Not stated": (1, 1, 0, 1, 30, 100, None, None, None),
    }


def test_channels(summary: Summary) -> None:
    found = lines(summary, "by-channel")
    assert [(name, cells[0]) for name, cells in found.items()] == [("E-mail", 25), ("Phone", 7), ("Chat", 3)]


def test_credit_goes_to_who_acted_and_nothing_is_told_of_fewer_than_five(summary: Summary) -> None:
    assert lines(summary, "by-representative") == {
        "+Ben": (9, 130, 44, None, 9, 0, None, None, 6),
        "Anna =Ott": (15, 30, 100, 100, 16, 13, 60, 100, 6),
        # Chloé answered four and resolved two, Mira and somebody unknown answered one each
    }


def test_weekdays_count_on_the_clocks_of_the_business(summary: Summary) -> None:
    found = lines(summary, "by-weekday")
    assert found["Monday"] == (14, 12, 2, 86, 75, 6)
    assert found["Thursday"] == (8, 2, 6, 25, 165, 17)
    assert found["Friday"] == (4, 2, 0, 100, 38, 3)  # 37.5 minutes
    assert found["Sunday"] == (8, 5, 2, 71, 0, 0)
    assert found["Wednesday"] == (0, 0, 0, None, None, 0)


def test_the_hour_that_came_twice_is_one_hour(summary: Summary) -> None:
    found = lines(summary, "by-hour")
    assert next(iter(found)) == "02:00"
    assert list(found)[-1] == "23:00"
    assert [found[hour][0] for hour in ("02:00", "03:00", "09:00", "10:00", "23:00")] == [8, 0, 14, 8, 5]


def test_every_day_of_the_month_has_a_line(summary: Summary) -> None:
    found = lines(summary, "by-day")
    assert len(found) == 31
    assert sum(cells[0] for cells in found.values() if isinstance(cells[0], int)) == 35


def test_sops_and_scores(summary: Summary) -> None:
    assert lines(summary, "by-sop") == {"Return and refund": (10, 86, 14, 0), "Complaint": (2, 75, 0, 1)}
    assert list(lines(summary, "ratings").values()) == [(2, 33), *[(1, 17)] * 4]


def test_the_words_that_came_with_the_lowest_ratings_come_first(summary: Summary) -> None:
    rows = summary.table("words").rows
    assert [row.cells[3] for row in rows] == [1, 2, 3, 4, 5, 5]
    assert rows[0].cells[1] == "CS-1009"
    assert rows[0].cells[4] == "@shop: -10 points never <again>"
