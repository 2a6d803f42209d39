"""The stored form of a draft: JSON, because a draft may say what no SOP file may say yet."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from carestation.sops.sop import (
    CaseField,
    Condition,
    DueUnit,
    FieldChange,
    FollowUpPreset,
    Gate,
    Need,
    ReplyText,
    Sop,
    Step,
    StepKind,
)


def draft_content(sop: Sop) -> str:
    """The SOP with all its faults, as text."""
    return json.dumps(asdict(sop), ensure_ascii=False)


def draft_of(content: str) -> Sop:
    """The SOP that `draft_content` wrote."""
    fields = json.loads(content)
    fields |= {
        "gate": Gate(fields["gate"]),
        "steps": tuple(map(_step, fields["steps"])),
        "keywords": tuple(fields["keywords"]),
    }
    return Sop(**fields)


def _step(fields: dict[str, Any]) -> Step:
    condition, reply, preset, change = (
        fields.pop(name) for name in ("show_if", "reply", "follow_up", "change")
    )
    fields |= {
        "kind": StepKind(fields["kind"]),
        "need": Need(fields["need"]),
        "options": tuple(fields["options"]),
    }
    return Step(
        **fields,
        show_if=Condition(condition["step"], tuple(condition["answers"])) if condition else None,
        reply=ReplyText(**reply) if reply else None,
        follow_up=FollowUpPreset(**preset | {"unit": DueUnit(preset["unit"])}) if preset else None,
        change=FieldChange(CaseField(change["field"]), change["value"]) if change else None,
    )
