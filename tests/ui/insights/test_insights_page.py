"""The owner looks at October on the fifth of November, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.changes import Changes, Topic
from carestation.customers.customer import NewCustomer
from carestation.errors import CareError
from carestation.summary.month import Month
from tests.carestation.summary.october import OCTOBER
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import sit_down
from tests.ui.insights.conftest import ANNA, Insights, MakeInsights, october_lane
from ui.insights.figures_view import FiguresView
from ui.insights.five_cards import FigureCard
from ui.insights.own_figures import OwnFigures
from ui.insights.parts import ChartPart
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance, Choice


def _cards(insights: Insights) -> list[FigureCard]:
    return [card for card in insights.tabs.findChildren(FigureCard) if card.isVisible()]


def _cells(view: FiguresView) -> list[list[str]]:
    model = view.figures
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _table(insights: Insights, name: str) -> list[list[str]]:
    views = [view for view in insights.tabs.findChildren(FiguresView) if view.accessibleName() == name]
    assert len(views) == 1
    return _cells(views[0])


def _sentence(insights: Insights) -> str:
    labels = insights.page.stand_in.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible()).strip()


def _press(insights: Insights, words: str) -> None:
    buttons = insights.page.findChildren(QAbstractButton)
    button = next(one for one in buttons if one.isVisible() and one.text() == words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_month_that_is_over_is_in_view_during_the_first_week(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    assert insights.page.bar.months.currentText() == "October 2026"
    assert [card.value.figure for card in _cards(insights)] == ["73%", "89%", "50%", "63%", "25%"]
    first = _cards(insights)[0]
    assert (first.name.text(), first.made_of.text()) == ("Responsiveness", "of 41")
    assert first.changes[0].words == "−7\u00a0pts on Sep 2026: worse"
    assert "met their target" in first.toolTip()


def test_figures_stand_beside_those_of_the_month_before(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    insights.go_to_tab("Responses")
    rows = {row[0]: row[1:] for row in _table(insights, "First response")}
    assert rows["Median"] == [
        "1\u00a0h\u00a005\u00a0min",
        "30",
        "1\u00a0h\u00a000\u00a0min",
        "+5\u00a0min",
        "–",
        "–",
    ]
    insights.go_to_tab("Cases")
    assert _table(insights, "By issue type")[0][:3] == ["Return and refund", "14", "+4"]


def test_every_figure_says_what_it_means(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    insights.go_to_tab("Cases")
    views = {view.accessibleName(): view for view in insights.tabs.findChildren(FiguresView)}
    row = views["Resolution"].figures.index(0, 0)
    assert "first resolution" in row.data(Qt.ItemDataRole.ToolTipRole).lower()
    head = views["By issue type"].figures.headerData(
        1, Qt.Orientation.Horizontal, Qt.ItemDataRole.WhatsThisRole
    )
    assert "Cases opened in the month" in head
    insights.go_to_tab("What is this?")
    assert any("90th percentile" in " ".join(row) for row in _table(insights, "What the figures mean"))


def test_the_owner_sees_the_team_and_nobody_below_five(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    insights.go_to_tab("Team")
    assert [row[0] for row in _table(insights, "By representative")] == ["+Ben", "Anna =Ott"]


def test_a_representative_sees_their_own_month_first_and_no_colleague(make_insights: MakeInsights) -> None:
    insights = make_insights(ANNA)
    insights.wait_for(OCTOBER)
    own = insights.tabs.findChild(OwnFigures)
    assert own is not None
    shown = {figure.title.text(): figure.value.figure for figure in own.figures}
    assert shown["First responses"] == "15"
    assert shown["First response, median"] == "30\u00a0min"
    assert own.mapTo(insights.page, QPoint()).y() < _cards(insights)[0].mapTo(insights.page, QPoint()).y()
    titles = [insights.tabs.tabText(at) for at in range(insights.tabs.count())]
    assert "Team" not in titles
    told = [insights.page.summary.table("by-representative")] if insights.page.summary else []
    assert [row.cells[0] for table in told for row in table.rows] == ["Anna =Ott"]


def test_months_go_by_with_the_keyboard(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    insights.tabs.tabBar().setFocus()
    QTest.keyClick(insights.tabs.tabBar(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    insights.wait_for(OCTOBER.previous)
    assert _cards(insights)[0].value.figure == "80%"
    QTest.keyClick(insights.tabs.tabBar(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    insights.wait_for(OCTOBER)
    assert insights.tabs.tabBar().hasFocus()


def test_an_empty_month_says_so_and_shows_the_way_on(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    _press(insights, "This month so far")
    insights.wait_for(OCTOBER.next)
    assert _sentence(insights).startswith("Nothing has happened in November 2026 yet.")
    _press(insights, "See October 2026")
    insights.wait_for(OCTOBER)
    assert _cards(insights)[0].value.figure == "73%"
    insights.page.bar.show_month(Month(2025, 3))
    insights.wait_for(Month(2025, 3))
    assert _sentence(insights) == "Nothing happened at the desk in March 2025."


class _Waiting:
    """A reader lane that is busy with something else until it is told to answer."""

    def __init__(self, lane: InstantLane) -> None:
        self._lane = lane
        self._asked: list[Callable[[], None]] = []

    def ask(self, question: Any, done: Any, failed: Any = None) -> None:
        self.ask_newest("", question, done, failed)

    def ask_newest(self, subject: str, question: Any, done: Any, failed: Any = None) -> None:
        self._asked = [lambda: self._lane.ask(question, done, failed)]

    def answer(self) -> None:
        for asked in self._asked:
            asked()


def test_a_long_reading_can_be_cancelled_and_begun_again(make_insights: MakeInsights, qtbot: QtBot) -> None:
    reader = _Waiting(october_lane())
    insights = make_insights(reader=reader)
    qtbot.waitUntil(lambda: _sentence(insights) == "Reading October 2026 …")
    _press(insights, "Cancel")
    assert _sentence(insights) == "October 2026 was not read to its end."
    reader.answer()
    assert insights.page.summary is None
    _press(insights, "Read it again")
    reader.answer()
    qtbot.waitUntil(lambda: insights.page.remark.text().startswith("The changes to earlier months"))
    assert _cards(insights)[0].value.figure == "73%"  # the month itself, while the others are being read
    assert insights.page.summary is None
    reader.answer()
    insights.wait_for(OCTOBER)
    assert insights.page.remark.isHidden()
    assert _cards(insights)[0].value.figure == "73%"


def test_what_could_not_be_read_says_why(make_insights: MakeInsights, qtbot: QtBot) -> None:
    class Broken:
        def ask(self, question: Any, done: Any, failed: Any = None) -> None:
            failed(CareError("The store is damaged.", "", "Restore a backup."))

        def ask_newest(self, subject: str, question: Any, done: Any, failed: Any = None) -> None:
            self.ask(question, done, failed)

    insights = make_insights(reader=Broken())
    qtbot.waitUntil(lambda: "The store is damaged. Restore a backup." in _sentence(insights))


def test_the_page_follows_what_happens_at_a_real_desk(make_insights: MakeInsights, at_desk: OpenDesk) -> None:
    lane = InstantLane(at_desk.desk)
    insights = make_insights(reader=lane, seat=sit_down(at_desk))
    page = insights.page
    lane.changed.connect(page.note)
    insights.wait_for(Month(2026, 11))
    assert _sentence(insights).startswith("Nothing has happened in November 2026 yet.")
    for number in range(3):
        customer = NewCustomer(f"Customer {number}")
        lane.do(LogContact(Kind.CALL, "Hello", customer, Direction.IN, answered=True))
    insights.qtbot.waitUntil(lambda: page.tabs is not None and page.remark.isVisible())
    assert page.remark.text() == "This month is not over: these are the figures so far."
    insights.go_to_tab("Cases")
    assert _table(insights, "Cases")[0][:2] == ["New", "3"]
    insights.go_to_tab("Responses")
    assert _table(insights, "First response")[0][:2] == ["Given", "3"]


def test_a_change_of_something_else_reads_nothing_anew(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    before = insights.page.summary
    insights.page.note(Changes.of(Topic.DRAFT))
    QTest.qWait(20)
    assert insights.page.summary is before


def test_charts_wear_the_theme(make_insights: MakeInsights, appearance: Appearance) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    charts = insights.tabs.findChildren(ChartPart)
    chart = next(one for one in charts if one.isVisible() and "by day" in one.accessibleName())
    light = chart.grab().toImage().pixelColor(2, 2)
    appearance.wear(Choice.DARK)
    dark = chart.grab().toImage().pixelColor(2, 2)
    appearance.wear(Choice.LIGHT)
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert "35 in all, most at 5 with 14" in chart.accessibleDescription()


@pytest.mark.parametrize("zoom", [100, 200])
def test_there_is_room_in_a_small_window(
    make_insights: MakeInsights, appearance: Appearance, zoom: int
) -> None:
    appearance.wear(Choice.LIGHT, zoom)
    insights = make_insights()
    insights.wait_for(OCTOBER)
    insights.window.resize(950, 560)
    QTest.qWait(20)
    assert insights.window.width() == 950
    for tab in insights.tabs.tabs():
        insights.tabs.setCurrentWidget(tab)
        QTest.qWait(5)
        assert tab.horizontalScrollBar().maximum() == 0, tab.accessibleName()
    appearance.wear(Choice.LIGHT, 100)


def test_whatever_takes_the_keyboard_has_a_name(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    for widget in insights.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and isinstance(widget, QComboBox | FiguresView):
            assert widget.accessibleName(), widget
        if isinstance(widget, QAbstractButton) and widget.isVisible() and widget.text() in ("‹", "›"):
            assert widget.accessibleName(), widget


def test_what_to_change_has_its_evidence_and_a_button_that_acts(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    wanted: list[Any] = []
    insights.page.act_wanted.connect(wanted.append)
    told = [(line.sentence.text(), line.evidence.text()) for line in insights.tabs.advice.lines]
    assert told[0] == (
        "Find time for what is left open: more cases came than were resolved.",
        "9 more cases are open than a month before; 35 were new.",
    )
    _press(insights, "Try other hours")
    assert [advice.rule for advice in wanted] == ["growing_backlog"]


def test_objectives_stand_in_the_month(make_insights: MakeInsights) -> None:
    insights = make_insights()
    insights.wait_for(OCTOBER)
    (line,) = insights.tabs.objectives.lines
    assert (line.state.words, line.words.text()) == ("Not met", "First response within target: at least 90%")
    assert line.told.text() == "now 68% of 31 · −12\N{NO-BREAK SPACE}pts on Sep 2026: worse"
