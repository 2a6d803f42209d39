"""The page of insights over the month that was worked out by hand, in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from carestation.desk import Desk
from carestation.instants import Instant
from carestation.people.representative import Representative, Role
from carestation.summary.facts import MonthFacts
from carestation.summary.month import Month
from carestation.summary.summary import Summary
from carestation.summary.whole_file import write_whole
from carestation.timers.business_hours import BusinessHours
from tests.carestation.summary import october
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.insights.export_form import ExportForm
from ui.insights.insights_page import InsightsPage
from ui.insights.month_tabs import MonthTabs
from ui.lanes.instant_lane import InstantLane
from ui.lanes.work_lane import WorkLane
from ui.notices.notice import Notice
from ui.theme.appearance import Appearance
from ui.windows.window_memory import WindowMemory

if TYPE_CHECKING:
    from carestation.reader import Reader

WEEK = {day: [("09:00", "17:00")] for day in ("mon", "tue", "wed", "thu", "fri")}
ANNA = Representative(october.ANNA, "Anna =Ott", "", Role.REPRESENTATIVE, True, False, 1)
OWNER = Representative(october.CHLOE, "Chloé", "", Role.OWNER, True, False, 1)


class OctoberStore:
    """Knows the facts of October and September 2026, and that nothing happened before or after."""

    def transaction(self, actor: Any, now: Instant) -> AbstractContextManager[Any]:
        raise AssertionError("insights change nothing")

    @property
    def reader(self) -> Reader:
        return cast("Reader", self)

    def month_facts(self, start: Instant, end: Instant, now: Instant) -> MonthFacts:
        month = Month.of(start, october.ZONE)
        known = {october.OCTOBER: october.october, october.OCTOBER.previous: october.september}
        return known[month]() if month in known else october.empty(month)


def october_lane() -> InstantLane:
    """Answers at once."""
    return InstantLane(Desk(cast(Any, OctoberStore())))


def small_pdf(summary: Summary, path: Path) -> None:
    """A PDF is tested by itself; here it only takes its turn."""
    write_whole(path, summary.title.encode())


@dataclass
class Insights:
    """The page, its window, and what it said."""

    window: QMainWindow
    page: InsightsPage
    registry: CommandRegistry
    work: WorkLane
    qtbot: QtBot
    folder: Path
    urls: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)

    @property
    def tabs(self) -> MonthTabs:
        assert self.page.tabs is not None
        return self.page.tabs

    def wait_for(self, month: Month) -> None:
        """Until the figures of this month are there."""
        self.qtbot.waitUntil(lambda: self.page.summary is not None and self.page.summary.month == month)

    def go_to_tab(self, name: str) -> None:
        """With the keyboard, from tab to tab."""
        bar = self.tabs.tabBar()
        bar.setFocus()
        while bar.currentIndex():
            QTest.keyClick(bar, Qt.Key.Key_Left)
        while bar.tabText(bar.currentIndex()) != name:
            before = bar.currentIndex()
            QTest.keyClick(bar, Qt.Key.Key_Right)
            assert bar.currentIndex() == before + 1, f"there is no tab {name}"

    def ask_to_export(self) -> ExportForm:
        """The command, and the form that it opens."""
        self.page.export()
        self.qtbot.waitUntil(lambda: bool(self.window.findChildren(ExportForm)))
        return self.window.findChildren(ExportForm)[0]

    def open_url(self, url: str) -> bool:
        self.urls.append(url)
        return True


MakeInsights = Callable[..., Insights]


@pytest.fixture
def make_insights(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[MakeInsights]:
    """Opens the page for a person, on 5 November 2026: during the first week, October is in view."""
    assert appearance.zoom == 100
    works: list[WorkLane] = []

    def make(person: Representative = OWNER, **options: Any) -> Insights:
        window, work = QMainWindow(), WorkLane()
        works.append(work)
        registry = CommandRegistry(window)
        october_seat = Seat(person, BusinessHours(october.ZONE, WEEK), lambda: october.NOW)
        seat = options.pop("seat", october_seat)
        reader = options.pop("reader", None) or october_lane()
        made: list[Insights] = []
        options.setdefault("write_pdf", small_pdf)
        options.setdefault("memory", WindowMemory(tmp_path / "window.ini"))
        options.setdefault("outside", Outside(open_url=lambda url: made[0].open_url(url)))
        options.setdefault("ask", lambda *_: str(tmp_path / "chosen"))
        page = InsightsPage(reader, work, registry, seat, **options)
        registry.bind("desk.summary", page.export)
        insights = Insights(window, page, registry, work, qtbot, tmp_path)
        made.append(insights)
        page.said.connect(insights.said.append)
        page.told.connect(insights.told.append)
        work.failed.connect(insights.faults.append)
        window.setCentralWidget(page)
        window.resize(1000, 700)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitActive(window)
        return insights

    yield make
    for work in works:
        work.close()
