"""Working through a case's checklist while its tale goes on, and setting the reminders that its steps ask for."""

from __future__ import annotations

from functools import lru_cache

from carestation.checklists.step_event import StepEvent, StepEventKind
from carestation.demo.tale import Tale
from carestation.demo.walks import Standing, WalkStep
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.follow_ups.step_due import step_due
from carestation.identity import RepresentativeId
from carestation.instants import MINUTE, SECOND, Instant
from carestation.sops.sop import FollowUpPreset, StepKind
from carestation.timers.business_hours import BusinessHours

_SECONDS = (12, 170)
_PACE = 45 * SECOND
_ROUND = 10 * MINUTE
"""People promise ten past twelve, and not 12:11:32."""


def do_steps(tale: Tale, at: Instant, share: float, by: RepresentativeId | None = None) -> None:
    """Do that share of the steps that are left, the last of them shortly before `at`."""
    gone = len(tale.case.steps)
    todo = tale.walk.steps[gone : gone + round(share * (len(tale.walk.steps) - gone))]
    who, chance = by or tale.colleague.id, tale.stage.chance
    begun = tale.case.steps[-1].at if gone else tale.case.opened_at
    pace = min(_PACE, (at - begun) // (len(todo) + 1))
    for place, done in enumerate(todo):
        when = Instant(at - (len(todo) - place) * pace)
        seconds = int(chance.between(*_SECONDS))
        value = tale.letters.on_desk(done.value)
        tale.case.steps.append(StepEvent(done.step.id, done.kind, who, when, value, done.reason, seconds))
        _set_reminder(tale, done, when)


def standing(tale: Tale) -> Standing:
    """How far the checklist is, and what the gate says."""
    return tale.walk.standing(len(tale.case.steps))


def _set_reminder(tale: Tale, done: WalkStep, at: Instant) -> None:
    preset = done.step.follow_up
    if preset is None or done.kind is not StepEventKind.TICKED:
        return
    kind = FollowUpKind.IF_NO_REPLY if preset.unless_reply else FollowUpKind.REMINDER
    if done.step.kind is StepKind.PROMISE:
        kind = FollowUpKind.PROMISE
    tale.reminds(kind, at, _due(preset, Instant(at - at % _ROUND), tale.stage.hours), preset.note)


@lru_cache(maxsize=1 << 16)
def _due(preset: FollowUpPreset, at: Instant, hours: BusinessHours) -> Instant:
    """Kept, because a large demo asks for the same ten minutes of the same day many times."""
    return step_due(preset, at, hours)
