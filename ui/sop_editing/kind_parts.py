"""The parts of a step that its kind asks for: answers to choose from, a reply text, a due time, a field of the case.

Each shows a step and emits `edited(step, field, words)`: `words` where something is typed, to tell typing from acts.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from carestation.cases.case import Priority, Status
from carestation.sops.sop import CaseField, DueUnit, FieldChange, ReplyText, Step, StepKind
from ui.case.field_words import priority_words, status_words
from ui.sop_editing.fields import ChoiceField, LineField, NumberField, TextField
from ui.sop_editing.placeholder_picker import PlaceholderPicker
from ui.sop_editing.placeholder_words import placeholder_words
from ui.sop_editing.reply_field import ReplyField
from ui.sop_editing.step_words import case_field_words, unit_words
from ui.start.field import named


class KindPart(QWidget):
    """One of the parts; `edited(step, field, words)`."""

    edited = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._step = Step("", "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_step(self, step: Step, earlier: tuple[Step, ...]) -> None:
        """Show the part of this step; `earlier` are those above it."""
        self._step = step
        self._fill(step, earlier)

    def _fill(self, step: Step, earlier: tuple[Step, ...]) -> None:
        raise NotImplementedError


class OptionsPart(KindPart):
    """The answers to choose from, one in a line."""

    def __init__(self) -> None:
        super().__init__()
        self.field = TextField(4)
        self.field.edited.connect(self._edited)
        self._column.addLayout(named(self.tr("Answers to choose from, one in a line"), self.field))
        self.setFocusProxy(self.field)

    def _fill(self, step: Step, earlier: tuple[Step, ...]) -> None:
        if tuple(self.field.toPlainText().split("\n")) != (step.options or ("",)):
            self.field.show_text("\n".join(step.options))

    def _edited(self, text: str) -> None:
        options = tuple(text.split("\n")) if text else ()
        self.edited.emit(replace(self._step, options=options), "options", text)


class ReplyPart(KindPart):
    """Subject and body of a reply text."""

    def __init__(self) -> None:
        super().__init__()
        self.subject = LineField(self.tr("The subject of the conversation"))
        self.body = ReplyField(12)
        self._picker = PlaceholderPicker(self.body)
        hint = self.tr("Type { for a placeholder. It is filled in when the text is used.")
        self._column.addLayout(named(self.tr("Reply text"), self.body, hint))
        self._column.addLayout(named(self.tr("Another subject (optional)"), self.subject))
        self.subject.edited.connect(self._subject_edited)
        self.body.edited.connect(self._body_edited)
        self.setFocusProxy(self.body)

    def _fill(self, step: Step, earlier: tuple[Step, ...]) -> None:
        reply = step.reply or ReplyText("")
        names = placeholder_words(earlier)
        self._picker.offer(names)
        self.body.marks.know(frozenset(names))
        self.body.show_text(reply.body)
        self.subject.show_text(reply.subject)

    def _subject_edited(self, text: str) -> None:
        reply = replace(self._step.reply or ReplyText(""), subject=text)
        self.edited.emit(replace(self._step, reply=reply), "subject", text)

    def _body_edited(self, text: str) -> None:
        reply = replace(self._step.reply or ReplyText(""), body=text)
        self.edited.emit(replace(self._step, reply=reply), "body", text)


class DuePart(KindPart):
    """When the promise or follow-up is due, and what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.amount = NumberField(1, 999)
        self.unit = ChoiceField((unit_words(unit), unit) for unit in DueUnit)
        self.note = LineField(self.tr("The title of the step"))
        self.unless_reply = QCheckBox(self.tr("A message of the customer cancels it"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(named(self.tr("Due in"), self.amount))
        row.addLayout(named(self.tr("Unit"), self.unit), stretch=1)
        self._column.addLayout(row)
        self._column.addLayout(named(self.tr("What it says (optional)"), self.note))
        self._column.addWidget(self.unless_reply)
        self.amount.edited.connect(self._amount_edited)
        self.unit.chosen.connect(self._unit_chosen)
        self.note.edited.connect(self._note_edited)
        self.unless_reply.clicked.connect(self._ticked)
        self.setFocusProxy(self.amount)

    def _fill(self, step: Step, earlier: tuple[Step, ...]) -> None:
        preset = step.follow_up
        if preset is None:
            return
        self.amount.show_number(preset.amount)
        self.amount.setEnabled(preset.unit is not DueUnit.NEXT_MONDAY)
        self.unit.show_value(preset.unit)
        self.note.show_text(preset.note)
        self.unless_reply.setVisible(step.kind is StepKind.FOLLOW_UP)
        self.unless_reply.setChecked(preset.unless_reply)

    def _change(self, field: str, words: str = "", **changes: object) -> None:
        if self._step.follow_up is not None:
            preset = replace(self._step.follow_up, **changes)  # type: ignore[arg-type]  # fields by name
            self.edited.emit(replace(self._step, follow_up=preset), field, words)

    def _amount_edited(self, amount: int) -> None:
        self._change("amount", f"{amount}", amount=amount)

    def _unit_chosen(self, unit: DueUnit) -> None:
        amount = 1 if unit is DueUnit.NEXT_MONDAY else self.amount.value()
        self._change("", unit=unit, amount=amount)

    def _note_edited(self, text: str) -> None:
        self._change("note", text, note=text)

    def _ticked(self, ticked: bool) -> None:
        self._change("", unless_reply=ticked)


class ChangePart(KindPart):
    """The field of the case that is set, and its value."""

    def __init__(self) -> None:
        super().__init__()
        self.field = ChoiceField((case_field_words(field), field) for field in CaseField)
        self.value = ChoiceField()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(named(self.tr("Sets"), self.field), stretch=1)
        row.addLayout(named(self.tr("to"), self.value), stretch=1)
        self._column.addLayout(row)
        self.field.chosen.connect(self._field_chosen)
        self.value.chosen.connect(self._value_chosen)
        self.setFocusProxy(self.field)

    def _fill(self, step: Step, earlier: tuple[Step, ...]) -> None:
        change = step.change
        if change is None:
            return
        self.field.show_value(change.field)
        self.value.offer((_value_words(change.field, value), value) for value in change.field.values)
        self.value.show_value(change.value)

    def _field_chosen(self, field: CaseField) -> None:
        self.edited.emit(replace(self._step, change=FieldChange(field, field.values[-1])), "", "")

    def _value_chosen(self, value: str) -> None:
        if self._step.change is not None:
            change = replace(self._step.change, value=value)
            self.edited.emit(replace(self._step, change=change), "", "")


def _value_words(field: CaseField, value: str) -> str:
    return priority_words(Priority(value)) if field is CaseField.PRIORITY else status_words(Status(value))
