"""The figures of an SOP and of its steps, each with the number that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.sops.sop import Need

ENOUGH = 20
"""Below so many cases on either side a comparison says nothing but noise."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many out of so many."""

    part: int = 0
    whole: int = 0

    @property
    def percent(self) -> int:
        """Rounded to whole per cent; 0 of nothing."""
        return round(100 * self.part / self.whole) if self.whole else 0

    @property
    def is_enough(self) -> bool:
        """Whether it rests on enough cases to be told."""
        return self.whole >= ENOUGH


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same share of the runs in which a step was done, and of those in which it was shown and left out."""

    done: Share = Share()
    left_out: Share = Share()

    @property
    def is_enough(self) -> bool:
        """Whether both sides rest on enough cases."""
        return self.done.is_enough and self.left_out.is_enough


@dataclass(frozen=True, slots=True)
class StepEvidence:
    """One step. `shown` counts the runs in which it applied: a hidden step is neither done nor left out.

    `median_seconds` is over the `timed` runs in which time was measured at it; None for none.
    `good_ratings` are ratings of 4 and 5; `reopenings` are cases that came back within 14 days.
    """

    step_id: str
    title: str
    need: Need
    shown: int
    done: int
    skipped: int
    overridden: int
    timed: int
    median_seconds: int | None
    good_ratings: Comparison
    reopenings: Comparison


@dataclass(frozen=True, slots=True)
class SopEvidence:
    """One SOP: its runs on resolved cases, in how many the gate was overridden, and its steps in their order."""

    key: str
    title: str
    runs: int
    overridden: int
    good_ratings: Share
    reopenings: Share
    steps: tuple[StepEvidence, ...]

    def step(self, step_id: str) -> StepEvidence | None:
        """What is known of a step; None for one that no run had."""
        return next((step for step in self.steps if step.step_id == step_id), None)
