"""Visibility: which steps of a checklist are shown, by the answers given so far."""

from __future__ import annotations

from carestation.checklists.checklist import Checklist
from carestation.sops.sop import Step


def visible_steps(checklist: Checklist) -> tuple[Step, ...]:
    """The steps that are shown, in their order.

    A step without a condition always is. One with a condition is shown while the step that it looks at is
    itself shown and is answered with one of the answers named. Conditions look back only (the reader of SOP
    files refuses others), so one pass decides them all.
    """
    shown: dict[str, Step] = {}
    for step in checklist.sop.steps:
        if _is_shown(step, checklist, shown):
            shown[step.id] = step
    return tuple(shown.values())


def _is_shown(step: Step, checklist: Checklist, shown: dict[str, Step]) -> bool:
    condition = step.show_if
    if condition is None:
        return True
    return condition.step in shown and checklist.state(condition.step).value in condition.answers
