"""Ann, who owns the business, at her SOPs: a real desk, a window, and keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.checklists.checklist import Checklist
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from carestation.settings.hours import calendar_of
from carestation.sop_editing.desk_sop import DeskSop
from tests.desks import WEEK, OpenDesk
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.registry import CommandRegistry
from ui.lanes.instant_lane import InstantLane
from ui.sop_editing.sop_editor import SopEditor
from ui.sop_editing.versions_view import VersionsView
from ui.sops.sops_page import SopsPage

Key = Qt.Key
NONE, ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Owner:
    """The page in a window. `chosen` stands in for the file dialogs."""

    def __init__(self, opened: OpenDesk) -> None:
        self.opened = opened
        opened.desk.actor = opened.ann
        ann = next(one for one in opened.desk.ask(lambda read: read.people()) if one.id == opened.ann)
        self.seat = Seat(ann, calendar_of("Europe/Berlin", WEEK, []), opened.clock)
        self.said: list[str] = []
        self.refused: list[object] = []
        self.chosen: list[str] = []
        self.window = QMainWindow()
        self.lane = InstantLane(opened.desk, self.window)
        self.lane.failed.connect(self.refused.append)
        self.lane.said.connect(self._hear)
        outside = Outside(
            ask_where_to_save=lambda _parent, _name: self.chosen[0] if self.chosen else "",
            ask_which_files=lambda _parent, _kinds: self.chosen,
            ask_which_folder=lambda _parent: self.chosen[0] if self.chosen else "",
        )
        self.page = SopsPage(CommandRegistry(self.window), self.lane, self.seat, "Kettle & Co", outside)
        self.page.said.connect(self.said.append)
        self.page.refused.connect(self.refused.append)
        self.window.setCentralWidget(self.page)
        self.window.resize(1190, 760)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        QTest.qWait(1)

    @property
    def editor(self) -> SopEditor:
        """The editor in view."""
        assert isinstance(self.page.inner, SopEditor)
        return self.page.inner

    @property
    def versions(self) -> VersionsView:
        """The versions in view."""
        assert isinstance(self.page.inner, VersionsView)
        return self.page.inner

    def edit(self, key: str = "return_refund") -> SopEditor:
        """Open the editor with the mouse."""
        self.page.open(key)
        self.page.head.edit.click()
        return self.editor

    def known(self, key: str) -> DeskSop:
        """An SOP as the store has it."""
        return next(sop for sop in self.opened.desk.ask(lambda read: read.sops.all()) if sop.key == key)

    def new_case(self, key: str) -> CaseId:
        """Somebody calls."""
        contact = LogContact(Kind.CALL, "Too small.", NewCustomer("Marta Oliveira"), issue_type=key)
        return self.opened.desk.do(contact).value

    def runs_of(self, case: CaseId) -> tuple[Checklist, ...]:
        """The checklists on a case."""
        now, ann = self.opened.clock(), self.opened.ann
        return self.opened.desk.ask(lambda read: read.case_page(case, ann, now)).checklists

    @property
    def focused(self) -> QWidget:
        """Where the keyboard is: in an open list before the field that it belongs to."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def is_at(self, widget: QWidget) -> bool:
        """Whether the keyboard is in this widget."""
        return self.focused is widget

    def press(self, *keys: Qt.Key, mods: Any = NONE) -> None:
        """Press keys, wherever the keyboard is."""
        for key in keys:
            QTest.keyClick(self.focused, key, mods)

    def take_offered(self) -> None:
        """Return in the list of placeholders. Without a window manager the window must be told that it is back."""
        self.press(Key.Key_Return)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def type(self, words: str) -> None:
        """Type words, wherever the keyboard is."""
        QTest.keyClicks(self.focused, words)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for what follows a pause in the typing."""
        for _ in range(250):
            if condition():
                return
            QTest.qWait(20)
        raise AssertionError("it did not come to pass")

    def _hear(self, words: str, _: bool) -> None:
        self.said.append(words)
