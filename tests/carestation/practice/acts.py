"""Every kind of act that a scene can tell apart, for walking through it."""

from __future__ import annotations

from dataclasses import replace

from carestation.instants import MINUTE, Instant
from carestation.practice.play import Happening, Play
from carestation.practice.scene import Act, Conditions, Move, Scene, State

START = Instant(1_763_000_000_000)


def fitting(scene: Scene, state: State, move: Move) -> Happening:
    """What a person does so that the conditions of a move hold, and nothing more: as late as it may be."""
    text = " ".join(_word(scene, name) for name in move.when.says)
    waited = (move.when.within or state.patience) * MINUTE
    return replace(happening(move.on, move.when, text), waited_ms=waited)


def happening(act: Act, when: Conditions = Conditions(), text: str = "") -> Happening:  # noqa: B008 frozen
    return Happening(
        act,
        Instant(START + MINUTE),
        MINUTE,
        text=text,
        promised=when.promised,
        done=frozenset(when.done),
        overridden=when.overridden,
    )


def everything_that_may_happen(scene: Scene, state: State) -> list[Happening]:
    """Each of the four acts with nothing to it, and what each move asks for."""
    return [happening(act) for act in Act] + [fitting(scene, state, move) for move in state.moves]


def standing(scene: Scene, state: State, *, held: bool = False) -> Play:
    """A play that has come to this state."""
    return Play(scene, state, START, held=held, moods=(state.mood,), ending=state.ends)


def _word(scene: Scene, name: str) -> str:
    return scene.words[name][0].removesuffix("*")
