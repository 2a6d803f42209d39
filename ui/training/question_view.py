"""A question of a course: answered, then checked, then explained."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from carestation.training.course import Question, QuestionKind
from carestation.training.marking import Answer, share
from ui.theme.tone import Tone, set_tone
from ui.training.choice_field import ChoiceField
from ui.training.order_field import OrderField
from ui.training.recall_field import RecallField
from ui.training.texts import Column, empty, words

Field = ChoiceField | OrderField | RecallField
_FIELDS: dict[QuestionKind, type[Field]] = {
    QuestionKind.ONE: ChoiceField,
    QuestionKind.MANY: ChoiceField,
    QuestionKind.ORDER: OrderField,
    QuestionKind.RECALL: RecallField,
}


class QuestionView(Column):
    """`changed` when the answer did."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.question: Question | None = None
        self.field: Field | None = None
        self.is_settled = False
        self.verdict, self.why = QLabel(), QLabel()

    @property
    def answer(self) -> Answer:
        """What is answered so far."""
        return self.field.answer if self.field is not None else Answer()

    @property
    def is_ready(self) -> bool:
        """Whether there is something to check."""
        return self.field is not None and self.field.is_ready

    def show_question(self, question: Question, seed: str, answer: Answer, settled: bool) -> None:
        """Show it with what was answered before."""
        empty(self.body)
        self.question, self.is_settled = question, False
        self.setAccessibleName(question.ask)
        self.field = _FIELDS[question.kind](question, question.offered(seed), answer)
        self.verdict, self.why = words("", Tone.STRONG), words(question.why)
        self.body.addWidget(words(question.ask, Tone.STRONG))
        self.body.addWidget(words(self._hint(question.kind), Tone.QUIET))
        for part in (self.field, self.verdict, self.why):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.verdict.hide()
        self.why.hide()
        self.field.changed.connect(self._note)
        self.setFocusProxy(self.field)
        self.verticalScrollBar().setValue(0)
        if settled:
            self.settle()

    def settle(self) -> None:
        """Say what was right and why."""
        if self.field is None:
            return
        self.is_settled = True
        self.field.settle()
        self.why.show()
        self._judge()
        self.verdict.show()

    def _note(self) -> None:
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        if self.question is None or self.question.kind is QuestionKind.RECALL:
            self.verdict.setText(self.tr("Why"))
            return
        reached = share(self.question, self.answer)
        said = self.tr("Right.") if reached == 1 else self.tr("Partly right.")
        self.verdict.setText(said if reached else self.tr("Not right."))
        set_tone(self.verdict, Tone.IN_TIME if reached == 1 else Tone.SOON if reached else Tone.LATE)

    def _hint(self, kind: QuestionKind) -> str:
        return {
            QuestionKind.ONE: self.tr("Choose one."),
            QuestionKind.MANY: self.tr("Choose all that are right."),
            QuestionKind.ORDER: self.tr("Put them in order: drag them, or press Alt and an arrow."),
            QuestionKind.RECALL: self.tr("In your own words; then you compare."),
        }[kind]
