"""Answers: what was found out by a checklist, as it flows into replies and the closing note."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from carestation.checklists.checklist import Checklist, StepStatus
from carestation.checklists.progress import progress
from carestation.checklists.visibility import visible_steps
from carestation.sops.sop import Step, StepKind

SayDate = Callable[[date], str]


def long_date(day: date) -> str:
    """A date in plain English, "3 October 2026", whatever the machine's locale says."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def answers(checklist: Checklist, say_date: SayDate = long_date) -> dict[str, str]:
    """Step id → answer in words, of the questions shown and answered; what was hidden again says nothing."""
    return {
        step.id: _in_words(step, checklist.state(step.id).value, say_date)
        for step in visible_steps(checklist)
        if step.kind.asks and checklist.state(step.id).status is StepStatus.DONE
    }


def answer_placeholders(
    checklists: Iterable[Checklist], own: Checklist | None = None, say_date: SayDate = long_date
) -> dict[str, str]:
    """The values of `{answers.…}` for a reply: of all checklists of the case, those of its own one first."""
    values: dict[str, str] = {}
    for checklist in checklists:
        if not checklist.removed:
            values |= answers(checklist, say_date)
    if own is not None:
        values |= answers(own, say_date)
    return {f"answers.{step_id}": value for step_id, value in values.items()}


def closing_note(checklists: Iterable[Checklist], say_date: SayDate = long_date) -> str:
    """What was found out and done, as a text to close the case with: a paragraph for each checklist."""
    return "\n\n".join(
        "\n".join(_note_lines(checklist, say_date)) for checklist in checklists if not checklist.removed
    )


def _note_lines(checklist: Checklist, say_date: SayDate) -> list[str]:
    reached = progress((checklist,))
    known = answers(checklist, say_date)
    lines = [f"{checklist.sop.title}: {reached.done} of {reached.total} steps"]
    for step in visible_steps(checklist):
        state = checklist.state(step.id)
        if step.id in known:
            lines.append(f"- {step.title}: {known[step.id]}")
        elif state.status is StepStatus.DONE:
            lines.append(f"- {step.title}")
        elif state.status is StepStatus.SKIPPED:
            lines.append(f"- {step.title}: skipped ({state.reason})")
    return lines


def _in_words(step: Step, value: str, say_date: SayDate) -> str:
    return say_date(date.fromisoformat(value)) if step.kind is StepKind.DATE else value
