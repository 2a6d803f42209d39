"""Pages and dialogs that nobody may visit today: imported when somebody does, so that the inbox is there sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.lanes import Lanes
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow

if TYPE_CHECKING:
    from ui.insights.insights_page import InsightsPage


class LatePages(QObject):
    """Makes them, once each."""

    def __init__(
        self, window: DeskWindow, lanes: Lanes, seat: Seat, outside: Outside, appearance: Appearance
    ) -> None:
        super().__init__(window)
        self._window, self._lanes, self._seat = window, lanes, seat
        self._outside, self._appearance = outside, appearance
        self._insights: InsightsPage | None = None
        window.add_page("go.sops", self.tr("SOPs"), "list-checks", self._make_sops)
        window.add_page("go.team", self.tr("Team"), "users-round", self._make_team)
        window.add_page("go.insights", self.tr("Insights"), "chart-column", self._make_insights)
        window.registry.bind("desk.summary", self.export_month)
        window.registry.bind("desk.settings", self.change_settings)

    def export_month(self) -> None:
        """The export stands on the page that shows what is exported."""
        self._window.go("go.insights")
        if self._insights is not None:
            self._insights.export()

    def change_settings(self) -> None:
        """What is set for the business, and for this PC."""
        from ui.settings.settings_dialog import SettingsDialog

        SettingsDialog(self._lanes.desk, self._seat, self._appearance, self._window).open()

    def _make_sops(self) -> QWidget:
        from ui.sops.sops_page import SopsPage

        page = SopsPage(self._window.registry, self._outside)
        self._window.memory.keep(page.splitter)
        return page

    def _make_team(self) -> QWidget:
        from ui.team.team_page import TeamPage

        return TeamPage(self._lanes.desk, self._seat)

    def _make_insights(self) -> QWidget:
        from ui.insights.insights_page import InsightsPage

        registry, memory = self._window.registry, self._window.memory
        page = InsightsPage(
            self._lanes.reader, self._lanes.work, registry, self._seat, outside=self._outside, memory=memory
        )
        page.said.connect(self._window.notices.inform)
        page.told.connect(self._window.notices.tell)
        self._lanes.desk.changed.connect(page.note)
        self._insights = page
        return page
