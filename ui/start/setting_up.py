"""The steps of the first start, put together: from nothing, or taken up where it was cut off."""

from __future__ import annotations

from functools import partial

from carestation.clock import Clock
from carestation.keys.master_key import MasterKey
from carestation.store_access import StoreAccess
from ui.start.answers import Answers
from ui.start.business_step import BusinessStep
from ui.start.doors import Doors
from ui.start.first_start import FirstStart
from ui.start.founding import found, set_up
from ui.start.holidays_step import HolidaysStep
from ui.start.hours_step import HoursStep
from ui.start.key_keeping import KeyKeeping
from ui.start.one_shot import OneShot
from ui.start.people_step import PeopleStep
from ui.start.proof_step import ProofStep
from ui.start.recovery_step import RecoveryStep
from ui.start.step import Step


def first_start(access: StoreAccess, doors: Doors, one_shot: OneShot, clock: Clock) -> FirstStart:
    """All steps, at whose end there is a store with a key that is safe."""
    answers, keeping = Answers(), KeyKeeping(access, one_shot)
    steps = (
        *_questions(answers, one_shot, clock),
        RecoveryStep(answers, keeping, access, doors),
        ProofStep(answers, keeping),
    )
    return FirstStart(steps, partial(_found, access, keeping, answers), one_shot)


def resumed_start(access: StoreAccess, key: MasterKey, one_shot: OneShot, clock: Clock) -> FirstStart:
    """The questions alone, for a store that is there and whose key is safe already."""
    answers = Answers()
    steps = _questions(answers, one_shot, clock)
    return FirstStart(steps, partial(set_up, access, key, answers), one_shot)


def _questions(answers: Answers, one_shot: OneShot, clock: Clock) -> tuple[Step, ...]:
    return (
        BusinessStep(answers, one_shot),
        HoursStep(answers),
        HolidaysStep(answers, one_shot, clock),
        PeopleStep(answers),
    )


def _found(access: StoreAccess, keeping: KeyKeeping, answers: Answers) -> MasterKey:
    if keeping.key is None:
        raise RuntimeError("the recovery key was never shown")
    return found(access, keeping.key, answers)
