"""An objective is met, not met, or there were too few to say; and says so in every export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from carestation.identity import RepresentativeId
from carestation.objectives.objective import Aim, Objective, ObjectiveId
from carestation.objectives.progress import State, progress, words_of
from carestation.summary.exports.csv_files import csv_files
from carestation.summary.exports.html_page import html_page
from carestation.summary.past import Past, past
from carestation.summary.portion import whole
from carestation.summary.summary import summarise
from tests.carestation.summary.october import NOW, OCTOBER, october, september

ANSWERS = Objective("first_within", Aim.AT_LEAST, 90, "Nine of ten first answers within the hour")
YEAR = Past({"first_within": 80, "bought_again": 20}, {})
THIS = whole(october(), NOW)
MEASURED = progress(ANSWERS, THIS, None, None).value
assert MEASURED is not None


@pytest.mark.parametrize(
    ("objective", "state"),
    [
        (Objective("first_within", Aim.AT_LEAST, MEASURED), State.MET),
        (Objective("first_within", Aim.AT_LEAST, MEASURED + 1), State.NOT_MET),
        (Objective("first_within", Aim.AT_MOST, MEASURED), State.MET),
        (Objective("first_within", Aim.AT_MOST, MEASURED - 1), State.NOT_MET),
        (Objective("first_within", Aim.UP_BY, MEASURED - 80), State.MET),
        (Objective("first_within", Aim.UP_BY, MEASURED - 79), State.NOT_MET),
        (Objective("new_cases", Aim.AT_LEAST, 1), State.MET),
        (Objective("new_cases", Aim.UP_BY, 1), State.TOO_FEW),  # there is no year before
        (Objective("bought_again", Aim.UP_BY, 5), State.TOO_FEW),  # four customers ordered
        (Objective("trained", Aim.AT_LEAST, 75), State.MET),  # three of four, who are all there are
    ],
)
def test_states(objective: Objective, state: State) -> None:
    assert progress(objective, THIS, None, YEAR).state is state


def test_everybody_is_everybody_even_where_three_work_at_the_desk() -> None:
    month = whole(replace(october(), trained=[True, True, False]), NOW)
    assert progress(Objective("trained", Aim.AT_LEAST, 100), month, None, None).state is State.NOT_MET
    month = whole(replace(october(), trained=[True, True, True]), NOW)
    assert progress(Objective("trained", Aim.AT_LEAST, 100), month, None, None).state is State.MET


def test_it_says_itself_where_nobody_gave_it_words() -> None:
    assert words_of(replace(ANSWERS, words="")) == "First response within target: at least 90%"
    assert words_of(Objective("bought_again", Aim.UP_BY, 5)) == (
        "Customers who ordered again: +5\N{NO-BREAK SPACE}pts on the year before"
    )
    assert words_of(ANSWERS) == "Nine of ten first answers within the hour"


def test_the_summary_and_its_exports_show_them() -> None:
    person = RepresentativeId(1)
    owned = replace(ANSWERS, owner_id=person, due=date(2026, 12, 31), id=ObjectiveId(1))
    facts = replace(october(), objectives=(owned,))
    before = past(september(), NOW)
    summary = summarise(OCTOBER, facts, before, None, NOW)
    (row,) = summary.table("objectives").rows
    assert before is not None
    assert row.cells[:4] == (ANSWERS.words, "not met", "First response within target", MEASURED)
    assert MEASURED is not None
    trend = MEASURED - (before.values["first_within"] or 0)
    assert row.cells[5:8] == (before.values["first_within"], trend, None)
    assert row.cells[8:] == (facts.people[person], "31 Dec 2026")
    csv = csv_files(summary)["summary-2026-10-objectives.csv"].decode("utf-8-sig")
    assert f"{ANSWERS.words},not met," in csv
    assert f'<td dir="auto">{ANSWERS.words}</td>' in html_page(summary)
