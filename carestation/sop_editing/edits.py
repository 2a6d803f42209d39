"""What an owner does to the steps of a draft: each edit makes a new SOP and leaves the old one as it was."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace

from carestation.cases.case import Priority
from carestation.sops.placeholders import ANSWERS
from carestation.sops.sop import (
    CaseField,
    DueUnit,
    FieldChange,
    FollowUpPreset,
    ReplyText,
    Sop,
    Step,
    StepKind,
)

_LONGEST_NAME = 40
_NEW_STEP = "new_step"


def name_of(title: str, taken: Collection[str] = ()) -> str:
    """A free key or id made of a title: "Ask for the receipt" → `ask_for_the_receipt`, then `…_2`."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    name = (words if words[:1].isalpha() else f"{_NEW_STEP}_{words}").strip("_")[:_LONGEST_NAME].strip("_")
    return _free(name, taken)


def _free(name: str, taken: Collection[str]) -> str:
    if name not in taken:
        return name
    number = 2
    while (numbered := f"{name[: _LONGEST_NAME - len(str(number)) - 1]}_{number}") in taken:
        number += 1
    return numbered


def add_step(sop: Sop, at: int, title: str) -> Sop:
    """With a new step at this place; `title` stands until the owner writes their own."""
    return _inserted(sop, at, Step(name_of(title, _ids(sop)), title))


def duplicate_step(sop: Sop, at: int) -> Sop:
    """With the step a second time, below itself."""
    step = sop.steps[at]
    return _inserted(sop, at + 1, replace(step, id=_free(step.id, _ids(sop))))


def delete_step(sop: Sop, at: int) -> Sop:
    """Without the step. What looked at it is told as a fault."""
    return replace(sop, steps=sop.steps[:at] + sop.steps[at + 1 :])


def move_step(sop: Sop, at: int, to: int) -> Sop:
    """With the step at another place."""
    rest = sop.steps[:at] + sop.steps[at + 1 :]
    return replace(sop, steps=(*rest[:to], sop.steps[at], *rest[to:]))


def change_step(sop: Sop, at: int, step: Step) -> Sop:
    """With another step in this one's place; where its id changed, what names it follows."""
    before = sop.steps[at].id
    changed = replace(sop, steps=(*sop.steps[:at], step, *sop.steps[at + 1 :]))
    return changed if before == step.id else _renamed(changed, before, step.id)


def retitle_step(sop: Sop, at: int, title: str, published: Collection[str]) -> Sop:
    """With another title. A step that no version had yet is named for it; a published one keeps its name,
    by which running cases keep their answers."""
    step = sop.steps[at]
    others = _ids(sop) - {step.id}
    follows = step.id not in published and step.id in (name_of(step.title, others), name_of(step.title))
    step_id = name_of(title, others) if follows and title.strip() else step.id
    return change_step(sop, at, replace(step, title=title, id=step_id))


def with_kind(step: Step, kind: StepKind) -> Step:
    """The step as another kind: it keeps what that kind has too, and gets what it needs."""
    follows_up = kind in (StepKind.PROMISE, StepKind.FOLLOW_UP)
    preset = step.follow_up or FollowUpPreset(1, DueUnit.BUSINESS_DAYS)
    return replace(
        step,
        kind=kind,
        options=step.options if kind is StepKind.CHOICE else (),
        reply=(step.reply or ReplyText("")) if kind is StepKind.REPLY else None,
        follow_up=_fitting(preset, kind) if follows_up else None,
        change=(step.change or FieldChange(CaseField.PRIORITY, Priority.HIGH))
        if kind is StepKind.CASE_FIELD
        else None,
    )


def copy_of(sop: Sop, title: str, taken: Collection[str]) -> Sop:
    """The SOP under another title, serving an issue type of its own."""
    return replace(sop, key=name_of(title, taken), title=title)


def tidy(sop: Sop) -> Sop:
    """As it is published: no space around or at the ends of lines, no empty lines in lists."""
    return replace(
        sop,
        title=_trimmed(sop.title),
        summary=_trimmed(sop.summary),
        keywords=tuple(dict.fromkeys(filter(None, map(str.strip, sop.keywords)))),
        steps=tuple(map(_tidy_step, sop.steps)),
    )


def _tidy_step(step: Step) -> Step:
    reply = step.reply
    return replace(
        step,
        title=_trimmed(step.title),
        help=_trimmed(step.help),
        options=tuple(filter(None, map(str.strip, step.options))),
        reply=ReplyText(_trimmed(reply.body), reply.subject.strip()) if reply else None,
        follow_up=replace(step.follow_up, note=step.follow_up.note.strip()) if step.follow_up else None,
    )


def _trimmed(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()


def _fitting(preset: FollowUpPreset, kind: StepKind) -> FollowUpPreset:
    """A promise stands, whether the customer writes or not."""
    return replace(preset, unless_reply=preset.unless_reply and kind is StepKind.FOLLOW_UP)


def _ids(sop: Sop) -> set[str]:
    return {step.id for step in sop.steps}


def _inserted(sop: Sop, at: int, step: Step) -> Sop:
    return replace(sop, steps=(*sop.steps[:at], step, *sop.steps[at:]))


def _renamed(sop: Sop, before: str, after: str) -> Sop:
    return replace(sop, steps=tuple(_pointing(step, before, after) for step in sop.steps))


def _pointing(step: Step, before: str, after: str) -> Step:
    condition, reply = step.show_if, step.reply
    if condition is not None and condition.step == before:
        step = replace(step, show_if=replace(condition, step=after))
    if reply is not None:
        old, new = f"{{{ANSWERS}{before}}}", f"{{{ANSWERS}{after}}}"
        text = ReplyText(reply.body.replace(old, new), reply.subject.replace(old, new))
        step = replace(step, reply=text)
    return step
