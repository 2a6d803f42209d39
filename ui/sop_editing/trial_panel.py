"""The draft as the representative sees it, tried out on an invented case: answers fill the reply, nothing is stored."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from carestation.checklists.gate import gate
from carestation.checklists.step_event import StepEventKind
from carestation.checklists.visibility import visible_steps
from carestation.errors import CareError
from carestation.sop_editing.trial import RUN, Trial
from carestation.sops.sop import Sop, Step
from ui.case.seat import Seat
from ui.checklists.checklist_view import ChecklistView
from ui.checklists.step_details import Wish
from ui.checklists.step_place import Place, current_place, neighbour, open_place
from ui.checklists.step_shown import step_shown
from ui.composer.placeholder_marks import PlaceholderMarks
from ui.lanes.lane import Lane
from ui.side.let_go import let_go
from ui.side.link_button import LinkButton
from ui.sops.sop_words import condition_words
from ui.start.field import quiet
from ui.theme.tone import Tone, set_tone
from ui.timeline.selectable_text import SelectableText

_ACTS = {
    Wish.TICK: StepEventKind.TICKED,
    Wish.ANSWER: StepEventKind.ANSWERED,
    Wish.SKIP: StepEventKind.SKIPPED,
    Wish.REOPEN: StepEventKind.UNTICKED,
}


class TrialPanel(QScrollArea):
    """Every step can be worked through here. Another wording of the draft keeps the answers given so far."""

    def __init__(self, lane: Lane, seat: Seat, business: str, sop: Sop, number: int) -> None:
        super().__init__()
        self._lane, self._seat, self._business = lane, seat, business
        self.trial = self._begun(sop, number)
        self._place: Place | None = open_place((self.trial.checklist,), None)
        self.view: ChecklistView | None = None
        self.said = QLabel()
        self.gate_words = quiet("")
        self.reply = SelectableText("", self.tr("The reply, filled in"))
        self._reply_step: str | None = None
        self._marks = PlaceholderMarks(self.reply.document())
        self._reply_box = QFrame()
        self._lay_out()
        self.show_sop(sop)

    def show_sop(self, sop: Sop) -> None:
        """The draft is like this now."""
        before = self.trial.checklist
        self.trial = self.trial.using(sop)
        if self.view is None or before.sop != sop or self.view.accessibleName() != sop.title:
            self._make_view()
        self._show()

    def look_at(self, step: Step | None) -> None:
        """The owner is at this step in the form: it is the one that is lit up, where it is shown; else why not."""
        shown = {one.id for one in visible_steps(self.trial.checklist)}
        is_shown = step is not None and step.id in shown
        condition = step.show_if if step is not None and not is_shown else None
        why = condition_words(self.trial.sop, condition) if condition is not None else ""
        self._say(self.tr("This step is hidden now. {why}").format(why=why) if why else "")
        if step is not None and is_shown and self._place != Place(RUN, step.id):
            self._place = Place(RUN, step.id)
            self._show()

    def begin_anew(self) -> None:
        """Forget all answers."""
        self.trial = self._begun(self.trial.sop, self.trial.number)
        self._reply_step = None
        self._place = open_place((self.trial.checklist,), None)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_marks"):
            self._marks.rehighlight()

    def _begun(self, sop: Sop, number: int) -> Trial:
        subject = self.tr("An invented case")
        return Trial(sop, number, subject, "Marta Oliveira", self._seat.clock(), self._seat.hours)

    def _make_view(self) -> None:
        if self.view is not None:
            self._column.removeWidget(self.view)
            let_go(self.view)
        self.view = ChecklistView(self.trial.checklist, self._lane)
        self.view.wished.connect(self._wish)
        self._column.insertWidget(1, self.view)

    def _show(self) -> None:
        assert self.view is not None  # made with the panel
        page, run = self.trial.page, self.trial.checklist
        here = self._place.step if self._place is not None else None
        self.view.show_run(run, partial(step_shown, page, run, self._seat, {}), here)
        self._show_gate()
        self._show_reply()

    def _show_gate(self) -> None:
        open_steps = gate((self.trial.checklist,)).open_steps
        if not open_steps:
            self.gate_words.setText(self.tr("The case could be resolved now."))
            return
        titles = ", ".join(f"“{step.step.title}”" for step in open_steps[:3])
        more = len(open_steps) - 3
        words = self.tr("Open before the case is resolved: {steps}").format(steps=titles)
        others = self.tr("and {count} more").format(count=more)
        self.gate_words.setText(f"{words} {others}" if more > 0 else words)

    def _show_reply(self) -> None:
        step = self.trial.sop.step(self._reply_step) if self._reply_step else None
        self._reply_box.setVisible(step is not None and step.reply is not None)
        if step is not None and step.reply is not None:
            self.reply.say(self.trial.reply(step.reply, self._seat.person, self._business).text)

    def _wish(self, step_id: str, wish: Wish, value: str) -> None:
        self._say("")
        place = Place(RUN, step_id)
        match wish:
            case Wish.GO_UP | Wish.GO_DOWN:
                away = -1 if wish is Wish.GO_UP else 1
                self._go_to(neighbour((self.trial.checklist,), place, away))
            case Wish.BE_CURRENT:
                self._go_to(place, focus=False)
            case Wish.REPLY_TEXT:
                self._reply_step = step_id
                self._show()
                self.ensureWidgetVisible(self._reply_box)
            case Wish.CALL_NOTE:
                self._say(self.tr("On a case, this opens a call note."))
            case Wish.OTHER_TIME:
                self._say(self.tr("On a case, another time is chosen here."))
            case _:
                self._act(step_id, wish, value)

    def _act(self, step_id: str, wish: Wish, value: str) -> None:
        before = (self.trial.checklist,)
        reason = value if wish is Wish.SKIP else ""
        try:
            self.trial = self.trial.doing(step_id, _ACTS[wish], "" if reason else value, reason)
        except CareError as fault:
            self._say(str(fault))
            return
        now = (self.trial.checklist,)
        self._go_to(current_place(before, now, Place(RUN, step_id)))

    def _go_to(self, place: Place | None, *, focus: bool = True) -> None:
        self._place = place
        self._show()
        row = self.view.rows.get(place.step) if self.view is not None and place is not None else None
        if row is not None and focus:
            row.go_to()
            self.ensureWidgetVisible(row)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        set_tone(self.said, Tone.SOON)
        set_tone(self._reply_box, Tone.OURS)
        box = QVBoxLayout(self._reply_box)
        box.setContentsMargins(12, 8, 12, 8)
        box.addWidget(self.reply)
        content = QWidget()
        content.setObjectName("content")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(8, 12, 8, 16)
        self._column.setSpacing(10)
        hint = quiet(self.tr("As the representative sees it. Try it: nothing here is stored."))
        self._column.addWidget(hint)
        for part in (self.said, self._reply_box, self.gate_words):
            self._column.addWidget(part)
        self._column.addWidget(LinkButton(self.tr("Begin anew"), self.begin_anew))
        self._column.addStretch(1)
        self.setWidget(content)
