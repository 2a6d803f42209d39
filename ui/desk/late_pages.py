"""Pages and dialogs that nobody may visit today: imported when somebody does, so that the inbox is there sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.identity import CustomerId
from carestation.settings.catalogue import SUMMARY_FOLDER
from carestation.store_access import StoreAccess
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.desk.team_room import TeamRoom
from ui.lanes.lanes import Lanes
from ui.policy.policy_watch import PolicyWatch
from ui.settings.pc_settings import ThisPc
from ui.training.course_reminders import CourseReminders
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat

if TYPE_CHECKING:
    from carestation.advice.advice import Advice
    from carestation.reader import Reader
    from ui.customers.customers_page import CustomersPage
    from ui.insights.insights_page import InsightsPage
    from ui.objectives.objectives_panel import ObjectiveSetting
    from ui.policy.policy_page import PolicyPage
    from ui.sops.sops_page import SopsPage
    from ui.today.today_page import TodayPage
    from ui.training.courses_tab import CoursesTab


class LatePages(QObject):
    """Makes them, once each. `case_chosen` comes from any of them. Without `access` there is no role-play."""

    case_chosen = Signal(object)
    call_wanted = Signal(object)

    def __init__(
        self,
        window: DeskWindow,
        lanes: Lanes,
        seat: Seat,
        outside: Outside,
        here: ThisPc,
        heartbeat: Heartbeat,
        country: str,
        business: str = "",
        access: StoreAccess | None = None,
    ) -> None:
        super().__init__(window)
        self._access = access
        self._window, self._lanes, self._seat = window, lanes, seat
        self._outside, self._here = outside, here
        self._heartbeat, self._country, self._business = heartbeat, country, business
        self._today: TodayPage | None = None
        self._customers: CustomersPage | None = None
        self._sops: SopsPage | None = None
        self._insights: InsightsPage | None = None
        self._policy: PolicyPage | None = None
        self._courses: CoursesTab | None = None
        self._objective_setting: ObjectiveSetting | None = None
        self.team = TeamRoom(window, lanes, seat, heartbeat, outside, business)
        self.team.sop_wanted.connect(self.open_sop)
        self.team.policy_wanted.connect(self.search_policy)
        self.team.case_chosen.connect(self.case_chosen)
        window.add_page("go.today", self.tr("Today"), "calendar-clock", self._make_today)
        window.add_page("go.customers", self.tr("Customers"), "users", self._make_customers)
        window.add_page("go.sops", self.tr("SOPs"), "list-checks", self._make_sops)
        window.add_page("go.policy", self.tr("Policy"), "book-open-check", self._make_policy)
        window.add_page("go.practice", self.tr("Practice"), "graduation-cap", self._make_practice)
        window.add_page("go.team", self.tr("Team"), "users-round", self.team.make)
        window.add_page("go.insights", self.tr("Insights"), "chart-column", self._make_insights)
        window.add_side_page("go.feedback", self._make_feedback)
        if seat.is_owner:
            window.add_side_page("go.what_if", self._make_what_if)
        window.registry.bind("desk.summary", self.export_month)
        window.registry.bind("desk.settings", self.change_settings)
        window.registry.bind("policy.search", self.search_policy)
        if access is not None:
            self._watch(window, heartbeat)

    def _watch(self, window: DeskWindow, heartbeat: Heartbeat) -> None:
        """What somebody is to sign or to learn in earnest is no matter of a role-play."""
        reminders = CourseReminders(window, self._lanes.desk, self._seat)
        reminders.course_chosen.connect(self.open_course)
        heartbeat.tick.connect(reminders.tick)
        PolicyWatch(self._lanes.desk, self._seat, window, self)

    def open_customer(self, customer: CustomerId) -> None:
        """Show a customer."""
        self._window.go("go.customers")
        if self._customers is not None:
            self._customers.open(customer)

    def woke(self) -> None:
        """The PC slept: what was ahead may be due."""
        if self._today is not None:
            self._today.spoil()

    def open_sop(self, key: str) -> None:
        """Show an SOP."""
        self._window.go("go.sops")
        if self._sops is not None:
            self._sops.open(key)

    def search_policy(self) -> None:
        """The policy, with the keyboard in its search field."""
        self._window.go("go.policy")
        if self._policy is not None:
            self._policy.search()

    def open_course(self, key: str) -> None:
        """Show a course."""
        self._window.go("go.practice")
        if self._courses is not None:
            self._courses.open(key)

    def write_last_month(self) -> None:
        """At the owner's first start in a month, where they chose a folder for it."""
        if self._seat.is_owner:
            self._lanes.reader.ask(_summary_folder, self._write_last_month)

    def _write_last_month(self, folder: str) -> None:
        if not folder:
            return
        from ui.insights.monthly_summary import MonthlySummary

        lanes, notices = self._lanes, self._window.notices
        monthly = MonthlySummary(lanes.desk, lanes.reader, lanes.work, self._seat, self._outside, self)
        monthly.told.connect(notices.tell)
        monthly.said.connect(notices.inform)
        monthly.failed.connect(notices.fail)
        monthly.look()

    def keep(self) -> None:
        """Before the window closes: the SOP and the policy that are being written, the course that is taken."""
        for page in (self._sops, self._policy, self._courses):
            if page is not None:
                page.keep()

    def export_month(self) -> None:
        """The export stands on the page that shows what is exported."""
        self._window.go("go.insights")
        if self._insights is not None:
            self._insights.export()

    def change_settings(self) -> None:
        """What is set for the business, and for this PC."""
        from ui.settings.settings_dialog import SettingsDialog

        lanes = self._lanes
        SettingsDialog(lanes.desk, lanes.reader, self._seat, self._here, self._window).open()

    def _make_today(self) -> QWidget:
        from ui.today.today_page import TodayPage

        lane, memory = self._lanes.desk, self._window.memory
        page = self._today = TodayPage(lane, self._seat, self._outside, memory=memory)
        page.case_chosen.connect(self.case_chosen)
        page.customer_chosen.connect(self.open_customer)
        page.workshop_chosen.connect(self.team.show_workshops)
        page.call_wanted.connect(self.call_wanted)
        self._heartbeat.tick.connect(page.tick)
        return page

    def _make_customers(self) -> QWidget:
        from ui.customers.customers_page import CustomersPage

        lanes, registry = self._lanes, self._window.registry
        page = self._customers = CustomersPage(lanes.desk, lanes.reader, registry, self._country, self._seat)
        page.case_chosen.connect(self.case_chosen)
        self._window.memory.keep(page.splitter)
        return page

    def _add_evidence(self, page: SopsPage) -> None:
        """What each SOP was worth, above its steps."""
        from ui.evidence.evidence_section import EvidenceSection

        evidence = EvidenceSection(self._lanes.desk, self._lanes.reader, self._seat)
        evidence.refused.connect(self._window.notices.fail)
        page.head.shown.connect(evidence.show_sop)
        page.head.below.addWidget(evidence)

    def _make_sops(self) -> QWidget:
        from ui.sops.sops_page import SopsPage

        registry, notices = self._window.registry, self._window.notices
        page = SopsPage(registry, self._lanes.desk, self._seat, self._business, self._outside)
        page.said.connect(notices.inform)
        page.refused.connect(notices.fail)
        self._window.memory.keep(page.splitter)
        self._sops = page
        page.view.suggest_wanted.connect(self.team.suggest)
        self._add_evidence(page)
        return page

    def _make_policy(self) -> QWidget:
        from ui.objectives.objectives_panel import ObjectivesPanel
        from ui.policy.policy_page import PolicyPage

        page = self._policy = PolicyPage(self._lanes.desk, self._seat)
        page.shelf.add_beside(ObjectivesPanel(self._lanes.desk, self._lanes.reader, self._seat))
        self._window.memory.keep(page.shelf.splitter)
        page.shelf.add_beside(self.team.beside_policy(page))
        return page

    def _make_practice(self) -> QWidget:
        from ui.training.courses_tab import CoursesTab
        from ui.training.practice_page import PracticePage

        courses = self._courses = CoursesTab(self._lanes.desk, self._seat, self._outside)
        courses.said.connect(self._window.notices.inform)
        courses.refused.connect(self._window.notices.fail)
        self._window.memory.keep(courses.shelf.splitter)
        page = PracticePage(self.tr("Courses"), courses)
        if self._access is not None:  # no role-play within a role-play
            page.add_tab(self.tr("Role-play"), self._make_role_play)
        return page

    def _make_role_play(self) -> QWidget:
        from ui.practice.role_play_tab import RolePlayTab

        assert self._access is not None
        tab = RolePlayTab(self._lanes.desk, self._seat, self._access, self._here.appearance)
        tab.refused.connect(self._window.notices.fail)
        self._window.closing.connect(tab.close_stage)
        return tab

    def _make_insights(self) -> QWidget:
        from ui.insights.insights_page import InsightsPage

        registry, memory = self._window.registry, self._window.memory
        page = InsightsPage(
            self._lanes.reader, self._lanes.work, registry, self._seat, outside=self._outside, memory=memory
        )
        page.said.connect(self._window.notices.inform)
        page.told.connect(self._window.notices.tell)
        page.act_wanted.connect(self._act_on)
        page.case_chosen.connect(self.case_chosen)
        page.customer_chosen.connect(self.open_customer)
        page.objectives_shown.connect(self._setting().join)
        self._lanes.desk.changed.connect(page.note)
        self._insights = page
        return page

    def _setting(self) -> ObjectiveSetting:
        from ui.objectives.objectives_panel import ObjectiveSetting

        if self._objective_setting is None:
            lanes = self._lanes
            self._objective_setting = ObjectiveSetting(lanes.desk, lanes.reader, self._seat, self._window)
        return self._objective_setting

    def _act_on(self, advice: Advice) -> None:
        """Where a piece of advice is followed."""
        from carestation.advice.advice import Act

        if advice.act is Act.TARGETS:
            self.change_settings()
        elif advice.act is Act.CUSTOMER:
            self.open_customer(CustomerId(int(advice.about)))
        elif advice.act is Act.SOP and advice.about:
            self.open_sop(advice.about)
        elif advice.act is Act.SOP:
            self._window.go("go.sops")
        elif advice.act is Act.WHAT_IF and self._seat.is_owner:
            self._window.go("go.what_if")
        else:
            self._window.go("go.today")

    def _make_feedback(self) -> QWidget:
        from ui.ratings.feedback_page import FeedbackPage

        page = FeedbackPage(self._lanes.desk, self._seat, self._outside)
        page.case_chosen.connect(self.case_chosen)
        self._window.memory.keep(page.voices.splitter)
        return page

    def _make_what_if(self) -> QWidget:
        from ui.what_if.what_if_page import WhatIfPage

        lanes = self._lanes
        page = WhatIfPage(lanes.desk, lanes.reader, lanes.work, self._window.registry, self._seat)
        page.case_chosen.connect(self.case_chosen)
        self._window.memory.keep(page.outcome.result.splitter)
        return page


def _summary_folder(read: Reader) -> str:
    return read.setting(SUMMARY_FOLDER)
