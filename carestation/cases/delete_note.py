"""Deleting an internal note: off the timeline, and back by undo."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.write import RemoveInteraction
from carestation.identity import InteractionId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class DeleteNote:
    """Notes only: what was said with a customer is never deleted alone."""

    note: InteractionId
    title: str = "delete note"

    def run(self, work: Work) -> Outcome[None]:
        """Nothing else changes: a note is in no timer (R11)."""
        done = RemoveInteraction(self.note, self.title).run(work)
        return Outcome(None, done.changes, done.inverse, "The note is deleted")
