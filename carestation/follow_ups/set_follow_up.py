"""Setting a follow-up or a promise on a case or a customer, and taking that back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from carestation.cases.reckon import reckon
from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from carestation.identity import FollowUpId, RepresentativeId
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
    """Remind of a case, of a customer, or of what a workshop decided."""

    follow_up: NewFollowUp
    title: str = "set follow-up"

    def run(self, work: Work) -> Outcome[FollowUpId]:
        """BadInput for a time that is past, or where not one of case, customer and workshop is given."""
        check_due(self.follow_up.due_at, work.now)
        stored = add_follow_up(work, self.follow_up)
        said = "Promise noted" if stored.kind is FollowUpKind.PROMISE else "Follow-up set"
        return Outcome(stored.id, changes_of(stored), RemoveFollowUp(stored.id, self.title), said)


@dataclass(frozen=True, slots=True)
class RemoveFollowUp:
    """The undo of setting one."""

    follow_up_id: FollowUpId
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """As if it had never been set."""
        stored = work.follow_ups.get(self.follow_up_id)
        if stored.state is not FollowUpState.OPEN:
            raise Refused("This follow-up is done already, so setting it cannot be taken back.")
        removed = work.follow_ups.remove(stored.id)
        reckon_its_case(work, stored)
        return Outcome(None, changes_of(stored), BringBackFollowUp(removed, self.title))


@dataclass(frozen=True, slots=True)
class BringBackFollowUp:
    """The redo of setting one: the very same, so that what was done with it later can be done again too."""

    removed: Mapping[str, Any]
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """As it was."""
        stored = work.follow_ups.put_back(self.removed)
        reckon_its_case(work, stored)
        return Outcome(None, changes_of(stored), RemoveFollowUp(stored.id, self.title))


def add_follow_up(work: Work, wanted: NewFollowUp) -> FollowUp:
    """Store it. A promise is somebody's from the start: it is kept or broken by a person."""
    if sum(place is not None for place in (wanted.case_id, wanted.customer_id, wanted.workshop_id)) != 1:
        raise BadInput("A follow-up stands on a case or on a customer.", remedy="Choose one of them.")
    person = wanted.representative_id
    if person is None and wanted.kind is FollowUpKind.PROMISE:
        person = _whose(work, wanted) or work.actor
    stored = work.follow_ups.add(replace(wanted, representative_id=person))
    reckon_its_case(work, stored)
    return stored


def as_new(stored: FollowUp) -> NewFollowUp:
    """What was asked for when it was set."""
    return NewFollowUp(
        stored.case_id,
        stored.kind,
        stored.due_at,
        stored.text,
        stored.representative_id,
        stored.customer_id,
        stored.rule,
        stored.workshop_id,
    )


def changes_of(follow_up: FollowUp) -> Changes:
    """What a change of it touches."""
    if follow_up.case_id is not None:
        return Changes.of(Topic.FOLLOW_UP, Topic.CASE, cases=[follow_up.case_id])
    if follow_up.customer_id is None:
        return Changes.of(Topic.FOLLOW_UP, Topic.TEAM)
    return Changes.of(Topic.FOLLOW_UP, Topic.CUSTOMER, customers=[follow_up.customer_id])


def reckon_its_case(work: Work, follow_up: FollowUp) -> None:
    """The soonest follow-up may have changed what makes the case urgent."""
    if follow_up.case_id is not None:
        reckon(work, follow_up.case_id)


def _whose(work: Work, wanted: NewFollowUp) -> RepresentativeId | None:
    return work.cases.get(wanted.case_id).representative_id if wanted.case_id is not None else None
