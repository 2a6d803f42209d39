"""The right column of the desk: response timers, checklists, follow-ups, and the customer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.changes import Changes, Topic
from carestation.checklists.answers import closing_note
from carestation.checklists.checklist import Checklist
from carestation.checklists.do_step import DoStep
from carestation.checklists.step_event import StepEventKind
from carestation.errors import CareError
from carestation.follow_ups.step_due import step_due
from carestation.identity import ChecklistId
from carestation.instants import Instant
from carestation.policy.quotes import policy_quotes
from carestation.sops.placeholders import fill
from carestation.sops.reply_values import reply_values
from carestation.sops.sop import Step
from ui.case.live_policy import LivePolicy
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.checklists.checklists_section import ChecklistsSection
from ui.checklists.step_acts import wanted_follow_up
from ui.checklists.step_files import StepFiles
from ui.checklists.step_words import say_date
from ui.commands.registry import CommandRegistry
from ui.follow_ups.due_words import full_due
from ui.follow_ups.follow_up_section import FollowUpSection
from ui.lanes.lane import Lane
from ui.side.customer_section import CustomerSection
from ui.side.desk_facts import DeskFacts, desk_facts
from ui.side.side_commands import SideCommands
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.timers.timers_section import TimersSection

NARROWEST, USUAL, WIDEST = 300, 340, 360


class SidePanel(QScrollArea):
    """Shows a case page; whoever embeds it loads the page again after each change and hands it in.

    `reply_text_chosen(title, body, missing)`: a step's text, filled in; what is missing stands in it in braces.
    `answering(StepInHand)` follows it: sending the text does the step.
    `call_note_wanted(StepInHand)`: so does noting the call.
    `customer_open(CustomerId)`; `file_open(AttachmentInfo)`;
    `closing_note_written(str)`: what the checklists found out, as a text to close the case with.
    """

    reply_text_chosen = Signal(str, str, tuple)
    answering = Signal(object)
    call_note_wanted = Signal(object)
    customer_open = Signal(object)
    file_open = Signal(object)
    closing_note_written = Signal(str)

    def __init__(
        self,
        lane: Lane,
        registry: CommandRegistry,
        seat: Seat,
        outside: Outside | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._page: CasePage | None = None
        self._facts = DeskFacts()
        self.policy = LivePolicy(lane)
        self.timers = TimersSection(seat)
        self.checklists = ChecklistsSection(lane, seat)
        self._files = StepFiles(lane, outside or Outside(), self.checklists, self)
        self.follow_ups = FollowUpSection(lane, seat)
        self.customer = CustomerSection(seat, outside or Outside())
        self._content = QWidget()
        self._commands = SideCommands(registry, self.timers, self.checklists, self.follow_ups, self)
        registry.bind("case.closing_note", self.write_closing_note)
        self._lay_out()
        self._connect()
        self._ask_facts()

    def show_page(self, page: CasePage | None) -> None:
        """Show a case, or none."""
        is_another = page is None or self._page is None or page.case.id != self._page.case.id
        self._page = page
        self.timers.show_page(page)
        self.checklists.show_page(page)
        self._files.show_page(page)
        self.follow_ups.show_page(page)
        if page is not None:
            self.customer.show_page(page)
        self._content.setVisible(page is not None)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def complete_step(self, checklist_id: ChecklistId, step_id: str) -> None:
        """Go to this step, and into its answer where it asks for one: what the gate's notice offers."""
        self.checklists.go_to(checklist_id, step_id)

    def write_closing_note(self) -> None:
        """What was found out and done, put into words by the checklists."""
        if self._page is not None:
            self.closing_note_written.emit(closing_note(self._page.checklists, say_date))

    def tick(self, now: Instant) -> None:
        """The heartbeat: the pills count on."""
        if self._page is not None and self.isVisible():
            self.timers.tick(now)
            self.follow_ups.tick(now)

    def sizeHint(self) -> QSize:
        return QSize(appearance.scaled(USUAL), super().sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumWidth(appearance.scaled(WIDEST))

    def _bring_into_view(self, widget: QWidget) -> None:
        QTimer.singleShot(0, widget, partial(self._scroll_to, widget))  # once it has its place

    def _scroll_to(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, 16)

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.PERSON, Topic.SETTING):
            self._ask_facts()

    def _ask_facts(self) -> None:
        self._lane.ask(desk_facts, self._know)

    def _know(self, facts: DeskFacts) -> None:
        self._facts = facts
        self.checklists.name(facts.names)

    def _offer_reply_text(self, run: Checklist, step: Step) -> None:
        if self._page is None or step.reply is None:
            return
        now, zone = self._seat.clock(), self._seat.zone
        hours = self._seat.hours_of(self._page.case.representative_id)
        say_moment = partial(full_due, now=now, zone=zone)
        values = reply_values(
            self._page,
            self._seat.person,
            self._facts.business_name,
            now,
            zone,
            run,
            say_date,
            say_moment,
            policy_quotes(self.policy.figures, hours, now, say_moment),
        )
        filled = fill(step.reply.body, values)
        self.reply_text_chosen.emit(step.title, filled.text, filled.missing)
        self.answering.emit(partial(self.checklists.step_in_hand, run.id, step.id))

    def _choose_time(self, run: Checklist, step: Step) -> None:
        if self._page is None or step.follow_up is None:
            return
        now = self._seat.clock()
        try:
            due_at = step_due(step.follow_up, now, self._seat.hours)
        except CareError:  # no opening in the next two years: the person says when
            due_at = now
        seconds = self.checklists.take_seconds(run.id, step.id)
        ticked = DoStep(run.id, step.id, StepEventKind.TICKED, seconds=seconds)
        self.follow_ups.choose_for_step(wanted_follow_up(self._page, step, due_at), ticked)

    def _connect(self) -> None:
        self._lane.changed.connect(self._note)
        self.checklists.reply_wanted.connect(self._offer_reply_text)
        self.checklists.call_wanted.connect(self.call_note_wanted)
        self.checklists.other_time_wanted.connect(self._choose_time)
        self._files.open_wanted.connect(self.file_open)
        self.checklists.closing_note_wanted.connect(self.write_closing_note)
        self.checklists.moved.connect(self._bring_into_view)
        self.follow_ups.grown.connect(self._bring_into_view)
        self.customer.open_wanted.connect(self.customer_open)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About this case"))
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(appearance.scaled(WIDEST))
        set_tone(self, Tone.PANEL)
        self._content.setObjectName("content")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(20)
        for section in (self.timers, self.checklists, self.follow_ups, self.customer):
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(self._content)
        self._content.hide()
