"""A portion of a month's facts: all of them, or those of one issue type, one person, one hour.

Every figure is a function of a portion, so that a filter can never change what a figure means.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar

from carestation.instants import Instant
from carestation.summary.facts import (
    FIRST_RESPONSE,
    MET,
    MISSED,
    NEXT_RESPONSE,
    RESOLUTION,
    BuyerFact,
    CaseFact,
    ChecklistFact,
    MonthFacts,
    PromiseFact,
    RatingFact,
    ResolutionFact,
    TimerFact,
)

Key = TypeVar("Key", bound=Hashable)


@dataclass(slots=True)
class Portion:
    """Facts by what they count for; `start` and `end` bound the span.

    `…_answered` are the timers that an answer ended in the span: their times. `…_decided` are those met, or run
    out of their target, in the span: their shares. So each timer is decided once, in one month, for ever.
    `resolutions` are in order of time.
    """

    start: Instant
    end: Instant
    new: list[CaseFact] = field(default_factory=list)
    open_before: list[CaseFact] = field(default_factory=list)
    open_after: list[CaseFact] = field(default_factory=list)
    first_answered: list[TimerFact] = field(default_factory=list)
    first_decided: list[TimerFact] = field(default_factory=list)
    next_answered: list[TimerFact] = field(default_factory=list)
    next_decided: list[TimerFact] = field(default_factory=list)
    resolution_decided: list[TimerFact] = field(default_factory=list)
    resolutions: list[ResolutionFact] = field(default_factory=list)
    surveys: list[RatingFact] = field(default_factory=list)
    ratings: list[RatingFact] = field(default_factory=list)
    promises_made: list[PromiseFact] = field(default_factory=list)
    promises_due: list[PromiseFact] = field(default_factory=list)
    checklists: list[ChecklistFact] = field(default_factory=list)
    buyers: list[BuyerFact] = field(default_factory=list)
    trained: list[bool] = field(default_factory=list)

    def holds(self, at: Instant | None) -> bool:
        """Whether an instant lies in the span."""
        return at is not None and self.start <= at < self.end

    @property
    def empty(self) -> bool:
        """Whether nothing at all happened: before the first case, or in the future."""
        return not (
            self.new or self.open_before or self.open_after or self.resolutions or self.first_answered
        )


_LISTS = tuple(part.name for part in fields(Portion) if part.name not in ("start", "end"))


def whole(facts: MonthFacts, now: Instant) -> Portion:
    """All of a month's facts. A promise that falls due after `now` is not due yet."""
    portion = Portion(facts.start, facts.end)
    portion.new = [case for case in facts.cases if portion.holds(case.opened_at)]
    portion.open_before = [case for case in facts.cases if case.open_at_start]
    portion.open_after = [case for case in facts.cases if case.open_at_end]
    portion.first_answered, portion.first_decided = _timers(portion, facts, FIRST_RESPONSE)
    portion.next_answered, portion.next_decided = _timers(portion, facts, NEXT_RESPONSE)
    _, portion.resolution_decided = _timers(portion, facts, RESOLUTION)
    portion.resolutions = sorted((r for r in facts.resolutions if portion.holds(r.at)), key=attrgetter("at"))
    portion.surveys = [rating for rating in facts.ratings if portion.holds(rating.asked_at)]
    portion.ratings = [r for r in facts.ratings if r.score is not None and portion.holds(r.answered_at)]
    portion.promises_made = [promise for promise in facts.promises if portion.holds(promise.made_at)]
    portion.promises_due = [p for p in facts.promises if portion.holds(p.due_at) and p.due_at <= now]
    portion.checklists = facts.checklists
    portion.buyers = facts.buyers
    portion.trained = facts.trained
    return portion


def divide(portion: Portion, keys: Mapping[str, Callable[[Any], Key | None]]) -> dict[Key, Portion]:
    """The portion cut into parts. `keys` names the lists to divide and says where each of their facts goes;

    None leaves a fact out, and so are all lists that are not named.
    """
    parts: dict[Key, Portion] = {}
    for name, key_of in keys.items():
        lists: defaultdict[Key | None, list[Any]] = defaultdict(list)
        for fact in getattr(portion, name):
            lists[key_of(fact)].append(fact)
        for key, facts in lists.items():
            if key is not None:
                setattr(parts.setdefault(key, Portion(portion.start, portion.end)), name, facts)
    return parts


def joined(parts: Iterable[Portion], into: Portion) -> Portion:
    """Parts that were divided, as one again: their facts are added to those of `into`, in no order of time."""
    for part in parts:
        for name in _LISTS:
            facts = getattr(part, name)
            if facts:
                getattr(into, name).extend(facts)
    return into


def _timers(portion: Portion, facts: MonthFacts, metric: str) -> tuple[list[TimerFact], list[TimerFact]]:
    timers = [timer for timer in facts.timers if timer.metric == metric]
    answered = [timer for timer in timers if portion.holds(timer.answered_at)]
    decided = [timer for timer in timers if portion.holds(_decided_at(timer))]
    return answered, decided


def _decided_at(timer: TimerFact) -> Instant | None:
    if timer.state == MET:
        return timer.answered_at
    return timer.missed_at if timer.state == MISSED else None
