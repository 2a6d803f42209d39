"""How large a demo is wanted, and which one."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.clock import system_clock
from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class DemoOrder:
    """The same number and seed give the same business; its days end at `until` (now, where it is 0)."""

    cases: int
    seed: int
    until: Instant = Instant(0)

    @property
    def end(self) -> Instant:
        """The instant at which the demo's story has arrived."""
        return self.until or system_clock()
