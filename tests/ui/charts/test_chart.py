from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from carestation.summary.month import Month
from carestation.summary.summary import summarise
from carestation.summary.tables.charts import CHARTS, DAYS, HOURS, WEEKDAYS, Form
from tests.carestation.summary.october import NOW, empty, october_summary
from ui.charts.chart import Chart, Series, chart_of, described
from ui.charts.scale import MOST_STEPS, steps


def test_charts_show_the_numbers_of_their_tables() -> None:
    summary = october_summary()
    weekdays = chart_of(WEEKDAYS, summary.table(WEEKDAYS.table))
    assert weekdays.labels == ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert [series.values for series in weekdays.series] == [(12, 0, 0, 2, 2, 0, 5), (2, 0, 0, 6, 0, 0, 2)]
    assert weekdays.highest == 14
    days = chart_of(DAYS, summary.table(DAYS.table))
    assert days.labels[0] == "1"
    assert days.labels[-1] == "31"
    assert days.highest == 16


def test_a_chart_tells_itself_in_sentences() -> None:
    told = described(chart_of(HOURS, october_summary().table(HOURS.table)))
    assert told == (
        "First responses by hour. In time: 21 in all, most at 09 with 12. Late: 10 in all, most at 10 with 6."
    )


def test_a_chart_of_nothing_says_none() -> None:
    month = Month(2027, 1)
    summary = summarise(month, empty(month), None, None, NOW)
    for plan in CHARTS:
        told = described(chart_of(plan, summary.table(plan.table)))
        assert told.endswith(": none.")
    assert Chart("", Form.STACKED, (), (Series("", ()),)).highest == 0


@given(st.integers(0, 10**12))
def test_the_axis_has_few_round_steps_and_reaches_the_highest(highest: int) -> None:
    marks = steps(highest)
    assert marks[0] == 0
    assert marks[-1] >= max(highest, 1)
    assert 2 <= len(marks) <= MOST_STEPS + 1
    assert len({after - before for before, after in pairwise(marks)}) == 1
    assert str(marks[1]).rstrip("0") in ("1", "2", "5")
