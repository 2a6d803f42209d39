"""Objectives that many businesses set out with; each can be changed."""

from __future__ import annotations

from carestation.objectives.change_objectives import SetObjective
from carestation.objectives.objective import Aim, Objective
from carestation.operation import Several

USUAL = (
    Objective("first_within", Aim.AT_LEAST, 90),
    Objective("rated_good", Aim.AT_LEAST, 92),
    Objective("promises_share", Aim.AT_LEAST, 97),
    Objective("bought_again", Aim.UP_BY, 5),
    Objective("trained", Aim.AT_LEAST, 100),
)


def set_usual() -> Several:
    """Set all of them as one act."""
    return Several("set objectives", tuple(SetObjective(one) for one in USUAL), "Five objectives set")
