"""Remembering what a person was reminded of, so that no restart repeats it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class NoteTold:
    """No panel shows it, and nobody takes it back."""

    told: Mapping[str, Instant]
    title: str = "remind"

    def run(self, work: Work) -> Outcome[None]:
        """Only for somebody who has signed in; nobody else is reminded of anything."""
        if work.actor is not None:
            work.told.note(self.told)
        return Outcome(None)
