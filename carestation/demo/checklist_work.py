"""Working through a case's checklist while its tale goes on, and setting the reminders that its steps ask for."""

from __future__ import annotations

from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.demo.tale import Tale
from carestation.demo.walks import Standing, WalkStep
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.follow_ups.step_due import step_due
from carestation.identity import RepresentativeId
from carestation.instants import SECOND, Instant
from carestation.sops.sop import StepKind

_SECONDS = (12, 170)


def do_steps(tale: Tale, at: Instant, share: float, by: RepresentativeId | None = None) -> None:
    """Do that share of the steps that are left, the last of them shortly before `at`."""
    gone = len(tale.case.steps)
    todo = tale.walk.steps[gone : gone + round(share * (len(tale.walk.steps) - gone))]
    who, chance = by or tale.colleague.id, tale.stage.chance
    for place, done in enumerate(todo):
        seconds = int(chance.between(*_SECONDS))
        when = max(tale.case.opened_at, Instant(at - (len(todo) - place) * 45 * SECOND))
        value = _value(tale, done)
        step = StepEvent(done.step.id, done.kind, who, when, value, done.reason, seconds)
        tale.case.steps.append(step)
        _set_reminder(tale, done, when)


def standing(tale: Tale) -> Standing:
    """How far the checklist is, and what the gate says."""
    return tale.walk.standing(len(tale.case.steps))


def _value(tale: Tale, done: WalkStep) -> str:
    return tale.letters.filled(done.value)


def _set_reminder(tale: Tale, done: WalkStep, at: Instant) -> None:
    preset = done.step.follow_up
    if preset is None or done.kind is not StepEventKind.TICKED:
        return
    kind = FollowUpKind.IF_NO_REPLY if preset.unless_reply else FollowUpKind.REMINDER
    if done.step.kind is StepKind.PROMISE:
        kind = FollowUpKind.PROMISE
    tale.reminds(kind, at, step_due(preset, at, tale.stage.hours), preset.note)
