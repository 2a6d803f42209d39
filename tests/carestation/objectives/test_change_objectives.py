"""Objectives are set, changed and given up, and each of it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from carestation.errors import BadInput
from carestation.objectives.change_objectives import RemoveObjective, SetObjective
from carestation.objectives.objective import Aim, Objective
from tests.desks import OpenDesk

KEPT = Objective("promises_share", Aim.AT_LEAST, 97, due=date(2026, 12, 31))


def _all(desk: OpenDesk) -> tuple[Objective, ...]:
    return desk.desk.ask(lambda read: read.objectives())


def test_set_change_give_up_and_back(at_desk: OpenDesk) -> None:
    made = at_desk.desk.do(SetObjective(replace(KEPT, owner_id=at_desk.ann)))
    (stored,) = _all(at_desk)
    assert stored == replace(KEPT, owner_id=at_desk.ann, id=made.value)
    changed = at_desk.desk.do(SetObjective(replace(stored, value=95)))
    assert _all(at_desk)[0].value == 95
    gone = at_desk.desk.do(RemoveObjective(made.value))
    assert _all(at_desk) == ()
    for outcome in (gone, changed):
        assert outcome.inverse is not None
        at_desk.desk.do(outcome.inverse)
    assert _all(at_desk) == (stored,)
    assert made.inverse is not None
    at_desk.desk.do(made.inverse)
    assert _all(at_desk) == ()


@pytest.mark.parametrize(
    ("objective", "said"),
    [
        (replace(KEPT, figure="happiness"), "bound to no figure"),
        (replace(KEPT, value=-1), "not below zero"),
        (replace(KEPT, value=101), "more than 100%"),
    ],
)
def test_what_cannot_be_measured_is_refused(at_desk: OpenDesk, objective: Objective, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        at_desk.desk.do(SetObjective(objective))
    assert _all(at_desk) == ()
