"""The room of the desk for whoever sits there: its pages, joined with each other and with the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from carestation import __version__
from carestation.errors import BadInput
from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.store_access import StoreAccess
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.commands.undo_commands import UndoCommands
from ui.desk.back_up import BackUp
from ui.desk.badges import Badges
from ui.desk.found_at_desk import DeskSource
from ui.desk.intake import Intake
from ui.desk.late_pages import LatePages
from ui.desk.log_commands import LogCommands
from ui.desk.orders import Orders, are_orders
from ui.desk.policy_export import PolicyExport
from ui.inbox.inbox_page import InboxPage
from ui.inbox.inbox_panel import InboxPanel
from ui.lanes.in_turns import InTurns
from ui.lanes.lane import Lane
from ui.lanes.lanes import Lanes
from ui.lanes.work_lane import Task
from ui.reminders.reminders import Reminders
from ui.settings.pc_settings import PcSettings, ThisPc
from ui.theme.appearance import Appearance
from ui.widgets.progress_notice import ProgressNotice
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat

if TYPE_CHECKING:
    from ui.case.case_page_panel import CasePagePanel
    from ui.desk.case_in_view import CaseInView

MAIL_FILES = "*.eml *.mbox *.mbx *.csv *.vcf"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the pages know of the business from the start."""

    business: str
    country: str
    sample: bool
    practice: bool = False
    """A throw-away desk, on which a scene is played."""


