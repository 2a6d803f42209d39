"""One step of a draft as a form; what its kind does not have is not shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from carestation.sop_editing.edits import with_kind
from carestation.sops.placeholders import ANSWERS
from carestation.sops.sop import Condition, Need, Step, StepKind
from ui.sop_editing.condition_field import ConditionField
from ui.sop_editing.fields import ChoiceField, LineField, TextField
from ui.sop_editing.kind_parts import ChangePart, DuePart, KindPart, OptionsPart, ReplyPart
from ui.sop_editing.open_draft import OpenDraft
from ui.sop_editing.step_words import kind_choice, need_choice
from ui.start.field import named
from ui.theme.tone import Tone, set_tone

_PLACES = {
    "options": "options",
    "reply": "reply",
    "follow_up": "due",
    "set": "change",
    "show_if": "condition",
}


class StepForm(QWidget):
    """Shows the step in view of an open draft, and tells the draft what is typed."""

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self._draft = draft
        self.heading = QLabel()
        set_tone(self.heading, Tone.TITLE)
        self.title = LineField(self.tr("What is to be done, in a few words"))
        self.kind = ChoiceField((kind_choice(kind), kind) for kind in StepKind)
        self.need = ChoiceField((need_choice(need), need) for need in Need)
        self.help = TextField(3, self.tr("How to do it well: one or two sentences"))
        self.options, self.reply, self.due, self.change = OptionsPart(), ReplyPart(), DuePart(), ChangePart()
        self.condition = ConditionField()
        self.name = LineField()
        self._name_part = self._name_field()
        self._lay_out()
        self._join()
        self.setFocusProxy(self.title)

    def show_draft(self) -> None:
        """The step as it is now."""
        step, at = self._draft.step, self._draft.at
        if step is None or at is None:
            return
        earlier = self._draft.sop.steps[:at]
        self.heading.setText(self.tr("Step {number}").format(number=at + 1))
        self.title.show_text(step.title)
        self.kind.show_value(step.kind)
        self.need.show_value(step.need)
        self.help.show_text(step.help)
        self.condition.show_condition(step.show_if, earlier)
        self.name.show_text(step.id)
        self._name_part.setVisible(step.kind.asks)
        for part, kinds in self._parts():
            part.setVisible(step.kind in kinds)
            if step.kind in kinds:
                part.show_step(step, earlier)

    def field(self, name: str) -> QWidget:
        """The widget for a field of the file: where a fault is mended."""
        widget = getattr(self, _PLACES.get(name, name), None)
        if name == "id":
            widget = self.name if self._name_part.isVisible() else self.title
        return widget if isinstance(widget, QWidget) else self.title

    def _parts(self) -> tuple[tuple[KindPart, frozenset[StepKind]], ...]:
        return (
            (self.options, frozenset({StepKind.CHOICE})),
            (self.reply, frozenset({StepKind.REPLY})),
            (self.due, frozenset({StepKind.PROMISE, StepKind.FOLLOW_UP})),
            (self.change, frozenset({StepKind.CASE_FIELD})),
        )

    def _join(self) -> None:
        self.title.edited.connect(self._draft.retitle)
        self.kind.chosen.connect(self._kind_chosen)
        self.need.chosen.connect(self._need_chosen)
        self.help.edited.connect(self._help_edited)
        self.condition.edited.connect(self._condition_edited)
        self.name.edited.connect(self._name_edited)
        for part, _ in self._parts():
            part.edited.connect(self._draft.edit_step)

    def _step(self) -> Step:
        assert self._draft.step is not None  # the form is shown for a step only
        return self._draft.step

    def _kind_chosen(self, kind: StepKind) -> None:
        self._draft.edit_step(with_kind(self._step(), kind))

    def _need_chosen(self, need: Need) -> None:
        self._draft.edit_step(replace(self._step(), need=need))

    def _help_edited(self, text: str) -> None:
        self._draft.edit_step(replace(self._step(), help=text), "help", text)

    def _condition_edited(self, condition: Condition | None) -> None:
        self._draft.edit_step(replace(self._step(), show_if=condition))

    def _name_edited(self, text: str) -> None:
        self._draft.edit_step(replace(self._step(), id=text), "id", text)

    def _name_field(self) -> QWidget:
        part = QWidget()
        words = self.tr("Reply texts below use the answer as {placeholder}.")
        column = named(
            self.tr("Name of the answer"), self.name, words.format(placeholder=f"{{{ANSWERS}<name>}}")
        )
        column.setContentsMargins(0, 0, 0, 0)
        part.setLayout(column)
        return part

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(8)
        kinds.addLayout(named(self.tr("What is done"), self.kind), stretch=1)
        kinds.addLayout(named(self.tr("How much it matters"), self.need), stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 24)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addLayout(named(self.tr("Title"), self.title))
        column.addLayout(kinds)
        for part, _ in self._parts():
            column.addWidget(part)
        column.addLayout(named(self.tr("Help"), self.help))
        column.addWidget(self.condition)
        column.addWidget(self._name_part)
        column.addStretch(1)
