"""Going on to the next case without having dealt with this one: for a reason, and for a while."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.change_field import TakeBack
from carestation.cases.event import EventType
from carestation.cases.reckon import reckon
from carestation.cases.standing_case import standing_case
from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import CaseId
from carestation.inbox.skipped import REST_MS, SkipReason
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.settings.hours import business_hours
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SkipCase:
    """Let a case rest (`REST_MS`), or until something happens on it. `OTHER` takes words of its own."""

    case_id: CaseId
    reason: SkipReason
    words: str = ""
    title: str = "skip case"

    def run(self, work: Work) -> Outcome[Instant]:
        """When it comes back. Refused for a case that has ended, BadInput for `OTHER` without words."""
        case = standing_case(work, self.case_id)
        if case.status.ended:
            raise Refused(f"{case.name} has ended, so there is nothing to skip.")
        words = self.words.strip()
        if self.reason is SkipReason.OTHER and not words:
            raise BadInput("A case is skipped for a reason.", remedy="Say why in a few words.")
        until = business_hours(work.settings).due_ms(work.now, REST_MS[self.reason])
        data = {"reason": self.reason, "words": words, "until": until}
        event = work.cases.log(case.id, EventType.SKIPPED, data)
        reckon(work, case.id)
        changes = Changes.of(Topic.CASE, cases=[case.id])
        return Outcome(until, changes, TakeBack(event, self.title), f"{case.name} is skipped for now")
