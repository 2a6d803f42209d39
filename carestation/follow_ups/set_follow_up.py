"""Setting a follow-up or a promise, doing it, moving it, letting it go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from carestation.cases.reckon import reckon
from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from carestation.identity import CaseId, FollowUpId
from carestation.instants import DAY, Instant
from carestation.operation import Outcome
from carestation.work import Work

FARTHEST = 2 * 366 * DAY
"""How far ahead a follow-up may be due: two years."""


def check_due(due_at: Instant, now: Instant) -> None:
    """BadInput for a time that is past, or so far ahead that it can only be a slip."""
    if due_at <= now:
        raise BadInput("That time is past.", remedy="Choose a later one.")
    if due_at > now + FARTHEST:
        raise BadInput("That is more than two years ahead.", remedy="Choose a nearer time.")


@dataclass(frozen=True, slots=True)
class SetFollowUp:
    """Remind of a case."""

    follow_up: NewFollowUp
    title: str = "set follow-up"

    def run(self, work: Work) -> Outcome[FollowUpId]:
        """It is the case's representative's, unless said otherwise."""
        check_due(self.follow_up.due_at, work.now)
        case = work.cases.get(self.follow_up.case_id)
        person = self.follow_up.representative_id or case.representative_id or work.actor
        stored = work.follow_ups.add(replace(self.follow_up, representative_id=person))
        reckon(work, case.id)
        said = "Promise noted" if stored.kind is FollowUpKind.PROMISE else "Follow-up set"
        return Outcome(stored.id, _changes(case.id), RemoveFollowUp(stored.id, self.title), said)


@dataclass(frozen=True, slots=True)
class RemoveFollowUp:
    """The undo of setting one."""

    follow_up_id: FollowUpId
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """As if it had never been set."""
        stored = work.follow_ups.get(self.follow_up_id)
        work.follow_ups.remove(stored.id)
        reckon(work, stored.case_id)
        again = NewFollowUp(stored.case_id, stored.kind, stored.due_at, stored.text, stored.representative_id)
        return Outcome(None, _changes(stored.case_id), SetFollowUp(again, self.title))


@dataclass(frozen=True, slots=True)
class EndFollowUp:
    """Done, or let go. A promise done after its time is late, one let go is broken."""

    follow_up_id: FollowUpId
    done: bool = True
    why: str = ""

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "follow-up done" if self.done else "drop follow-up"

    def run(self, work: Work) -> Outcome[None]:
        """Refused where it has ended already, or where a promise is let go without a reason."""
        stored = _still_open(work, self.follow_up_id)
        promise = stored.kind is FollowUpKind.PROMISE
        if promise and not self.done and not self.why.strip():
            raise Refused("A promise is let go for a reason.", remedy="Say why in a few words.")
        state = _end_state(self.done, promise, work.now > stored.due_at)
        return _put(work, stored, replace(stored, state=state, ended_at=work.now, why=self.why), self.title)


@dataclass(frozen=True, slots=True)
class MoveFollowUp:
    """Snooze: another due time. A promise moves only with a reason."""

    follow_up_id: FollowUpId
    due_at: Instant
    why: str = ""
    title: str = "move follow-up"

    def run(self, work: Work) -> Outcome[None]:
        """BadInput for a time that is past."""
        check_due(self.due_at, work.now)
        stored = _still_open(work, self.follow_up_id)
        if stored.kind is FollowUpKind.PROMISE and not self.why.strip():
            raise Refused("A promise is moved for a reason.", remedy="Say why in a few words.")
        return _put(work, stored, replace(stored, due_at=self.due_at, why=self.why), self.title)


@dataclass(frozen=True, slots=True)
class PutFollowUp:
    """Write a follow-up as it was: the undo of ending or moving one."""

    follow_up: FollowUp
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """Its inverse writes what was there just now."""
        stored = work.follow_ups.get(self.follow_up.id)
        return _put(work, stored, replace(self.follow_up, version=stored.version), self.title)


def _still_open(work: Work, follow_up: FollowUpId) -> FollowUp:
    stored = work.follow_ups.get(follow_up)
    if stored.state is not FollowUpState.OPEN:
        raise Refused("This follow-up is done already.")
    return stored


def _put(work: Work, before: FollowUp, after: FollowUp, title: str) -> Outcome[None]:
    work.follow_ups.put(after)
    reckon(work, after.case_id)
    return Outcome(None, _changes(after.case_id), PutFollowUp(before, title))


def _end_state(done: bool, promise: bool, late: bool) -> FollowUpState:
    if not done:
        return FollowUpState.BROKEN if promise else FollowUpState.CANCELLED
    return FollowUpState.LATE if promise and late else FollowUpState.DONE


def _changes(case: CaseId) -> Changes:
    return Changes.of(Topic.FOLLOW_UP, Topic.CASE, cases=[case])
