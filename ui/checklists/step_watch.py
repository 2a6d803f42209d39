"""Measures how long a person was at a step: while it was the current one of the case in view."""

from __future__ import annotations

from carestation.clock import Clock
from carestation.identity import ChecklistId
from carestation.instants import MINUTE, SECOND, Instant

LONGEST_MS = 30 * MINUTE
"""Nobody looks at one step longer; they went to lunch."""

At = tuple[ChecklistId, str]


class StepWatch:
    """Time at a step adds up over several visits."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._spent: dict[At, int] = {}
        self._at: At | None = None
        self._since = Instant(0)

    def look_at(self, step: At | None) -> None:
        """The person is at this step from now on; None while the case is out of view."""
        if step == self._at:
            return
        self._settle()
        self._at = step

    def take_seconds(self, step: At) -> int:
        """The whole seconds spent at a step, and begin at none again: it is done."""
        self._settle()
        return self._spent.pop(step, 0) // SECOND

    def _settle(self) -> None:
        now = self._clock()
        if self._at is not None:
            spent = min(max(0, now - self._since), LONGEST_MS)
            self._spent[self._at] = self._spent.get(self._at, 0) + spent
        self._since = now
