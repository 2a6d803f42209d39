"""Gathering evidence: one pass over the runs, in memory that grows with the SOPs and not with the cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from carestation.checklists.checklist import StepState, StepStatus
from carestation.checklists.visibility import visible_steps
from carestation.evidence.evidence import Comparison, Share, SopEvidence, StepEvidence
from carestation.evidence.run_fact import RunFact
from carestation.sops.sop import Sop, Step

GOOD = 4
"""The lowest rating that counts as good (*Respect* in the five R's)."""

_LONGEST = 24 * 60 * 60
"""Seconds. Longer times are counted as this, so that the counts stay few; no median comes near it."""


def gather(facts: Iterable[RunFact]) -> tuple[SopEvidence, ...]:
    """The evidence of each SOP that was run, by title. Steps of several versions are one by their id.

    What a step says and where it stands is taken from the newest version seen; steps that it has not come last.
    """
    tallies: dict[str, _SopTally] = {}
    for fact in facts:
        key = fact.checklist.sop.key
        tally = tallies.get(key)
        if tally is None:
            tally = tallies[key] = _SopTally(fact.checklist.sop, fact.checklist.version)
        tally.add(fact)
    found = [tally.evidence() for tally in tallies.values()]
    return tuple(sorted(found, key=lambda sop: sop.title.casefold()))


@dataclass(slots=True)
class _Side:
    """Runs with a step, or without it."""

    rated: int = 0
    good: int = 0
    watched: int = 0
    reopened: int = 0

    def add(self, fact: RunFact) -> None:
        if fact.score is not None:
            self.rated += 1
            self.good += fact.score >= GOOD
        if fact.reopened is not None:
            self.watched += 1
            self.reopened += fact.reopened

    @property
    def good_ratings(self) -> Share:
        return Share(self.good, self.rated)

    @property
    def reopenings(self) -> Share:
        return Share(self.reopened, self.watched)


@dataclass(slots=True)
class _StepTally:
    step: Step
    shown: int = 0
    skipped: int = 0
    overridden: int = 0
    done: int = 0
    seconds: Counter[int] = field(default_factory=Counter)
    with_it: _Side = field(default_factory=_Side)
    without: _Side = field(default_factory=_Side)

    def add(self, state: StepState, fact: RunFact) -> None:
        is_done = state.status is StepStatus.DONE
        self.shown += 1
        self.done += is_done
        self.skipped += state.status is StepStatus.SKIPPED
        self.overridden += not is_done and self.step.id in fact.overridden
        if is_done and state.seconds > 0:
            self.seconds[min(state.seconds, _LONGEST)] += 1
        (self.with_it if is_done else self.without).add(fact)

    def evidence(self) -> StepEvidence:
        left_out, done = self.without, self.with_it
        return StepEvidence(
            step_id=self.step.id,
            title=self.step.title,
            need=self.step.need,
            shown=self.shown,
            done=self.done,
            skipped=self.skipped,
            overridden=self.overridden,
            timed=self.seconds.total(),
            median_seconds=_median(self.seconds),
            good_ratings=Comparison(done.good_ratings, left_out.good_ratings),
            reopenings=Comparison(done.reopenings, left_out.reopenings),
        )


class _SopTally:
    def __init__(self, sop: Sop, version: int) -> None:
        self._sop, self._version = sop, version
        self._runs = self._overridden = 0
        self._all = _Side()
        self._steps: dict[str, _StepTally] = {}

    def add(self, fact: RunFact) -> None:
        run = fact.checklist
        if run.version > self._version:
            self._sop, self._version = run.sop, run.version
        self._runs += 1
        self._all.add(fact)
        overridden_before = self._overridden
        for step in visible_steps(run):
            tally = self._steps.setdefault(step.id, _StepTally(step))
            before = tally.overridden
            tally.add(run.state(step.id), fact)
            if tally.overridden > before:
                self._overridden = overridden_before + 1

    def evidence(self) -> SopEvidence:
        for step in self._sop.steps:
            self._steps.setdefault(step.id, _StepTally(step)).step = step
        order = {step.id: place for place, step in enumerate(self._sop.steps)}
        tallies = sorted(self._steps.values(), key=lambda tally: order.get(tally.step.id, len(order)))
        return SopEvidence(
            key=self._sop.key,
            title=self._sop.title,
            runs=self._runs,
            overridden=self._overridden,
            good_ratings=self._all.good_ratings,
            reopenings=self._all.reopenings,
            steps=tuple(tally.evidence() for tally in tallies),
        )


def _median(seconds: Counter[int]) -> int | None:
    """The middle one; of an even number the mean of the two in the middle, rounded."""
    count = seconds.total()
    if not count:
        return None
    return round((_nth(seconds, (count - 1) // 2) + _nth(seconds, count // 2)) / 2)


def _nth(seconds: Counter[int], place: int) -> int:
    for value in sorted(seconds):
        place -= seconds[value]
        if place < 0:
            return value
    raise IndexError(place)
