"""Playing a scene: what happened goes in, and the customer as they stand then comes out. No clock, no store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from carestation.instants import MINUTE, Instant
from carestation.practice.said import says_any
from carestation.practice.scene import Act, Conditions, Ending, Scene, State, Turn


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that the customer notices. `waited_ms` is business time since their last words.

    `entry` and `event` are the newest of the case's history that belong to it, so that nothing counts twice.
    """

    act: Act
    at: Instant
    waited_ms: int
    text: str = ""
    promised: bool = False
    done: frozenset[str] = frozenset()
    overridden: bool = False
    entry: int = 0
    event: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A happening, and what it led to: `before` and `after` are states, the same for a holding reply.

    `allowed_ms` is the business time that the customer would have waited.
    """

    happening: Happening
    before: State
    after: State
    turn: Turn
    allowed_ms: int = 0


@dataclass(frozen=True, slots=True)
class Play:
    """A scene under way. `since` is when the customer's last words came; `held` that they were asked to wait.

    `by_hand`: a second person types the customer, so nothing is answered by the script and only `finished` ends it.
    """

    scene: Scene
    state: State
    since: Instant
    by_hand: bool = False
    held: bool = False
    moments: tuple[Moment, ...] = ()
    ending: Ending | None = None
    entry: int = 0
    event: int = 0
    moods: tuple[int, ...] = field(default=())

    @property
    def over(self) -> bool:
        """Whether there is nothing more to come."""
        return self.ending is not None

    @property
    def patience_ms(self) -> int:
        """Business time that the customer waits in all; a first holding reply gives as much again."""
        return self.state.patience * MINUTE * (2 if self.held else 1)

    @property
    def mood(self) -> int:
        """1 furious, 2 angry, 3 unsure, 4 content, 5 delighted."""
        return self.moods[-1]


def begin(scene: Scene, at: Instant, *, by_hand: bool = False) -> Play:
    """The customer has written their first words at `at`."""
    first = scene.first
    return Play(scene, first, at, by_hand, moods=(first.mood,), ending=first.ends)


def react(play: Play, happening: Happening) -> Play:
    """What the customer makes of it. Nothing, once the scene is over."""
    if play.over:
        return play
    seen = replace(play, entry=max(play.entry, happening.entry), event=max(play.event, happening.event))
    if play.by_hand:
        return _noted(seen, happening)
    if happening.act is Act.HOLDING and not play.held:
        return _waits(seen, happening)
    turn = _turn(play, happening)
    after = play.scene.state(turn.to)
    moment = Moment(happening, play.state, after, turn, play.patience_ms)
    return replace(
        seen,
        state=after,
        since=happening.at,
        held=False,
        moments=(*play.moments, moment),
        ending=after.ends,
        moods=(*play.moods, after.mood),
    )


def spoken(play: Play, at: Instant, mood: int = 0) -> Play:
    """The second player has written as the customer, and says how they feel (0: as before)."""
    return replace(play, since=at, held=False, moods=(*play.moods, mood or play.mood))


def finished(play: Play, ending: Ending) -> Play:
    """The second player ends the scene."""
    return replace(play, ending=ending)


def holds(when: Conditions, play: Play, happening: Happening) -> bool:
    """Whether every condition holds."""
    lists = play.scene.words
    return (
        all(says_any(happening.text, lists[name]) for name in when.says)
        and not any(says_any(happening.text, lists[name]) for name in when.unsaid)
        and (not when.within or happening.waited_ms <= when.within * MINUTE)
        and (not when.promised or happening.promised)
        and (not when.held or play.held)
        and happening.done.issuperset(when.done)
        and (not when.overridden or happening.overridden)
    )


def _turn(play: Play, happening: Happening) -> Turn:
    """The first move that fits, else what the state has for such a happening."""
    act = Act.ANSWER if happening.act is Act.HOLDING else happening.act
    for move in play.state.moves:
        if move.on is act and holds(move.when, play, happening):
            return move.turn
    state = play.state
    rest = {Act.ANSWER: state.otherwise, Act.SILENCE: state.silence, Act.RESOLVED: state.resolved}
    turn = rest[act]
    assert turn is not None, f"{play.scene.key}: “{state.id}” has no way on from {act}"  # checked on reading
    return turn


def _waits(play: Play, happening: Happening) -> Play:
    """A holding reply: the customer knows that somebody is at it, and waits once more as long."""
    moment = Moment(happening, play.state, play.state, Turn(play.state.id), play.patience_ms)
    return replace(play, held=True, moments=(*play.moments, moment))


def _noted(play: Play, happening: Happening) -> Play:
    """With a second player the script is silent; what was done is remembered for the debrief."""
    moment = Moment(happening, play.state, play.state, Turn(play.state.id), play.patience_ms)
    return replace(play, held=happening.act is Act.HOLDING, moments=(*play.moments, moment))
