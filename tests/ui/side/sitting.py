"""A person at a real desk, with the side panel in a window and a case in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.checklists.checklist import StepState
from carestation.customers.contact_point import email_point, phone_point
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.operation import Operation
from carestation.settings.hours import calendar_of
from carestation.sops.library import issue_types
from tests.desks import WEEK, OpenDesk
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.checklists.step_row import StepRow
from ui.commands.command import Context
from ui.commands.registry import CommandRegistry
from ui.lanes.instant_lane import InstantLane
from ui.side.side_panel import SidePanel


class Sitting:
    """Ben with the case of Marta's parcel. The page is loaded anew after each change, as the case page does it."""

    def __init__(
        self,
        at_desk: OpenDesk,
        issue_type: str = "delivery_problem",
        choose_file: Callable[[QWidget], str] = lambda _: "",
    ) -> None:
        self.open = at_desk
        self.copied: list[str] = []
        self.faults: list[object] = []
        self.said: list[str] = []
        ben = next(one for one in at_desk.desk.ask(lambda read: read.people()) if one.id == at_desk.ben)
        self.seat = Seat(ben, calendar_of("Europe/Berlin", WEEK, []), at_desk.clock, issue_types)
        self.case = self.new_case(issue_type)
        self.window = QMainWindow()
        self.lane = InstantLane(at_desk.desk, self.window)
        self.registry = CommandRegistry(self.window)
        outside = Outside(copy=self.copied.append, ask_which_file=choose_file)
        self.panel = SidePanel(self.lane, self.registry, self.seat, outside)
        self.lane.changed.connect(self._reload)
        self.lane.failed.connect(self.faults.append)
        self.lane.said.connect(self._hear)
        self._lay_out()
        self.show(self.case)

    def leave(self) -> None:
        """The window goes."""
        self.window.close()
        self.window.deleteLater()
        assert not self.faults

    def new_case(self, issue_type: str, name: str = "Marta Oliveira") -> CaseId:
        """Somebody calls."""
        address = email_point(f"{name.split()[0].lower()}@example.net")
        number = phone_point("030 1234567", "DE")
        assert address is not None
        assert number is not None
        points = (address, number)
        contact = LogContact(
            Kind.CALL, "My parcel is not here.", NewCustomer(name, points), issue_type=issue_type
        )
        return self.open.desk.do(contact).value

    def show(self, case: CaseId) -> None:
        """Bring a case into view."""
        self.case = case
        self._reload()

    @property
    def page(self) -> CasePage:
        """The case as it is stored now."""
        now, ben, case = self.open.clock(), self.open.ben, self.case
        return self.open.desk.ask(lambda read: read.case_page(case, ben, now))

    def do(self, operation: Operation[Any]) -> None:
        """Something happens at another place of the window."""
        self.lane.do(operation)

    def state(self, step: str, run: int = 0) -> StepState:
        """How a step is stored."""
        return self.page.checklists[run].state(step)

    def row(self, step: str, run: int = 0) -> StepRow:
        """The row of a step."""
        return self.panel.checklists.views[self.page.checklists[run].id].rows[step]

    @property
    def current(self) -> str:
        """The id of the step that is lit up; empty where there is none."""
        rows = [item for view in self.panel.checklists.views.values() for item in view.rows.items()]
        lit = [step for step, row in rows if row.is_current]
        assert len(lit) <= 1
        return lit[0] if lit else ""

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, wherever the keyboard is."""
        for key in keys:
            QTest.keyClick(self.focused, key, modifiers)

    def type(self, words: str) -> None:
        """Type words, wherever the keyboard is."""
        QTest.keyClicks(self.focused, words)

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def _reload(self, _: object = None) -> None:
        page = self.page
        self.registry.set_context(Context(case=Status(page.case.status), step=True))
        self.panel.show_page(page)

    def _hear(self, words: str, _: bool) -> None:
        self.said.append(words)

    def _lay_out(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panel)
        self.window.setCentralWidget(middle)
        self.window.resize(320, 900)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
