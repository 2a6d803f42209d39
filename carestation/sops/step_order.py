"""The steps of an SOP among each other: ids, conditions and placeholders look back, never ahead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from carestation.sops.placeholders import ANSWERS, KNOWN, names_in
from carestation.sops.read_step import DraftStep
from carestation.sops.sop import NO, YES, Condition, Step, StepKind
from carestation.sops.sop_fault import FaultList


def check_order(drafts: Sequence[DraftStep], faults: FaultList) -> None:
    """Notes steps with the same id, conditions that cannot be met, and placeholders that nothing fills."""
    every = {draft.step.id: draft.step for draft in drafts}
    earlier: dict[str, DraftStep] = {}
    for draft in drafts:
        step_id = draft.step.id
        if step_id and step_id in earlier:
            faults.add(draft.fields.line_at("id"), f"There is a step “{step_id}” already.")
        if draft.sound:
            for sentence in _wrong_condition(draft.step, earlier, every):
                faults.add(draft.fields.line_at("show_if"), sentence)
            _check_placeholders(draft, earlier, faults)
        earlier[step_id] = draft


def _wrong_condition(
    step: Step, earlier: Mapping[str, DraftStep], every: Mapping[str, Step]
) -> Iterator[str]:
    condition = step.show_if
    if condition is None:
        return
    asked = earlier.get(condition.step)
    if condition.step not in every:
        yield f"There is no step “{condition.step}”."
    elif circle := _circle(step, every):
        yield f"These steps wait for each other: {' → '.join(circle)}."
    elif asked is None:
        yield f"The step “{condition.step}” comes later; a condition looks at an earlier one."
    elif asked.sound:
        yield from _wrong_answers(condition, asked.step)


def _wrong_answers(condition: Condition, asked: Step) -> Iterator[str]:
    possible = (YES, NO) if asked.kind is StepKind.YES_NO else asked.options
    if not possible:
        yield f"A condition looks at a yes_no or a choice; “{asked.id}” is of kind {asked.kind}."
        return
    for answer in condition.answers:
        if answer not in possible:
            yield f"“{answer}” is never the answer to “{asked.id}”; that is {' or '.join(possible)}."


def _circle(step: Step, every: Mapping[str, Step]) -> list[str]:
    """The steps on the way of conditions from this one back to itself; empty where there is no way back."""
    way = [step.id]
    at: Step | None = step
    while at is not None and at.show_if is not None and len(way) <= len(every):
        way.append(at.show_if.step)
        if at.show_if.step == step.id:
            return way
        at = every.get(at.show_if.step)
    return []


def _check_placeholders(draft: DraftStep, earlier: Mapping[str, DraftStep], faults: FaultList) -> None:
    reply, inner = draft.step.reply, draft.reply_fields
    if reply is None or inner is None:
        return
    for part, text in (("subject", reply.subject), ("body", reply.body)):
        for name in names_in(text):
            if sentence := _wrong_placeholder(name, earlier):
                faults.add(inner.line_of_words(part, f"{{{name}}}"), sentence)


def _wrong_placeholder(name: str, earlier: Mapping[str, DraftStep]) -> str:
    if name in KNOWN:
        return ""
    if not name.startswith(ANSWERS):
        return f"{{{name}}} is not known; known are {', '.join(KNOWN)} and answers.<step id>."
    asked = earlier.get(name.removeprefix(ANSWERS))
    if asked is None or (asked.sound and not asked.step.kind.asks):
        return f"{{{name}}}: no earlier step with this id asks for an answer."
    return ""
