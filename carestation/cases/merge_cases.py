"""Two cases that are one matter become one: what was said moves to the case that stays, and its number leads there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.case import Case
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.reckon import reckon
from carestation.changes import Changes, Topic
from carestation.checklists.gate import gate
from carestation.errors import Refused
from carestation.identity import CaseId, EventId
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.people.leads import leads
from carestation.work import Work

_TITLE = "merge cases"


@dataclass(frozen=True, slots=True)
class MergeCases:
    """Put `case_id` into `into`. Its messages and open follow-ups go along, its checklists stay behind with it.

    Its timers are cancelled and leave the figures; the next response of the other is computed over both (R21).
    Whoever writes to it, by thread or by number, reaches the other for ever.
    """

    case_id: CaseId
    into: CaseId
    title: str = _TITLE

    def run(self, work: Work) -> Outcome[CaseId]:
        """The case that stays. Refused for two that cannot be one."""
        gone, stays = work.cases.get(self.case_id), work.cases.get(self.into)
        _check(work, gone, stays)
        moved = {
            "case": gone.id,
            "number": gone.number,
            "interactions": work.interactions.move(gone.id, stays.id),
            "follow_ups": work.follow_ups.move(gone.id, stays.id),
        }
        went = {"into": stays.id, "number": stays.number, "ended_from": gone.ended_at}
        work.cases.update(gone, merged_into_id=stays.id, ended_at=gone.ended_at or work.now)
        split = SplitCases(
            work.cases.log(gone.id, EventType.MERGED, went),
            work.cases.log(stays.id, EventType.ABSORBED, moved),
            self.title,
        )
        reckon(work, gone.id)
        reckon(work, stays.id)
        said = f"{gone.name} is part of {stays.name} now"
        return Outcome(stays.id, _changes(gone.id, stays.id), split, said)


@dataclass(frozen=True, slots=True)
class SplitCases:
    """Take a merge back, or (`again`) do it once more. What came in since stays with the case that it reached."""

    merged: EventId
    absorbed: EventId
    title: str = _TITLE
    again: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Refused where the case that stayed was merged since, or the other one was worked on."""
        went, moved = work.cases.event(self.merged), work.cases.event(self.absorbed)
        gone, stays = work.cases.get(went.case_id), work.cases.get(moved.case_id)
        if self.again:
            self._merge(work, gone, stays, moved)
        else:
            self._split(work, gone, stays, went.data["ended_from"])
        holder = stays.id if self.again else gone.id
        work.interactions.put(moved.data["interactions"], holder)
        work.follow_ups.put_on(moved.data["follow_ups"], holder)
        for event in (self.merged, self.absorbed):
            work.cases.annul(event, not self.again)
        reckon(work, gone.id)
        reckon(work, stays.id)
        inverse = SplitCases(self.merged, self.absorbed, self.title, not self.again)
        return Outcome(None, _changes(gone.id, stays.id), inverse)

    def _split(self, work: Work, gone: Case, stays: Case, ended_at: Instant | None) -> None:
        if gone.merged_into_id != stays.id or work.cases.seen_as(stays.id) != stays.id:
            raise Refused(f"{stays.name} was merged again since, so {gone.name} cannot be taken out of it.")
        work.cases.update(gone, merged_into_id=None, ended_at=ended_at)

    def _merge(self, work: Work, gone: Case, stays: Case, moved: CaseEvent) -> None:
        _check(work, gone, stays)
        said = {contact.id for contact in work.cases.contacts(gone.id)}
        reminds = {follow_up.id for follow_up in work.follow_ups.open_on(gone.id)}
        if said - set(moved.data["interactions"]) or reminds - set(moved.data["follow_ups"]):
            raise Refused(f"{gone.name} was worked on since.", remedy="Merge it anew.")
        work.cases.update(gone, merged_into_id=stays.id, ended_at=gone.ended_at or work.now)


def _check(work: Work, gone: Case, stays: Case) -> None:
    for case in (gone, stays):
        if work.cases.seen_as(case.id) != case.id:
            raise Refused(f"{case.name} is part of another case already.")
    if gone.id == stays.id:
        raise Refused(f"{gone.name} cannot be merged into itself.", remedy="Choose another case.")
    if gone.customer_id != stays.customer_id:
        raise Refused(
            f"{stays.name} is another customer’s: an answer to one would reach the other.",
            remedy="Choose a case of the same customer.",
        )
    if stays.status.ended and not gone.status.ended:
        raise Refused(
            f"{stays.name} has ended, and {gone.name} would go out of sight.",
            remedy=f"Reopen {stays.name}, or merge it into {gone.name}.",
        )
    if not gone.status.ended and gate(work.checklists.of_case(gone.id)).needs_lead and not leads(work):
        raise Refused(
            f"{gone.name} has blocking steps that are still open, and its checklists would stay behind.",
            remedy=f"Complete them, merge {stays.name} into {gone.name} instead, or ask a lead.",
        )


def _changes(*cases: CaseId) -> Changes:
    topics: tuple[Any, ...] = (Topic.CASE, Topic.FOLLOW_UP, Topic.CHECKLIST)
    return Changes.of(*topics, cases=cases)
