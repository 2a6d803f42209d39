"""No dead ends: every state of a scene has a way on for whatever happens, and every way comes to an end.

The states make no circle: each play is over after as many moves as there are states, at the most, so that a
person cannot be kept in a scene, and a test can walk every way through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from carestation.practice.scene import Ending, State
from carestation.sops.sop_fault import FaultList
from carestation.sops.yaml_fields import Fields

Read = tuple[Fields, State]


def check_ways(states: Sequence[Read], line: int, faults: FaultList) -> None:
    """Notes what could keep a person in the scene, or what nobody could ever come to."""
    if not states:
        if not len(faults):
            faults.add(line, "A scene has states.")
        return
    known: dict[str, State] = {}
    for fields, state in states:
        if state.id in known:
            faults.add(fields.line_at("id"), f"“{state.id}” stands here a second time.")
        known.setdefault(state.id, state)
    for fields, state in states:
        _check_state(fields, state, known)
    _check_reached(states, known, faults)
    _check_circles(states, known, faults)
    if not any(state.ends is Ending.WELL for _, state in states):
        faults.add(line, "No state ends well: nobody could learn how it is done.")


def _check_state(fields: Fields, state: State, known: dict[str, State]) -> None:
    if state.ends is not None:
        if state.turns or state.patience:
            fields.faults.add(fields.line, f"“{state.id}” ends the scene: nothing can come after it.")
        return
    for name, there, meant in (
        ("otherwise", state.otherwise, "an answer that fits no move"),
        ("silence", state.silence, "no answer at all"),
        ("resolved", state.resolved, "the case resolved at this point"),
        ("patience", state.patience, "waiting: after how many business minutes the silence is too long"),
    ):
        if not there:
            fields.faults.add(fields.line, f"“{state.id}” has no “{name}”: {meant}.")
    for turn in state.turns:
        if turn.to not in known:
            fields.faults.add(fields.line, f"“{state.id}” leads to “{turn.to}”, which is no state here.")


def _check_reached(states: Sequence[Read], known: dict[str, State], faults: FaultList) -> None:
    reached, ahead = set(), [states[0][1].id]
    while ahead:
        here = ahead.pop()
        if here in known and here not in reached:
            reached.add(here)
            ahead += [turn.to for turn in known[here].turns]
    for fields, state in states:
        if state.id not in reached:
            faults.add(fields.line, f"Nothing leads to “{state.id}”.")


def _check_circles(states: Sequence[Read], known: dict[str, State], faults: FaultList) -> None:
    """Takes away, again and again, the states that only lead to what is taken away; what stays is a circle."""
    left = {state_id: set(_next(state, known)) for state_id, state in known.items()}
    while free := [state_id for state_id, ahead in left.items() if not ahead & left.keys()]:
        for state_id in free:
            del left[state_id]
    for fields, state in states:
        if state.id in left and any(turn.to in left for turn in state.turns):
            faults.add(fields.line, f"“{state.id}” can lead back to itself: a play might never end.")


def _next(state: State, known: dict[str, State]) -> Iterator[str]:
    return (turn.to for turn in state.turns if turn.to in known)
