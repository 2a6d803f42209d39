"""A scene: a customer whose part is written down, state by state, with what makes them go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from carestation.cases.interaction import Kind


class FiveR(StrEnum):
    """What good care is measured by (`domain.md`, The five R's)."""

    RESPONSIVENESS = "responsiveness"
    RESOLUTION = "resolution"
    RESPECT = "respect"
    REASSURANCE = "reassurance"
    REPEAT = "repeat"


class Act(StrEnum):
    """What may happen while the customer waits; silence is nobody's act, and happens all the same."""

    ANSWER = "answer"
    HOLDING = "holding"
    RESOLVED = "resolved"
    SILENCE = "silence"


class Ending(StrEnum):
    """How a scene comes out for the customer."""

    WELL = "well"
    MIXED = "mixed"
    BADLY = "badly"


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the customer goes from here, and what that says of the five R's. `why` is told afterwards."""

    to: str
    why: str = ""
    praised: tuple[FiveR, ...] = ()
    blamed: tuple[FiveR, ...] = ()


@dataclass(frozen=True, slots=True)
class Conditions:
    """All of them hold, or the move is not made. Empty and None ask for nothing.

    `says` and `unsaid` name word lists of the scene: a word of each must stand in the answer, or none of any.
    `within` is business minutes since the customer's words. `done` are steps of the checklist.
    """

    says: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    within: int = 0
    promised: bool = False
    held: bool = False
    done: tuple[str, ...] = ()
    overridden: bool = False

    @property
    def ask_nothing(self) -> bool:
        """Whether they hold whatever was done."""
        return self == Conditions()


@dataclass(frozen=True, slots=True)
class Move:
    """One reaction among several: the first whose conditions hold is the customer's."""

    on: Act
    when: Conditions
    turn: Turn


@dataclass(frozen=True, slots=True)
class State:
    """How the customer stands: what they write, how they feel (1 furious to 5 delighted), how long they wait.

    A state either ends the scene, with a lesson, or has a way on for an answer that fits no move
    (`otherwise`), for silence (`patience` in business minutes) and for a case that is resolved meanwhile.
    """

    id: str
    says: str
    mood: int
    patience: int = 0
    moves: tuple[Move, ...] = ()
    otherwise: Turn | None = None
    silence: Turn | None = None
    resolved: Turn | None = None
    ends: Ending | None = None
    lesson: str = ""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every way on from here."""
        rest = (self.otherwise, self.silence, self.resolved)
        return (*(move.turn for move in self.moves), *(turn for turn in rest if turn is not None))


@dataclass(frozen=True, slots=True)
class Persona:
    """Who writes; `about` tells a second player how to be this person."""

    name: str
    email: str
    about: str

    @property
    def first_name(self) -> str:
        """What they sign with."""
        return self.name.split(" ")[0]


@dataclass(frozen=True, slots=True)
class Scene:
    """One role-play. `minutes` is about how long it takes; `starts` when it begins on the practice clock.

    `states` begins with the first one. `words` are plain lists; `apolog*` stands for every word that begins so.
    """

    key: str
    title: str
    trains: str
    minutes: int
    issue_type: str
    channel: Kind
    starts: str
    subject: str
    customer: Persona
    words: Mapping[str, tuple[str, ...]]
    states: tuple[State, ...]

    def state(self, state_id: str) -> State:
        """KeyError for one that the scene does not have; a checked scene never leads to one."""
        for state in self.states:
            if state.id == state_id:
                return state
        raise KeyError(state_id)

    @property
    def first(self) -> State:
        """How it begins."""
        return self.states[0]
