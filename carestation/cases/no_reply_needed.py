"""“No reply needed”: the last message was a thank-you, and its timer is waived (R16)."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.change_field import TakeBack
from carestation.cases.event import EventType
from carestation.cases.reckon import reckon
from carestation.cases.standing_case import standing_case
from carestation.changes import Changes, Topic
from carestation.identity import CaseId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class NoReplyNeeded:
    """Waive the open next response; logged."""

    case_id: CaseId
    title: str = "no reply needed"

    def run(self, work: Work) -> Outcome[None]:
        """Nothing else changes."""
        standing_case(work, self.case_id)
        event = work.cases.log(self.case_id, EventType.NO_REPLY_NEEDED, {})
        reckon(work, self.case_id)
        return Outcome(None, Changes.of(Topic.CASE, cases=[self.case_id]), TakeBack(event, self.title))
