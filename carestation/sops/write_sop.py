"""Writing an SOP as its file: the format that `read_sop` reads, in a fixed order, long texts as blocks."""

from __future__ import annotations

from typing import Any

import yaml

from carestation.sops.sop import Condition, DueUnit, FollowUpPreset, ReplyText, Sop, Step, StepKind

_WIDEST = 110
"""Columns; longer texts of one paragraph go on in the next line, and are read as one again."""


class _InLine(dict[str, Any]):
    """A mapping that stands in one line: `{step: accepted, is: 'no'}`."""


class _Words(list[str]):
    """A list that stands in one line: `[red, blue]`."""


class _Writer(yaml.SafeDumper):
    """Indents lists below their name, as the library's files do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(writer: _Writer, text: str) -> yaml.Node:
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def _in_line(writer: _Writer, fields: _InLine) -> yaml.Node:
    return writer.represent_mapping("tag:yaml.org,2002:map", fields.items(), flow_style=True)


def _words(writer: _Writer, words: _Words) -> yaml.Node:
    return writer.represent_sequence("tag:yaml.org,2002:seq", words, flow_style=True)


_Writer.add_representer(str, _text)
_Writer.add_representer(_InLine, _in_line)
_Writer.add_representer(_Words, _words)


def write_sop(sop: Sop) -> str:
    """The file's text. `read_sop` makes the same SOP of it; one with faults is written too, with its faults."""
    return yaml.dump(_fields(sop), Dumper=_Writer, sort_keys=False, allow_unicode=True, width=_WIDEST)


def _fields(sop: Sop) -> dict[str, Any]:
    return {
        "key": sop.key,
        "title": sop.title,
        **({"icon": sop.icon} if sop.icon else {}),
        "summary": sop.summary,
        "gate": str(sop.gate),
        "review_months": sop.review_months,
        **({"keywords": _Words(sop.keywords)} if sop.keywords else {}),
        "steps": [_step(step) for step in sop.steps],
    }


def _step(step: Step) -> dict[str, Any]:
    condition, change = step.show_if, step.change
    return {
        "id": step.id,
        "title": step.title,
        **({"help": step.help} if step.help else {}),
        "kind": str(step.kind),
        "need": str(step.need),
        **({"options": _options(step)} if step.options or step.kind is StepKind.CHOICE else {}),
        **({"show_if": _condition(condition)} if condition else {}),
        **({"reply": _reply(step.reply)} if step.reply else {}),
        **({"follow_up": _follow_up(step.follow_up)} if step.follow_up else {}),
        **({"set": _InLine({"field": str(change.field), "value": str(change.value)})} if change else {}),
    }


def _condition(condition: Condition) -> _InLine:
    one = len(condition.answers) == 1
    return _InLine({"step": condition.step, "is": condition.answers[0] if one else _Words(condition.answers)})


def _options(step: Step) -> list[str]:
    """Short ones in one line, long ones below each other."""
    is_short = sum(len(option) + 2 for option in step.options) < _WIDEST - 20
    return _Words(step.options) if is_short else list(step.options)


def _reply(reply: ReplyText) -> dict[str, str]:
    return {**({"subject": reply.subject} if reply.subject else {}), "body": reply.body}


def _follow_up(preset: FollowUpPreset) -> _InLine:
    return _InLine(
        {
            "due": _due(preset),
            **({"note": preset.note} if preset.note else {}),
            **({"unless_reply": True} if preset.unless_reply else {}),
        }
    )


def _due(preset: FollowUpPreset) -> str:
    """As a file says it: `tomorrow`, `next_monday`, `in_1_hour`, `in_2_business_days`."""
    if preset.unit is DueUnit.NEXT_MONDAY:
        return "next_monday"
    if (preset.amount, preset.unit) == (1, DueUnit.DAYS):
        return "tomorrow"
    unit = preset.unit.removesuffix("s") if preset.amount == 1 else str(preset.unit)
    return f"in_{preset.amount}_{unit}"