class DeskRoom(QObject):
    """Lives as long as its window. `ask_files` stands in for the file dialog in tests and tours."""

    def __init__(
        self,
        window: DeskWindow,
        lanes: Lanes,
        access: StoreAccess,
        seat: Seat,
        facts: Facts,
        heartbeat: Heartbeat,
        outside: Outside,
        appearance: Appearance,
        ask_files: Callable[[DeskWindow], list[Path]] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._lanes, self._access, self._seat, self._facts = window, lanes, access, seat, facts
        self._ask_files = ask_files or _ask_files
        lane, registry = lanes.desk, window.registry
        self._outside = outside
        self._in_view: CaseInView | None = None
        self.inbox = InboxPanel(lane, registry, seat, memory=window.memory)
        self.inbox_page = InboxPage(self.inbox, self._make_case)
        self.intake = Intake(lane, lanes.work, self)
        self.badges = Badges(window, lane, seat.clock, seat.zone)
        self.undo = UndoCommands(registry, lane)
        self.source = DeskSource(lanes.reader, self)
        self.log = LogCommands(window, lanes, outside, facts.country)
        self._heartbeat = heartbeat
        window.add_page("go.inbox", self.tr("Inbox"), "inbox", self.inbox_page)
        window.memory.keep(self.inbox_page.columns)
        here = ThisPc(appearance, PcSettings(window.memory, self), None if facts.sample else access.path)
        own = None if facts.practice else access
        self.late = LatePages(
            window, lanes, seat, outside, here, heartbeat, facts.country, facts.business, own
        )
        self.reminders = Reminders(
            window, lane, seat, here, heartbeat, outside.say_on_desktop, in_window_only=facts.practice
        )
        self._join()
        self._bind()
        for heard in (self.inbox.tick, self.badges.tick):
            heartbeat.tick.connect(heard)
        heartbeat.woke.connect(self._woke)

    @property
    def lane(self) -> Lane:
        """The lane to the desk."""
        return self._lanes.desk

    @property
    def person_id(self) -> RepresentativeId | None:
        """Whose room it is."""
        return self._seat.person_id

    @property
    def case(self) -> CasePagePanel:
        """The panel of the case in view."""
        return self.inbox_page.case

    def open_case(self, case: CaseId) -> None:
        """Show a case, from wherever the person is."""
        self._window.go("go.inbox")
        self.inbox_page.open_case(case)

    def open_customer(self, customer: CustomerId) -> None:
        """Show a customer."""
        self.late.open_customer(customer)

    def begin(self) -> None:
        """The person sits down: what they had before them, and what happened meanwhile."""
        if self._seat.person_id is not None:
            self.badges.belong_to(self._seat.person_id)
        self._window.go_where_it_was()

    def keep(self) -> None:
        """Before the window closes: the sentence begun, the case in view."""
        if self._in_view is not None:
            self._in_view.keep()
        self.late.keep()
        self.reminders.keep()

    def take_files(self) -> None:
        """Choose message files, or a list of customers."""
        paths = self._ask_files(self._window)
        if paths:
            self.intake.take(paths)

    def import_customers(self) -> None:
        """The same way in: a list of customers is known by its name."""
        self.take_files()

    def show_aside(self) -> None:
        """What could not be made a case of."""
        from ui.kept_aside.aside_dialog import AsideDialog

        AsideDialog(self._lanes.desk, self._window).open()

    def tell_about(self) -> None:
        """Which version this is, and where the store lies."""
        words = self.tr("CareStation {version}. Your data lies encrypted in {path}, and nowhere else.")
        self._window.notices.inform(words.format(version=__version__, path=self._access.path))

    def _make_case(self) -> CasePagePanel:
        """The case with what stands beside it, and the case that was open when the window was last closed."""
        from ui.desk.case_in_view import CaseInView

        view = self._in_view = CaseInView(
            self._window, self._lanes, self._seat, self._outside, self._facts.business
        )
        view.panel.page_shown.connect(self.log.show_page)
        view.side.call_note_wanted.connect(self.log.call_on_case)
        view.customer_chosen.connect(self.open_customer)
        view.finding.sop_opened.connect(self.late.open_sop)
        view.side.checklists.suggest_wanted.connect(self.late.team.suggest)
        self._heartbeat.tick.connect(view.side.tick)
        return view.panel

    def _join(self) -> None:
        self.late.call_wanted.connect(self.log.call_customer)
        self.reminders.workshop_chosen.connect(self.late.team.show_workshops)
        for part in (self.late, self.source, self.log, self.reminders):
            part.case_chosen.connect(self.open_case)
        self.inbox_page.furnished.connect(self._resume)
        self.inbox_page.furnished.connect(self.late.write_last_month)
        for whose in (self.source, self.reminders):
            whose.customer_chosen.connect(self.open_customer)
        self._window.palette_panel.add_source(self.source)
        self._window.files_dropped.connect(self.intake.take)
        self._window.status.link_clicked.connect(self._linked)
        self.intake.said.connect(self._window.notices.inform)
        self.intake.list_dropped.connect(self._import)
        for began in (self._lanes.work.started, self._lanes.desk.turns_began):
            began.connect(self._show_progress)

    def _resume(self) -> None:
        """The case that was in view when the window was last closed, unless another one was opened by now."""
        kept = self._window.memory.word("case")
        if kept.isdecimal() and self.case.case_id is None:
            self.inbox_page.open_case(CaseId(int(kept)))

    def _bind(self) -> None:
        self.orders = Orders(self._window, self._lanes, self._read)
        back_up = BackUp(self._window, self._lanes.work, self._access)
        policy = PolicyExport(self._window, self._lanes.desk, self._lanes.work, self._seat, self._outside)
        handlers = {
            "message.open_files": self.take_files,
            "customer.import": self.import_customers,
            "kept_aside.show": self.show_aside,
            "desk.backup": back_up.begin,
            "policy.export": policy.begin,
            "help.about": self.tell_about,
        }
        for command_id, handler in handlers.items():
            self._window.registry.bind(command_id, handler)

    def _import(self, file: Path) -> None:
        data = self._read(file)
        if data is None:
            return
        if are_orders(file, data):
            self.orders.open(file, data)
            return
        from ui.customers.import_dialog import ImportDialog

        lanes, country = self._lanes, self._facts.country
        ImportDialog(file, data, lanes.desk, lanes.reader, country, self._window).open()

    def _read(self, file: Path) -> bytes | None:
        try:
            return file.read_bytes()
        except OSError as error:
            title = self.tr("“{file}” cannot be read.").format(file=file.name)
            fault = BadInput(title, remedy=self.tr("Check its rights: {why}.").format(why=error.strerror))
            self._window.notices.fail(fault)
            return None

    def _linked(self, link: str) -> None:
        if link == "kept_aside":
            self.show_aside()

    def _show_progress(self, task: Task | InTurns) -> None:
        self._window.show_progress(ProgressNotice(task))

    def _woke(self, _: object) -> None:
        self.late.woke()


def _ask_files(window: DeskWindow) -> list[Path]:
    title = QCoreApplication.translate("DeskRoom", "Take in messages, or a list of customers")
    wanted = QCoreApplication.translate("DeskRoom", "Messages and lists")
    others = QCoreApplication.translate("DeskRoom", "All files")
    kinds = f"{wanted} ({MAIL_FILES});;{others} (*)"
    return [Path(name) for name in QFileDialog.getOpenFileNames(window, title, "", kinds)[0]]
