"""What an SOP and its steps ask for, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from carestation.cases.case import Priority, Status
from carestation.sops.sop import (
    CaseField,
    Condition,
    DueUnit,
    FieldChange,
    FollowUpPreset,
    Gate,
    Need,
    Sop,
    Step,
    StepKind,
)
from ui.case.field_words import priority_words, status_words


def gate_words(gate: Gate) -> str:
    """What resolving a case takes while required steps are open (`checklists.gate` decides)."""
    words = {
        Gate.ADVISE: QCoreApplication.translate(
            "SOPs", "Open steps are named when the case is resolved; nothing holds it back."
        ),
        Gate.WARN: QCoreApplication.translate(
            "SOPs", "While required steps are open, resolving the case takes a reason, which is kept."
        ),
        Gate.REFUSE: QCoreApplication.translate(
            "SOPs",
            "While required steps are open, only a lead or the owner can resolve the case, with a reason.",
        ),
    }
    return words[gate]


def need_words(need: Need) -> str:
    """How much a step matters to the gate."""
    words = {
        Need.OPTIONAL: QCoreApplication.translate("SOPs", "optional"),
        Need.REQUIRED: QCoreApplication.translate("SOPs", "required"),
        Need.BLOCKING: QCoreApplication.translate("SOPs", "never skipped"),
    }
    return words[need]


def kind_words(kind: StepKind) -> str:
    """What is done with a step."""
    words = {
        StepKind.TICK: QCoreApplication.translate("SOPs", "tick"),
        StepKind.YES_NO: QCoreApplication.translate("SOPs", "yes or no"),
        StepKind.CHOICE: QCoreApplication.translate("SOPs", "choose one"),
        StepKind.NUMBER: QCoreApplication.translate("SOPs", "enter a number"),
        StepKind.TEXT: QCoreApplication.translate("SOPs", "write a few words"),
        StepKind.DATE: QCoreApplication.translate("SOPs", "enter a date"),
        StepKind.FILE: QCoreApplication.translate("SOPs", "add a file"),
        StepKind.REPLY: QCoreApplication.translate("SOPs", "write to the customer"),
        StepKind.CALL: QCoreApplication.translate("SOPs", "call the customer"),
        StepKind.PROMISE: QCoreApplication.translate("SOPs", "make a promise"),
        StepKind.FOLLOW_UP: QCoreApplication.translate("SOPs", "set a follow-up"),
        StepKind.CASE_FIELD: QCoreApplication.translate("SOPs", "change the case"),
    }
    return words[kind]


def condition_words(sop: Sop, condition: Condition) -> str:
    """When a step is shown: "Only if “The delivery is” is answered with late or lost"."""
    asked = sop.step(condition.step)
    words = QCoreApplication.translate("SOPs", "Only if “{step}” was answered with {answers}.")
    answers = [f"“{answer}”" for answer in condition.answers]
    return words.format(step=asked.title if asked else condition.step, answers=_either(answers))


def preset_words(preset: FollowUpPreset, kind: StepKind) -> str:
    """When the promise or follow-up of a step is due, what it says, and what cancels it."""
    parts = [f"{DueWords().of(preset)}."]
    if preset.note:
        parts.append(QCoreApplication.translate("SOPs", "It says: “{note}”").format(note=preset.note))
    if preset.unless_reply and kind is StepKind.FOLLOW_UP:
        parts.append(QCoreApplication.translate("SOPs", "A message of the customer cancels it."))
    return " ".join(parts)


def change_words(change: FieldChange) -> str:
    """What a step sets the case to."""
    if change.field is CaseField.PRIORITY:
        words = QCoreApplication.translate("SOPs", "Sets the priority to “{value}”.")
        return words.format(value=priority_words(Priority(change.value)))
    words = QCoreApplication.translate("SOPs", "Sets the status to “{value}”.")
    return words.format(value=status_words(Status(change.value)))


def count_words(sop: Sop) -> str:
    """How long an SOP is: "12 steps, 8 of them required"."""
    needed = sum(step.need is not Need.OPTIONAL for step in sop.steps)
    words = QCoreApplication.translate("SOPs", "{steps} steps, {needed} of them required")
    return words.format(steps=len(sop.steps), needed=needed)


def words_of_step(step: Step) -> str:
    """Everything that is written in a step: what a search looks through."""
    reply = (step.reply.subject, step.reply.body) if step.reply else ()
    note = (step.follow_up.note,) if step.follow_up else ()
    return "\n".join((step.title, step.help, *step.options, *reply, *note))


class DueWords(QObject):
    """An object, because plurals are collected for translation from `self.tr` alone."""

    def of(self, preset: FollowUpPreset) -> str:
        """When a preset is due, counted from the step."""
        amount = preset.amount
        words = {
            DueUnit.HOURS: self.tr("Due in %n hour(s)", "", amount),
            DueUnit.BUSINESS_DAYS: self.tr("Due in %n business day(s)", "", amount),
            DueUnit.DAYS: self.tr("Due in %n day(s)", "", amount),
            DueUnit.WEEKS: self.tr("Due in %n week(s)", "", amount),
            DueUnit.MONTHS: self.tr("Due in %n month(s)", "", amount),
            DueUnit.NEXT_MONDAY: self.tr("Due next Monday"),
        }
        return words[preset.unit]


def _either(answers: list[str]) -> str:
    if len(answers) == 1:
        return answers[0]
    words = QCoreApplication.translate("SOPs", "{first} or {last}")
    return words.format(first=", ".join(answers[:-1]), last=answers[-1])
