"""What becomes of a follow-up: done, let go, moved, or one occurrence of it skipped.

A promise that is done in time is kept; done after its time, or moved only when it was past, it is late; let go it
is broken. It is moved and let go for a reason only, and the case's timeline tells each of these.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from carestation.cases.event import EventType
from carestation.errors import Refused
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState
from carestation.follow_ups.repeating import next_due
from carestation.follow_ups.set_follow_up import (
    RemoveFollowUp,
    add_follow_up,
    as_new,
    changes_of,
    check_due,
    reckon_its_case,
)
from carestation.identity import EventId, FollowUpId, RepresentativeId
from carestation.instants import Instant
from carestation.operation import Operation, Outcome, Several
from carestation.settings.hours import business_hours
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class EndFollowUp:
    """Done, or let go. One that repeats and is done comes back at its next time; let go, it never does."""

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
        if not self.done:
            _need_reason(stored, self.why, "let go")
        state = _end_state(self.done, stored, work.now)
        ended = replace(stored, state=state, ended_at=work.now, why=self.why)
        told = state.value if state in (FollowUpState.LATE, FollowUpState.BROKEN) else ""
        outcome = _put(work, stored, ended, self.title, told)
        return self._comes_back(work, stored, outcome) if self.done and stored.rule else outcome

    def _comes_back(self, work: Work, stored: FollowUp, outcome: Outcome[None]) -> Outcome[None]:
        due_at = next_due(stored.rule, stored.due_at, work.now, business_hours(work.settings))
        if due_at is None:
            return outcome
        following = add_follow_up(work, replace(as_new(stored), due_at=due_at))
        assert outcome.inverse is not None
        undo: tuple[Operation[Any], ...] = (RemoveFollowUp(following.id, self.title), outcome.inverse)
        return replace(outcome, inverse=Several(self.title, undo))


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
        _need_reason(stored, self.why, "moved")
        promise = stored.kind is FollowUpKind.PROMISE
        moved = replace(
            stored,
            due_at=self.due_at,
            why=self.why,
            moves=stored.moves + 1,
            missed=stored.missed or (promise and work.now > stored.due_at),
        )
        return _put(work, stored, moved, self.title, "moved" if promise else "")


@dataclass(frozen=True, slots=True)
class SkipOccurrence:
    """One that repeats: not this time, but the next one."""

    follow_up_id: FollowUpId
    title: str = "skip follow-up once"

    def run(self, work: Work) -> Outcome[None]:
        """Refused for one that does not repeat, and for the last one."""
        stored = _still_open(work, self.follow_up_id)
        hours = business_hours(work.settings)
        due_at = next_due(stored.rule, stored.due_at, work.now, hours) if stored.rule else None
        if due_at is None:
            raise Refused("There is no next time to skip to.", remedy="Mark it as done, or drop it.")
        return _put(work, stored, replace(stored, due_at=due_at), self.title)


@dataclass(frozen=True, slots=True)
class AssignFollowUp:
    """Somebody else is reminded from now on; who has the case makes no difference then."""

    follow_up_id: FollowUpId
    to: RepresentativeId
    title: str = "assign follow-up"

    def run(self, work: Work) -> Outcome[None]:
        """CareError for somebody whom nobody knows."""
        stored = _still_open(work, self.follow_up_id)
        return _put(work, stored, replace(stored, representative_id=work.people.get(self.to).id), self.title)


@dataclass(frozen=True, slots=True)
class PutFollowUp:
    """Write a follow-up as it was: the undo of ending or moving one. `event_id` told of that on the timeline.

    `over` is what it takes the place of: what the act had made of it.
    """

    follow_up: FollowUp
    over: FollowUp
    title: str
    event_id: EventId | None = None
    told: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Its inverse writes what was there just now. Refused where somebody did something else with it since."""
        stored = work.follow_ups.get(self.follow_up.id)
        if stored != replace(self.over, version=stored.version):
            raise Refused(f"The follow-up was changed since, so “{self.title}” cannot be taken back.")
        put = work.follow_ups.put(replace(self.follow_up, version=stored.version))
        if self.event_id is not None:
            work.cases.annul(self.event_id, not self.told)
        reckon_its_case(work, stored)
        inverse = PutFollowUp(stored, put, self.title, self.event_id, not self.told)
        return Outcome(None, changes_of(stored), inverse)


def tell_on_timeline(work: Work, before: FollowUp, after: FollowUp, what: str) -> EventId | None:
    """Log what became of it on its case: "moved", "late", "broken" or "cancelled"."""
    if after.case_id is None:
        return None
    data = {"what": what, "kind": after.kind.value, "text": after.text, "why": after.why}
    return work.cases.log(
        after.case_id, EventType.FOLLOW_UP, {**data, "from": before.due_at, "to": after.due_at}
    )


def _still_open(work: Work, follow_up: FollowUpId) -> FollowUp:
    stored = work.follow_ups.get(follow_up)
    if stored.state is not FollowUpState.OPEN:
        raise Refused("This follow-up is done already.")
    return stored


def _need_reason(stored: FollowUp, why: str, what: str) -> None:
    if stored.kind is FollowUpKind.PROMISE and not why.strip():
        raise Refused(f"A promise is {what} for a reason.", remedy="Say why in a few words.")


def _put(work: Work, before: FollowUp, after: FollowUp, title: str, told: str = "") -> Outcome[None]:
    put = work.follow_ups.put(after)
    event = tell_on_timeline(work, before, after, told) if told else None
    reckon_its_case(work, after)
    return Outcome(None, changes_of(after), PutFollowUp(before, put, title, event))


def _end_state(done: bool, stored: FollowUp, now: Instant) -> FollowUpState:
    promise = stored.kind is FollowUpKind.PROMISE
    if not done:
        return FollowUpState.BROKEN if promise else FollowUpState.CANCELLED
    late = stored.missed or now > stored.due_at
    return FollowUpState.LATE if promise and late else FollowUpState.DONE
