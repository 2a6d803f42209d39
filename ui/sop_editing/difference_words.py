"""The difference between two versions in words, and lines that are marked where a text changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from carestation.sop_editing.difference import (
    MarkedLine,
    SopDifference,
    StepChange,
    difference,
    marked_lines,
)
from carestation.sops.sop import Sop, Step
from ui.sop_editing.step_words import gate_choice, kind_choice, need_choice
from ui.sops.sop_words import change_words, condition_words, preset_words


@dataclass(frozen=True, slots=True)
class Told:
    """One entry: a heading ("Step 3 “Thank them” is new") and below it marked lines."""

    heading: str
    lines: tuple[MarkedLine, ...] = ()


def told_difference(before: Sop, after: Sop) -> tuple[Told, ...]:
    """What was done, in the order of the newer version; nothing where both say the same."""
    found = difference(before, after)
    return (*_head(found), *(_step(found, change) for change in found.steps))


def _head(found: SopDifference) -> list[Told]:
    if not found.head:
        return []
    old, new = _head_text(found.before, found.head), _head_text(found.after, found.head)
    return [Told(QCoreApplication.translate("SopDifference", "About this SOP"), marked_lines(old, new))]


def _head_text(sop: Sop, names: tuple[str, ...]) -> str:
    said = {
        "title": sop.title,
        "summary": sop.summary,
        "gate": QCoreApplication.translate("SopDifference", "If required steps are open: {what}").format(
            what=gate_choice(sop.gate)
        ),
        "keywords": QCoreApplication.translate("SopDifference", "Keywords: {words}").format(
            words=", ".join(sop.keywords)
        ),
        "icon": QCoreApplication.translate("SopDifference", "Icon: {name}").format(name=sop.icon),
        "review_months": QCoreApplication.translate(
            "SopDifference", "Looked over every {count} months"
        ).format(count=sop.review_months),
    }
    return "\n".join(said[name] for name in names)


def _step(found: SopDifference, change: StepChange) -> Told:
    step = change.after or change.before
    assert step is not None  # a change has one of the two
    heading = _heading(change).format(
        number=change.number_after or change.number_before, before=change.number_before, title=step.title
    )
    if change.moved and not change.parts:
        return Told(heading)
    old = _step_text(found.before, change.before, change.parts) if change.before else ""
    new = _step_text(found.after, change.after, change.parts) if change.after else ""
    return Told(heading, marked_lines(old, new))


def _heading(change: StepChange) -> str:
    if change.before is None:
        return QCoreApplication.translate("SopDifference", "Step {number} “{title}” is new")
    if change.after is None:
        return QCoreApplication.translate("SopDifference", "Step {number} “{title}” was removed")
    if change.moved and change.parts:
        return QCoreApplication.translate(
            "SopDifference", "Step {number} “{title}” was moved from place {before}, and changed"
        )
    if change.moved:
        return QCoreApplication.translate(
            "SopDifference", "Step {number} “{title}” was moved from place {before}"
        )
    return QCoreApplication.translate("SopDifference", "Step {number} “{title}” was changed")


def _step_text(sop: Sop, step: Step, parts: tuple[str, ...]) -> str:
    """What the parts that differ say; of a step that is new or went, all that it says."""
    said = {
        "title": step.title,
        "kind": kind_choice(step.kind),
        "need": need_choice(step.need),
        "show_if": condition_words(sop, step.show_if) if step.show_if else "",
        "help": step.help,
        "options": "\n".join(f"• {option}" for option in step.options),
        "follow_up": preset_words(step.follow_up, step.kind) if step.follow_up else "",
        "change": change_words(step.change) if step.change else "",
        "reply": "\n".join(filter(None, (step.reply.subject, step.reply.body))) if step.reply else "",
    }
    return "\n".join(text for name, text in said.items() if text and (not parts or name in parts))
