"""The case page: head, timeline and composer in the middle, and a place for what stands beside them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.cases.delete_note import DeleteNote
from carestation.changes import Changes, Topic
from carestation.checklists.gate import gate
from carestation.errors import CareError
from carestation.identity import CaseId, InteractionId, RepresentativeId
from carestation.instants import Instant
from ui.case.case_commands import CaseCommands
from ui.case.case_header import CaseHeader
from ui.case.gate_notice import GateNotice
from ui.case.merge_picker import MergePicker
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.case.tag_commands import TagCommands
from ui.case.tag_strip import TagStrip
from ui.case.whole_case_commands import WholeCaseCommands
from ui.case.why_strip import WhyStrip
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.composer.composer import Composer
from ui.composer.composer_height import ComposerHeight
from ui.composer.promise_commands import PromiseCommands
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.respect.respect_commands import RespectCommands
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.timeline.attachments import Attachments
from ui.timeline.mail_pictures import MailPictures
from ui.timeline.timeline_view import TimelineView
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from carestation.reader import Reader

_TOPICS = (Topic.CASE, Topic.CHECKLIST, Topic.CUSTOMER, Topic.FOLLOW_UP, Topic.PERSON, Topic.SETTING)

_HEIGHTS = (640, 170)
"""Of the messages and of the composer, until the person moves the line between them."""


class CasePagePanel(QWidget):
    """`page_shown(CasePage | None)` follows each loading; `complete_step(OpenStep)` asks the side panel to go there."""

    page_shown = Signal(object)
    complete_step = Signal(object)
    customer_chosen = Signal(object)

    def __init__(
        self,
        lane: Lane,
        registry: CommandRegistry,
        seat: Seat,
        outside: Outside | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        outside = outside or Outside()
        self._lane = lane
        self._seat = seat
        self._case: CaseId | None = None
        self._lost: CaseId | None = None
        self._page: CasePage | None = None
        self.header = CaseHeader(registry, seat)
        self.why = WhyStrip(registry, seat)
        self.picker = MergePicker()
        self.tags = TagStrip()
        self.timeline = TimelineView(seat)
        self.gate = GateNotice()
        self.composer = Composer(lane, seat, outside)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self._empty = EmptyState(
            "inbox",
            self.tr("No case is open here. Choose one in the inbox, or take the most urgent."),
            CommandButton(registry, "case.next", Tone.PRIMARY, with_key=True),
        )
        self._stack = QStackedLayout(self)
        self._lay_out()
        whole = WholeCaseCommands(lane, registry, self.why, self.picker)
        tags = TagCommands(lane, registry, self.header, self.tags)
        self._commands = CaseCommands(
            lane, registry, seat, self.header, self.composer, self.gate, whole, tags
        )
        PromiseCommands(registry, self.composer.promises, self)
        RespectCommands(registry, self.composer.respect, self)
        self._pictures = MailPictures(lane, outside, self)
        self._fresh = Freshness(self, self._reload, *_TOPICS)
        self._connect(Attachments(lane, outside, self))

    @property
    def case_id(self) -> CaseId | None:
        """The case that was asked for last."""
        return self._case

    @property
    def page(self) -> CasePage | None:
        """The case in view, as it was last read."""
        return self._page

    def show_case(self, case: CaseId | None) -> None:
        """Show a case; what was being written on the one before is kept. None shows none."""
        self.composer.keep()
        self.gate.dismiss()
        self._case = case
        self._lost = None
        if case is None:
            self._show_nothing()
        else:
            self._commands.show_page(self._in_view)
            self._fresh.spoil()

    def show_next(self, case: CaseId) -> None:
        """Show the case that matters most, and say why it does."""
        self.why.explain(case)
        self.show_case(case)

    def set_side(self, side: QWidget) -> None:
        """What stands beside the timeline."""
        self.columns.addWidget(side)
        self.columns.setStretchFactor(0, 1)
        self.columns.setStretchFactor(1, 0)

    def keep(self) -> None:
        """Save what is being written, now."""
        self.composer.keep()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), appearance.current().colour("window"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._commands.show_page(self._in_view)

    def hideEvent(self, event: QHideEvent) -> None:
        self._commands.show_page(None)  # no key may change a case that nobody sees
        super().hideEvent(event)

    @property
    def _in_view(self) -> CasePage | None:
        """The page that commands act on: none while another case is on its way, whose keys these may be."""
        is_it = self._page is not None and self._page.case.id == self._case
        return self._page if is_it and self.isVisible() else None

    def _note(self, changes: Changes) -> None:
        if self._case is None and self._lost in changes.cases:
            self.show_case(self._lost)  # it was deleted, and is back
        elif not changes.cases or self._case in changes.cases:
            self._fresh.note(changes)

    def _reload(self) -> None:
        if self._case is not None:
            question = partial(_case_page, self._case, self._seat.person_id, self._seat.clock())
            asked = self._case
            self._lane.ask(question, partial(self._show, asked), partial(self._not_shown, asked))

    def _show(self, asked: CaseId, page: CasePage) -> None:
        if asked != self._case:
            return  # an answer about a case that was left meanwhile
        self._case = page.case.id  # another one where it was merged
        self._page = page
        self.header.show_page(page)
        self.why.show_page(page)
        self.timeline.show_page(page)
        self.composer.show_page(page)
        self.gate.look_again(gate(page.checklists), self._seat.may_override)
        self._commands.show_page(self._in_view)
        self._stack.setCurrentWidget(self.columns)
        self.page_shown.emit(page)

    def _delete_note(self, note: InteractionId) -> None:
        self._lane.do(DeleteNote(note))

    def _not_shown(self, case: CaseId, fault: Exception) -> None:
        if case == self._case:
            self._case, self._lost = None, case
            self._show_nothing()
        if isinstance(fault, CareError):
            self._empty.say(str(fault))
        else:
            self._lane.failed.emit(fault)

    def _show_nothing(self) -> None:
        self._page = None
        self.why.show_page(None)
        self.composer.show_nothing()
        self._commands.show_page(None)
        self._stack.setCurrentWidget(self._empty)
        self.page_shown.emit(None)

    def _lay_out(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.why, self.picker, self.tags, _line(), self.timeline, self.gate):
            column.addWidget(part)
        column.setStretchFactor(self.timeline, 1)
        self.rows.addWidget(upper)
        self.rows.addWidget(self.composer)
        self.rows.setStretchFactor(0, 1)
        self.rows.setCollapsible(0, False)
        self.rows.setCollapsible(1, False)
        self.rows.setSizes([appearance.scaled(height) for height in _HEIGHTS])
        self.rows.setObjectName("case_rows")
        ComposerHeight(self.rows, self.composer)
        self.columns.setObjectName("case_columns")
        self.columns.addWidget(self.rows)
        self.columns.setCollapsible(0, False)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.columns)

    def _connect(self, attachments: Attachments) -> None:
        self._lane.changed.connect(self._note)
        self.timeline.save_attachment.connect(attachments.save)
        self.timeline.open_attachment.connect(attachments.open)
        self.timeline.as_sent.connect(self._pictures.show)
        self.timeline.delete_note.connect(self._delete_note)
        self.gate.complete_step.connect(self.complete_step)
        self.header.customer_chosen.connect(self.customer_chosen)


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    set_tone(line, Tone.LINE)
    return line


def _case_page(case: CaseId, person: RepresentativeId | None, now: Instant, read: Reader) -> CasePage:
    return read.case_page(case, person, now)
