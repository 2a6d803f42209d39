"""Scoring a role-play: the rules by which the five R's are counted, each point with its moment and its reason.

Each rule looks at the whole play and gives points: won, or only to be had. A score is won points out of all; an R
for which nothing happened has no score. Besides these rules, a scene praises or blames single moves in its own
words, one point each.

- Responsiveness: every message of the customer is answered before their patience ends; a holding reply counts.
- Resolution: the scene ends well; the case is resolved without passing over open steps.
- Respect: the first answer calls the customer by name; no answer holds a phrase of `hurting.en.txt`.
- Reassurance: a promise is noted with a date, where the scene has a use for one; a customer who waits long is
  told before they have to ask.
- Repeat: the customer leaves no worse than they came; they leave content (4) or better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from carestation.instants import MINUTE, Instant
from carestation.practice.play import Moment, Play
from carestation.practice.said import first_said, hurting_words, says_any
from carestation.practice.scene import Act, Ending, FiveR

_CONTENT = 4


@dataclass(frozen=True, slots=True)
class Point:
    """One point of an R: won or not, at which instant (that of the end where None), and why."""

    r: FiveR
    won: bool
    why: str
    at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What was won out of what was to be had."""

    won: int
    of: int


@dataclass(frozen=True, slots=True)
class Score:
    """A finished play in points, in the order of the moments."""

    points: tuple[Point, ...]

    @property
    def whole(self) -> Tally:
        """All five together."""
        return _tally(self.points)

    @property
    def of_each(self) -> Mapping[FiveR, Tally]:
        """The five R's, each with its own."""
        return {r: _tally(point for point in self.points if point.r is r) for r in FiveR}

    def about(self, r: FiveR) -> tuple[Point, ...]:
        """The points of one R."""
        return tuple(point for point in self.points if point.r is r)


def score(play: Play) -> Score:
    """The points of a play; what comes after the end counts nowhere, for there is nothing after it."""
    found = [point for rule in RULES for point in rule(play)]
    last = max((moment.happening.at for moment in play.moments), default=play.since)
    return Score(tuple(sorted(found, key=lambda point: last if point.at is None else point.at)))


def _answered_in_time(play: Play) -> Iterator[Point]:
    for moment in play.moments:
        happening, allowed = moment.happening, moment.allowed_ms // MINUTE
        minutes = happening.waited_ms // MINUTE
        if happening.act in (Act.ANSWER, Act.HOLDING):
            in_time = happening.waited_ms <= moment.allowed_ms
            why = f"Answered after {minutes} min; the customer’s patience was {allowed} min."
            yield Point(FiveR.RESPONSIVENESS, in_time, why, happening.at)
        elif happening.act is Act.SILENCE and not _needed_no_answer(moment):
            why = f"No answer in {allowed} min; the customer’s patience ended."
            yield Point(FiveR.RESPONSIVENESS, False, why, happening.at)


def _needed_no_answer(moment: Moment) -> bool:
    """A last friendly word; and what the scene blames in its own words counts once."""
    return moment.after.ends is Ending.WELL or FiveR.RESPONSIVENESS in moment.turn.blamed


def _ends_well(play: Play) -> Iterator[Point]:
    whys = {
        Ending.WELL: "The matter ended well for the customer.",
        Ending.MIXED: "The matter ended, and could have ended better.",
        Ending.BADLY: "The matter ended badly for the customer.",
    }
    if play.ending is not None:
        yield Point(FiveR.RESOLUTION, play.ending is Ending.WELL, whys[play.ending])


def _gate_respected(play: Play) -> Iterator[Point]:
    for moment in play.moments:
        if moment.happening.act is Act.RESOLVED:
            won = not moment.happening.overridden
            why = "Resolved with the checklist done." if won else "Resolved past open steps of the checklist."
            yield Point(FiveR.RESOLUTION, won, why, moment.happening.at)


def _called_by_name(play: Play) -> Iterator[Point]:
    customer = play.scene.customer
    first = next(_answers(play), None)
    if first is not None:
        won = says_any(first.happening.text, customer.name.replace(".", " ").split())
        why = (
            "Your first answer calls the customer by name."
            if won
            else "Your first answer calls nobody by name."
        )
        yield Point(FiveR.RESPECT, won, why, first.happening.at)


def _nothing_hurts(play: Play) -> Iterator[Point]:
    for moment in _answers(play):
        phrase = first_said(moment.happening.text, hurting_words()).removesuffix("*")
        if phrase:
            yield Point(
                FiveR.RESPECT, False, f"“{phrase}” reads as blame or a closed door.", moment.happening.at
            )
    if not any(first_said(moment.happening.text, hurting_words()) for moment in _answers(play)):
        last = max((moment.happening.at for moment in _answers(play)), default=None)
        if last is not None:
            yield Point(FiveR.RESPECT, True, "No phrase of yours reads as blame or a closed door.", last)


def _promised(play: Play) -> Iterator[Point]:
    kept = next((moment for moment in play.moments if moment.happening.promised), None)
    if kept is not None:
        why = "A promise with a date is noted on the case."
        yield Point(FiveR.REASSURANCE, True, why, kept.happening.at)
    elif play.moments and _has_use_for_a_promise(play):
        yield Point(FiveR.REASSURANCE, False, "No promise with a date was noted on the case.")


def _has_use_for_a_promise(play: Play) -> bool:
    """A kind letter needs none: only where the scene has a move for one is it missed."""
    return any(move.when.promised for state in play.scene.states for move in state.moves)


def _told_before_asked(play: Play) -> Iterator[Point]:
    for moment in play.moments:
        if moment.happening.act is Act.HOLDING and moment.before is moment.after:
            why = "You told the customer that it takes longer before they had to ask."
            yield Point(FiveR.REASSURANCE, True, why, moment.happening.at)


def _mood(play: Play) -> Iterator[Point]:
    first, last = play.moods[0], play.moods[-1]
    better = "The customer leaves no worse than they came."
    worse = "The customer leaves worse than they came."
    yield Point(FiveR.REPEAT, last >= first, better if last >= first else worse)
    content = "The customer leaves content." if last >= _CONTENT else "The customer does not leave content."
    yield Point(FiveR.REPEAT, last >= _CONTENT, content)


def _as_the_scene_says(play: Play) -> Iterator[Point]:
    """What the author of the scene praises or blames in a move."""
    for moment in play.moments:
        turn = moment.turn
        for won, named in ((True, turn.praised), (False, turn.blamed)):
            for r in named:
                yield Point(r, won, turn.why, moment.happening.at)


Rule = Callable[[Play], Iterable[Point]]
RULES: tuple[Rule, ...] = (
    _answered_in_time,
    _ends_well,
    _gate_respected,
    _called_by_name,
    _nothing_hurts,
    _promised,
    _told_before_asked,
    _mood,
    _as_the_scene_says,
)


def _answers(play: Play) -> Iterator[Moment]:
    return (moment for moment in play.moments if moment.happening.act in (Act.ANSWER, Act.HOLDING))


def _tally(points: Iterable[Point]) -> Tally:
    counted = list(points)
    return Tally(sum(point.won for point in counted), len(counted))
