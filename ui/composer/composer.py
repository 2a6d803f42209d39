"""The composer: a reply to the customer, or a note among ourselves. They look different and share no text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Interaction
from carestation.checklists.do_step import DoStep
from carestation.identity import CaseId, InteractionId
from carestation.sops.placeholders import placeholders_in
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.composer.promise_chip import PromiseChip
from ui.composer.reply_text_picker import ReplyTexts
from ui.composer.send_flow import SendFlow
from ui.composer.sending import Answer
from ui.composer.writing_desk import NOTE, REPLY, WritingDesk
from ui.lanes.lane import Lane
from ui.respect.respect_line import RespectLine

StepInHand = Callable[[], DoStep | None]
"""The step that an answer does, asked for when it is sent; None where it is done or gone by then."""


class Composer(WritingDesk):
    """`gate_refused(fault, retry)`: sending and resolving was refused; `retry(reason)` tries again with a reason.

    `step_done()`: the answer that left was a step of a checklist. `escaped()`: Esc, back to where the text came from.
    """

    gate_refused = Signal(object, object)
    step_done = Signal()
    escaped = Signal()

    def __init__(self, lane: Lane, seat: Seat, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__(lane, parent)
        self._page: CasePage | None = None
        self._step: StepInHand | None = None
        self._sent_texts: dict[CaseId, tuple[InteractionId, str]] = {}
        self.promises = PromiseChip(seat)
        self.respect = RespectLine(lane, seat, self.reply)
        self._flow = SendFlow(lane, seat, outside, self)
        self._connect()

    def offer(self, reply_texts: ReplyTexts) -> None:
        """Where the reply texts behind `;` come from."""
        self.picker.reply_texts = reply_texts

    def show_page(self, page: CasePage) -> None:
        """Write on this case. What is being written on it stays; what was sent and taken back returns."""
        before, self._page = self._page, page
        if before is None or before.case.id != page.case.id:
            self.reply.begin(page.case.id, page.drafts.reply)
            self.note.begin(page.case.id, page.drafts.note)
            self.holding.setChecked(False)
            self.send_button.ask.setChecked(True)
            self._step = None
            self.tabs.setCurrentIndex(NOTE if page.drafts.note and not page.drafts.reply else REPLY)
            self.say("")
            self.promises.begin()
            self.respect.begin(page.customer.language)
            self._look_at_reply()
        self._take_back_what_returned(page)
        email = page.customer.email
        words = self.tr("To {address}").format(address=email) if email else self.tr("No e-mail address")
        self.to.setText(words)

    def show_nothing(self) -> None:
        """No case in view; what was begun is kept."""
        self._page = None
        self.reply.begin(None, "")
        self.note.begin(None, "")

    def keep(self) -> None:
        """Save what is being written, now: before the window closes or the desk is locked."""
        self.reply.keep()
        self.note.keep()

    def write_reply(self) -> None:
        """Go to the reply."""
        self.go(REPLY)

    def write_note(self) -> None:
        """Go to the internal note."""
        self.go(NOTE)

    def insert_reply(self, text: str) -> None:
        """Put a reply text in at the cursor; the first empty place is selected."""
        self.go(REPLY)
        self.reply.insert(text)
        if placeholders_in(self.reply.text):
            self.reply.go_to_first_place()

    def answers(self, step: StepInHand) -> None:
        """Sending what is being written does this step of a checklist."""
        self._step = step

    @property
    def has_step_in_hand(self) -> bool:
        """Whether the text came from a step."""
        return self._step is not None

    def insert_note(self, text: str) -> None:
        """Put words into the internal note, at the cursor."""
        self.go(NOTE)
        self.note.insert(text)

    def send(self) -> None:
        """Send the reply or add the note, whichever is in view."""
        self._send(None)

    def _send(self, then: Status | None) -> None:
        if self._page is None:
            return
        if self.is_note:
            self._flow.add_note(self._page, self.note.text)
        else:
            way, is_holding = self.send_button.way, self.holding.isChecked()
            step = self._step() if self._step is not None else None
            promised = self.promises.promises(self._page.case.id, self.reply.text)
            self._flow.send_reply(
                self._page,
                self.reply.text,
                way,
                is_holding=is_holding,
                promised=promised,
                then=then,
                step=step,
                ask=self.send_button.ask.isChecked(),
            )

    def _left(self, answer: Answer, interaction: InteractionId) -> None:
        self._sent_texts[answer.page.case.id] = (interaction, answer.text)
        if self._is_here(answer.page.case.id) and self.reply.text == answer.text:
            self.reply.begin_anew()
            self.holding.setChecked(False)
            self._step = None
            if answer.step is not None:
                self.step_done.emit()

    def _stayed(self, answer: Answer) -> None:
        if self._is_here(answer.page.case.id):
            self.reply.put_back(self.reply.text)

    def _noted(self, case: CaseId) -> None:
        if self._is_here(case):
            self.note.begin_anew()

    def _is_here(self, case: CaseId) -> bool:
        return self._page is not None and self._page.case.id == case

    def _take_back_what_returned(self, page: CasePage) -> None:
        interaction, text = self._sent_texts.get(page.case.id, (None, ""))
        if interaction is None:
            return
        if any(isinstance(entry, Interaction) and entry.id == interaction for entry in page.timeline):
            return
        del self._sent_texts[page.case.id]
        if not self.reply.text:
            self.reply.put_back(text)

    def _look_at_reply(self) -> None:
        """A note among ourselves promises the customer nothing, and is not judged."""
        written = "" if self.is_note else self.reply.text
        self.promises.read(written)
        self.respect.read(written)

    def _connect(self) -> None:
        self.add_above(self.promises)
        self.add_below(self.respect)
        self.reply.textChanged.connect(self._look_at_reply)
        self.tabs.currentChanged.connect(self._look_at_reply)
        self.send_button.asked.connect(self._send)
        for field in (self.reply, self.note):
            field.send.connect(self.send)
            field.escaped.connect(self.escaped)
        self._flow.said.connect(self.say)
        self._flow.place_wanted.connect(self.reply.go_to_first_place)
        self._flow.way_wanted.connect(self.send_button.ask_way)
        self._flow.left.connect(self._left)
        self._flow.stayed.connect(self._stayed)
        self._flow.noted.connect(self._noted)
        self._flow.gate_refused.connect(self.gate_refused)
