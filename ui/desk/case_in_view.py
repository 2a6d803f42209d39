"""The case and what stands beside it, joined: made once the inbox has been painted, or when a case is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from carestation.checklists.gate import OpenStep
from ui.case.case_page_panel import CasePagePanel
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.desk.desk_library import DeskLibrary
from ui.desk.finding import Finding
from ui.desk.reply_texts import ReplyTexts
from ui.desk.type_suggester import TypeSuggester
from ui.lanes.lanes import Lanes
from ui.ratings.rating_commands import RatingCommands
from ui.side.side_panel import SidePanel
from ui.windows.desk_window import DeskWindow

SEND_WAY = "send_way"


class CaseInView(QObject):
    """`panel` has its place in the inbox page, `side` in the panel."""

    customer_chosen = Signal(object)

    def __init__(self, window: DeskWindow, lanes: Lanes, seat: Seat, outside: Outside, business: str) -> None:
        super().__init__(window)
        self._memory = window.memory
        self.panel = CasePagePanel(lanes.desk, window.registry, seat, outside)
        self.side = SidePanel(lanes.desk, window.registry, seat, outside)
        self.library = DeskLibrary(lanes.desk, self)
        self.reply_texts = ReplyTexts(seat, business, self.library.sops, self.side.policy)
        self.finding = Finding(
            window, lanes, self.library, self.panel, self.side.checklists, self.reply_texts
        )
        self.suggester = TypeSuggester(
            self.panel.header.suggestion, self.library, lanes.reader, lanes.desk, window.registry, seat
        )
        self.ratings = RatingCommands(window, lanes, seat, outside, business)
        self.ratings.said.connect(window.notices.inform)
        self.ratings.refused.connect(window.notices.fail)
        self.panel.set_side(self.side)
        self._join()
        for splitter in (self.panel.columns, self.panel.rows):
            window.memory.keep(splitter)

    def keep(self) -> None:
        """Before the window closes: the sentence begun, the case in view."""
        self.panel.keep()
        case = self.panel.case_id
        self._memory.set_word("case", str(case) if case is not None else "")

    def _join(self) -> None:
        panel, side = self.panel, self.side
        panel.page_shown.connect(side.show_page)
        panel.page_shown.connect(self.reply_texts.show_page)
        panel.page_shown.connect(self.suggester.show_page)
        panel.page_shown.connect(self.ratings.show_page)
        panel.composer.offer(self.reply_texts)
        panel.composer.send_button.use_way(self._memory.word(SEND_WAY))
        panel.composer.send_button.way_chosen.connect(self._remember_way)
        panel.complete_step.connect(self._complete_step)
        panel.customer_chosen.connect(self.customer_chosen)
        side.reply_text_chosen.connect(self._insert)
        side.answering.connect(panel.composer.answers)
        panel.composer.step_done.connect(side.checklists.focus_current)
        panel.composer.escaped.connect(self._leave_writing)
        side.customer_open.connect(self.customer_chosen)
        side.closing_note_written.connect(panel.composer.insert_note)
        side.file_open.connect(panel.timeline.open_attachment)

    def _remember_way(self, way: str) -> None:
        self._memory.set_word(SEND_WAY, way)

    def _insert(self, _title: str, body: str, _missing: tuple[str, ...]) -> None:
        """What is missing stands in the text in braces, and keeps it from being sent."""
        self.panel.composer.insert_reply(body)

    def _leave_writing(self) -> None:
        """Back to the step that the text came from, else to the messages: single keys are commands again."""
        if self.panel.composer.has_step_in_hand:
            self.side.checklists.focus_current()
        else:
            self.panel.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complete_step(self, step: OpenStep) -> None:
        self.side.complete_step(step.checklist, step.step.id)
