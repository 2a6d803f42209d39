"""Reading one step of an SOP's file: its own fields, before it is seen among the others."""

from __future__ import annotations

import re
from dataclasses import dataclass

from carestation.sops.sop import (
    CaseField,
    Condition,
    DueUnit,
    FieldChange,
    FollowUpPreset,
    Need,
    ReplyText,
    Step,
    StepKind,
)
from carestation.sops.yaml_fields import Fields

STEP_FIELDS = (
    *("id", "title", "help", "kind", "need", "options"),
    *("show_if", "reply", "follow_up", "set"),
)

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_DUE = re.compile(r"in_([1-9][0-9]{0,2})_(hour|business_day|day|week|month)s?")

_PARTS = {
    "options": {StepKind.CHOICE},
    "reply": {StepKind.REPLY},
    "follow_up": {StepKind.PROMISE, StepKind.FOLLOW_UP},
    "set": {StepKind.CASE_FIELD},
}
"""Which kinds of step have, and must have, which part."""


@dataclass(frozen=True, slots=True)
class DraftStep:
    """A step as far as it could be read; `sound` when its own fields are without fault."""

    step: Step
    fields: Fields
    reply_fields: Fields | None
    sound: bool


def is_name(text: str) -> bool:
    """Whether a text can be a key or an id: small letters, digits and underlines, a letter first."""
    return _NAME.fullmatch(text) is not None


def read_step(fields: Fields) -> DraftStep:
    """The step; what is wrong with it is noted in the fields' faults."""
    before = len(fields.faults)
    kind = fields.member("kind", StepKind, StepKind.TICK)
    reply_fields = fields.fields("reply", ("subject", "body"))
    step = Step(
        id=fields.matching("id", is_name, "id: small letters, digits and underlines, a letter first"),
        title=fields.text("title", 100),
        kind=kind,
        need=fields.member("need", Need, Need.OPTIONAL),
        help=fields.text("help", 400, required=False, one_line=False),
        options=fields.words("options", 80),
        show_if=_condition(fields),
        reply=_reply(reply_fields),
        follow_up=_follow_up(fields, kind),
        change=_change(fields),
    )
    _parts_belong(fields, kind)
    if kind is StepKind.CHOICE and "options" in fields and len(step.options) < 2:
        fields.faults.add(fields.line_at("options"), "A choice needs at least two options.")
    return DraftStep(step, fields, reply_fields, sound=len(fields.faults) == before)


def _parts_belong(fields: Fields, kind: StepKind) -> None:
    for part, kinds in _PARTS.items():
        if kind in kinds and part not in fields:
            fields.faults.add(fields.line, f"A step of kind {kind} needs “{part}”.")
        elif kind not in kinds and part in fields:
            fields.faults.add(
                fields.line_at(part), f"“{part}” is for steps of kind {' or '.join(sorted(kinds))} only."
            )


def _condition(fields: Fields) -> Condition | None:
    inner = fields.fields("show_if", ("step", "is"))
    if inner is None:
        return None
    answers = inner.words("is", 80, or_one=True)
    if not answers:
        inner.faults.add(inner.line, "“show_if” needs “is” with one answer or a list of them.")
    return Condition(inner.text("step", 40), answers)


def _reply(inner: Fields | None) -> ReplyText | None:
    if inner is None:
        return None
    return ReplyText(
        body=inner.text("body", 10_000, one_line=False), subject=inner.text("subject", 150, required=False)
    )


def _follow_up(fields: Fields, kind: StepKind) -> FollowUpPreset | None:
    inner = fields.fields("follow_up", ("due", "note", "unless_reply"))
    if inner is None:
        return None
    amount, unit = _due(inner)
    unless_reply = inner.flag("unless_reply")
    if unless_reply and kind is StepKind.PROMISE:
        inner.faults.add(
            inner.line_at("unless_reply"), "A promise stands, whether the customer writes or not."
        )
    return FollowUpPreset(amount, unit, inner.text("note", 200, required=False), unless_reply)


def _due(inner: Fields) -> tuple[int, DueUnit]:
    due = inner.text("due", 40)
    if due == "tomorrow":
        return 1, DueUnit.DAYS
    if due == "next_monday":
        return 1, DueUnit.NEXT_MONDAY
    if match := _DUE.fullmatch(due):
        return int(match[1]), DueUnit(match[2] + "s")
    if due:
        inner.faults.add(
            inner.line_at("due"),
            f"“{due}” is no time: write tomorrow, next_monday, in_3_hours, in_2_business_days, in_2_weeks …",
        )
    return 1, DueUnit.DAYS


def _change(fields: Fields) -> FieldChange | None:
    inner = fields.fields("set", ("field", "value"))
    if inner is None:
        return None
    before = len(inner.faults)
    change = FieldChange(
        inner.member("field", CaseField, CaseField.PRIORITY, required=True), inner.text("value", 40)
    )
    possible = change.field.values
    if len(inner.faults) == before and change.value not in possible:
        inner.faults.add(
            inner.line_at("value"),
            f"A step cannot set {change.field} to “{change.value}”; possible are {', '.join(possible)}.",
        )
    return change
