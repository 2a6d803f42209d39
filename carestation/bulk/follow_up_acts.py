"""What can be done to many follow-ups at once. A promise is moved for a reason of its own, and left alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.bulk.act import Against
from carestation.cases.case import case_name
from carestation.errors import CareError
from carestation.follow_ups.end_follow_up import AssignFollowUp, EndFollowUp, MoveFollowUp
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState
from carestation.follow_ups.set_follow_up import check_due
from carestation.identity import FollowUpId, RepresentativeId
from carestation.instants import Instant
from carestation.operation import Operation
from carestation.work import Work


class _OnFollowUp:
    """An act on follow-ups: what is done by now stays as it is."""

    __slots__ = ()

    def against(self, work: Work, thing: int) -> Against:
        """What speaks against it for this one."""
        try:
            follow_up = work.follow_ups.get(FollowUpId(thing))
            name = _name(work, follow_up)
        except CareError as error:
            return Against(why=str(error))
        if follow_up.state is not FollowUpState.OPEN:
            return Against(name, "is done already")
        return Against(name, self.hindrance(work, follow_up))

    def hindrance(self, work: Work, follow_up: FollowUp) -> str:
        """Why this one stays as it is, in a few words; empty where nothing speaks against it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class AllDone(_OnFollowUp):
    """Mark all of them as done: promises among them are kept or late."""

    title: str = "follow-ups done"

    def hindrance(self, work: Work, follow_up: FollowUp) -> str:
        return ""

    def operation(self, thing: int) -> Operation[Any]:
        return EndFollowUp(FollowUpId(thing))


@dataclass(frozen=True, slots=True)
class MoveAll(_OnFollowUp):
    """Snooze all of them until this time."""

    due_at: Instant
    title: str = "move follow-ups"

    def hindrance(self, work: Work, follow_up: FollowUp) -> str:
        if follow_up.kind is FollowUpKind.PROMISE:
            return "is a promise: it is moved for a reason of its own"
        if follow_up.due_at == self.due_at:
            return "is due then already"
        try:
            check_due(self.due_at, work.now)
        except CareError as error:
            return str(error)
        return ""

    def operation(self, thing: int) -> Operation[Any]:
        return MoveFollowUp(FollowUpId(thing), self.due_at)


@dataclass(frozen=True, slots=True)
class PassAll(_OnFollowUp):
    """Somebody else is reminded of all of them."""

    to: RepresentativeId
    title: str = "assign follow-ups"

    def hindrance(self, work: Work, follow_up: FollowUp) -> str:
        if follow_up.representative_id != self.to:
            return ""
        return f"is {work.people.get(self.to).name}’s already"

    def operation(self, thing: int) -> Operation[Any]:
        return AssignFollowUp(FollowUpId(thing), self.to)


def _name(work: Work, follow_up: FollowUp) -> str:
    """What it is about: the case, the customer, or what a workshop decided."""
    if follow_up.case_id is not None:
        return case_name(work.cases.get(follow_up.case_id).number)
    if follow_up.customer_id is not None:
        return work.customers.get(follow_up.customer_id).name
    return f"“{follow_up.text}”"
