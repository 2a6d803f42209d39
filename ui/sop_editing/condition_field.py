"""When a step is shown: always, or only where an earlier step was answered in a certain way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from carestation.sops.sop import NO, YES, Condition, Step, StepKind
from ui.checklists.answer_fields import no_words, yes_words
from ui.side.let_go import let_go
from ui.sop_editing.fields import ChoiceField
from ui.start.field import named


class ConditionField(QWidget):
    """`edited(Condition or None)`. Only steps above this one that ask yes or no, or a choice, can be named."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._condition: Condition | None = None
        self._offered: tuple[tuple[str, str], ...] = ()
        self._earlier: tuple[Step, ...] = ()
        self.asked = ChoiceField()
        self.answers: list[QCheckBox] = []
        self._boxes = QVBoxLayout()
        self._boxes.setContentsMargins(4, 0, 0, 0)
        self._boxes.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(named(self.tr("Show this step"), self.asked))
        column.addLayout(self._boxes)
        self.asked.chosen.connect(self._step_chosen)
        self.setFocusProxy(self.asked)

    def show_condition(self, condition: Condition | None, earlier: tuple[Step, ...]) -> None:
        """Show it among the steps above; one that names another step is shown as it stands, with its fault."""
        self._condition, self._earlier = condition, earlier
        forks = [step for step in earlier if _possible(step)]
        if condition is not None and condition.step not in {step.id for step in forks}:
            forks.append(Step(condition.step, f"“{condition.step}”"))
        self._offer(((self.tr("Always"), ""), *((self._words(step), step.id) for step in forks)))
        self.asked.show_value(condition.step if condition is not None else "")
        self._show_answers(condition)

    def _offer(self, offered: tuple[tuple[str, str], ...]) -> None:
        if offered != self._offered:
            self._offered = offered
            self.asked.offer(offered)

    def _words(self, step: Step) -> str:
        return self.tr("If “{step}” is …").format(step=step.title)

    def _show_answers(self, condition: Condition | None) -> None:
        asked = self._asked(condition.step) if condition is not None else None
        possible = _possible(asked) if asked is not None else (condition.answers if condition else ())
        if [box.objectName() for box in self.answers] != list(possible):
            self._make_boxes(asked, possible)
        for box in self.answers:
            box.setChecked(condition is not None and box.objectName() in condition.answers)

    def _make_boxes(self, asked: Step | None, possible: tuple[str, ...]) -> None:
        for box in self.answers:
            self._boxes.removeWidget(box)
            let_go(box)
        self.answers = []
        for answer in possible:
            box = QCheckBox(_answer_words(asked, answer))
            box.setObjectName(answer)
            box.clicked.connect(self._ticked)
            self._boxes.addWidget(box)
            self.answers.append(box)

    def _asked(self, step_id: str) -> Step | None:
        return next((step for step in self._earlier if step.id == step_id), None)

    def _step_chosen(self, step_id: str) -> None:
        """The first answer is ticked at once: a condition without one is never met."""
        asked = self._asked(step_id)
        if not step_id:
            self.edited.emit(None)
        elif asked is not None and (self._condition is None or self._condition.step != step_id):
            self.edited.emit(Condition(step_id, _possible(asked)[:1]))

    def _ticked(self) -> None:
        if self._condition is not None:
            answers = tuple(box.objectName() for box in self.answers if box.isChecked())
            self.edited.emit(Condition(self._condition.step, answers))


def _possible(step: Step) -> tuple[str, ...]:
    if step.kind is StepKind.YES_NO:
        return (YES, NO)
    return tuple(filter(None, step.options)) if step.kind is StepKind.CHOICE else ()


def _answer_words(asked: Step | None, answer: str) -> str:
    if asked is not None and asked.kind is StepKind.YES_NO:
        return {YES: yes_words(), NO: no_words()}[answer]
    return answer
