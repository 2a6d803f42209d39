"""Somebody wonders what a figure is made of: the list, a case from it, and back to where they were."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.customer import NewCustomer
from carestation.summary.month import Month
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import sit_down
from tests.ui.insights.conftest import Insights, MakeInsights
from ui.insights.figures_view import FiguresView
from ui.lanes.instant_lane import InstantLane


def _at_a_desk_with_three_calls(make_insights: MakeInsights, at_desk: OpenDesk) -> Insights:
    lane = InstantLane(at_desk.desk)
    for number in range(3):
        customer = NewCustomer(f"Customer {number}")
        lane.do(LogContact(Kind.CALL, f"Hello {number}", customer, Direction.IN, answered=True))
    insights = make_insights(reader=lane, seat=sit_down(at_desk))
    lane.changed.connect(insights.page.note)
    insights.wait_for(Month(2026, 11))
    return insights


def _view(insights: Insights, name: str) -> FiguresView:
    views = insights.tabs.findChildren(FiguresView)
    return next(view for view in views if view.accessibleName() == name)


def _listed(insights: Insights) -> list[list[str]]:
    model = insights.page.behind.model
    return [[model.index(row, at).data() for at in (0, 1, 2)] for row in range(model.rowCount())]


def test_return_on_a_figure_lists_its_cases_and_escape_leads_back(
    make_insights: MakeInsights, at_desk: OpenDesk
) -> None:
    insights = _at_a_desk_with_three_calls(make_insights, at_desk)
    opened: list[Any] = []
    insights.page.case_chosen.connect(opened.append)
    insights.go_to_tab("Cases")
    view = _view(insights, "Cases")
    view.setFocus()
    view.setCurrentIndex(view.figures.index(0, 1))
    assert view.figures.index(0, 1).data() == "3"
    QTest.keyClick(view, Qt.Key.Key_Return)
    insights.qtbot.waitUntil(lambda: len(_listed(insights)) == 3)
    behind = insights.page.behind
    assert behind.title.text() == "New cases, November 2026: 3"
    assert _listed(insights)[1][1:] == ["Customer 1", "Hello 1"]
    QTest.keyClick(behind.table, Qt.Key.Key_Down)
    QTest.keyClick(behind.table, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert behind.table.currentIndex().row() == 1  # still there for whoever comes back
    QTest.keyClick(behind.table, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.hasFocus()
    assert view.currentIndex().row() == 0


def test_a_click_on_one_of_the_five_and_on_a_line_of_a_table(
    make_insights: MakeInsights, at_desk: OpenDesk
) -> None:
    insights = _at_a_desk_with_three_calls(make_insights, at_desk)
    card = insights.tabs.currentWidget().parts[1].cards[0]  # type: ignore[attr-defined]
    assert card.made_of.text() == "of 3"
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    insights.qtbot.waitUntil(lambda: len(_listed(insights)) == 3)
    QTest.keyClick(insights.page.behind.table, Qt.Key.Key_Escape)
    insights.go_to_tab("Cases")
    view = _view(insights, "By channel")
    index = view.figures.index(0, view.figures.table.column("New cases"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    insights.qtbot.waitUntil(lambda: insights.page.behind.title.text().endswith(": 3"))
    assert insights.page.behind.title.text() == "New cases, Phone, November 2026: 3"
