"""The interview: one question at a time, the policy beside it as it will read. It goes on where it was left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from carestation.errors import CareError
from carestation.policy.asked_figures import ASKED
from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.fill_policy import written
from carestation.policy.interview import QUESTIONS
from carestation.policy.put_draft import KeepPolicyDraft
from ui.lanes.lane import Lane
from ui.policy.figure_fields import figure_field, figure_name
from ui.policy.policy_html import TOP
from ui.policy.policy_text import PolicyText
from ui.policy.question_words import question_words
from ui.settings.editor import Editor
from ui.side.let_go import let_go
from ui.start.field import named
from ui.start.sheet import Sheet


class PolicyInterview(QWidget):
    """`left()` keeps what was answered; `finished()` comes after the last question. Return goes on, Esc leaves."""

    left = Signal()
    finished = Signal()

    def __init__(self, lane: Lane, policy: DeskPolicy, draft: NewDraft) -> None:
        super().__init__()
        self._lane, self._policy, self._draft = lane, policy, draft
        self._begun = draft
        self._at = min(draft.question or 0, len(QUESTIONS) - 1)
        self._fields: dict[str, Editor] = {}
        self.preview = PolicyText()
        self.preview.setAccessibleName(self.tr("The policy as it will read"))
        self.sheet = Sheet()
        self.back = QPushButton(self.tr("Back"))
        self.later = QPushButton(self.tr("Later"))
        self.next = QPushButton(self.tr("Next"))
        self.sheet.add_buttons(self.back, self.later, main=self.next)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.later.clicked.connect(self._leave)
        self.next.clicked.connect(self._go_on)
        self._ask()

    def keep(self) -> None:
        """Store what was answered so far; an answer that cannot be is left out. Nothing answered is nothing begun."""
        draft = replace(self._answered(self._draft), question=self._at)
        if draft != self._begun:
            self._lane.do(KeepPolicyDraft(draft))

    def meet(self, policy: DeskPolicy) -> None:
        """Something was set meanwhile: what is answered from here on is answered to that."""
        self._policy = policy
        self._show_preview()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        """Show the question at which we are."""
        question = QUESTIONS[self._at]
        asked, why = question_words(question.key)
        step = self.tr("Question {number} of {count}").format(number=self._at + 1, count=len(QUESTIONS))
        self.sheet.title.setText(asked)
        self.sheet.say(f"{why}\n\n{step}")
        self.sheet.say_fault("")
        self._put_fields(question.figures)
        self.back.setEnabled(self._at > 0)
        last = self._at == len(QUESTIONS) - 1
        self.next.setText(self.tr("Read it") if last else self.tr("Next"))
        self._show_preview()
        self.preview.scrollToAnchor(question.section or TOP)
        QTimer.singleShot(0, self, self._focus)  # once the fields are laid out

    def _put_fields(self, names: tuple[str, ...]) -> None:
        while (item := self.sheet.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                let_go(widget)
        self._fields = {name: figure_field(name) for name in names}
        figures = self._policy.figures_with(self._draft)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for name, field in self._fields.items():
            field.show_value(ASKED[name].read(figures))
            field.changed.connect(self._show_preview)
            column.addLayout(named(figure_name(name), field))
        self.sheet.body.addWidget(fields)
        self.sheet.body.addStretch(1)

    def _focus(self) -> None:
        first = next(iter(self._fields.values()))
        (first.focusProxy() or first.nextInFocusChain() or first).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_preview(self) -> None:
        draft = self._answered(self._draft)
        self.preview.show_policy(written(draft.document, self._policy.figures_with(draft)))

    def _answered(self, draft: NewDraft) -> NewDraft:
        """The draft with what stands in the fields; what cannot be used is passed over."""
        for name, field in self._fields.items():
            try:
                draft = ASKED[name].put(self._policy, draft, field.value())
            except CareError:
                continue
        return draft

    def _go_on(self) -> None:
        try:
            for name, field in self._fields.items():
                self._draft = ASKED[name].put(self._policy, self._draft, field.value())
        except CareError as fault:
            self.sheet.say_fault(str(fault))
            return
        if self._at == len(QUESTIONS) - 1:
            self._lane.do(KeepPolicyDraft(replace(self._draft, question=None)), self._done)
            return
        self._move(1)

    def _done(self, _: None) -> None:
        self.finished.emit()

    def _go_back(self) -> None:
        if self._at:
            self._draft = self._answered(self._draft)
            self._move(-1)

    def _move(self, step: int) -> None:
        self._at += step
        self._lane.do(KeepPolicyDraft(replace(self._draft, question=self._at)))
        self._ask()

    def _leave(self) -> None:
        self.keep()
        self.left.emit()

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.preview)
        self.splitter.setSizes([590, 490])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
