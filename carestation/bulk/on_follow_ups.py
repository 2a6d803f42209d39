"""Many follow-ups done or moved at once, as one act with one undo. A promise is for its own hour, and left alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.errors import CareError
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState
from carestation.follow_ups.set_follow_up import check_due
from carestation.identity import FollowUpId
from carestation.instants import Instant
from carestation.operation import Operation, Outcome, Several
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class FollowUpsResult:
    """Which were changed, and which stay as they are, each with the reason in a few words."""

    done: tuple[FollowUpId, ...]
    stay: tuple[tuple[FollowUpId, str], ...]


@dataclass(frozen=True, slots=True)
class OnFollowUps:
    """Mark all of them as done, or, with `move_to`, move them there. `look` only says what would happen."""

    follow_ups: tuple[FollowUpId, ...]
    move_to: Instant | None = None
    look: bool = False

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "follow-ups done" if self.move_to is None else "move follow-ups"

    def run(self, work: Work) -> Outcome[FollowUpsResult]:
        """One that has something against it stays; nothing is half done. BadInput for a time that is past."""
        if self.move_to is not None:
            check_due(self.move_to, work.now)
        hindered = {known: self._hindrance(work, known) for known in dict.fromkeys(self.follow_ups)}
        done = tuple(known for known, why in hindered.items() if not why)
        result = FollowUpsResult(done, tuple((known, why) for known, why in hindered.items() if why))
        if self.look or not done:
            return Outcome(result)
        outcome = Several(self.title, tuple(self._operation(known) for known in done)).run(work)
        return Outcome(result, outcome.changes, outcome.inverse, self._said(result))

    def _hindrance(self, work: Work, known: FollowUpId) -> str:
        try:
            follow_up: FollowUp = work.follow_ups.get(known)
        except CareError as error:
            return str(error)
        if follow_up.state is not FollowUpState.OPEN:
            return "is done already"
        if self.move_to is not None and follow_up.kind is FollowUpKind.PROMISE:
            return "is a promise: it is moved for a reason of its own"
        return ""

    def _operation(self, known: FollowUpId) -> Operation[Any]:
        return EndFollowUp(known) if self.move_to is None else MoveFollowUp(known, self.move_to)

    def _said(self, result: FollowUpsResult) -> str:
        told = f"{len(result.done):,} {'done' if self.move_to is None else 'moved'}"
        return f"{told}, {len(result.stay):,} stay as they are" if result.stay else told
