"""Behind each figure stand as many facts as it counts, or as its share or median is made of."""

from __future__ import annotations

import pytest

from carestation.summary.chosen_figure import ChosenFigure, portion_of
from carestation.summary.figures.all import FIGURES
from carestation.summary.figures.behind import BEHIND, facts_behind
from carestation.summary.figures.definitions import definitions
from carestation.summary.portion import whole
from tests.carestation.summary.october import NOW, october, october_summary

GRIDS = ("by-issue-type", "by-channel", "by-representative", "by-weekday", "by-hour", "by-day", "by-sop")


def test_every_figure_but_a_difference_and_one_of_people_can_be_listed() -> None:
    assert set(FIGURES) - set(BEHIND) == {"backlog_change", "trained"}


@pytest.mark.parametrize("figure", BEHIND)
def test_the_list_is_as_long_as_the_figure_says(figure: str) -> None:
    portion = whole(october(), NOW)
    value, n = FIGURES[figure](portion)
    assert len(facts_behind(figure, portion)) == (value if n is None else n)


@pytest.mark.parametrize("key", GRIDS)
def test_so_it_is_on_every_line_of_every_table(key: str) -> None:
    facts, table = october(), october_summary().table(key)
    keys = {meant.title: figure for figure, meant in definitions().items() if meant.group != "The five R’s"}
    looked = 0
    for row in table.rows:
        for column, cell in zip(table.columns[1:], row.cells[1:], strict=True):
            figure = keys.get(column.title, "")
            if figure not in BEHIND:
                continue
            portion = portion_of(ChosenFigure(figure, key, row.cells[0]), facts, NOW)
            value, n = FIGURES[figure](portion)
            assert cell in (value, None)
            assert len(facts_behind(figure, portion)) == (value if n is None else n)
            looked += 1
    assert looked >= len(table.rows)
