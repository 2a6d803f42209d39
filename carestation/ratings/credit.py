"""Which resolution of a case a rating is about, and whose work it was."""

from __future__ import annotations

from collections.abc import Sequence

from carestation.cases.case import Status
from carestation.cases.event import CaseEvent, EventType
from carestation.identity import CaseId, RepresentativeId
from carestation.work import Work


def resolutions(history: Sequence[CaseEvent]) -> int:
    """How often the case was resolved."""
    return sum(_resolves(event) for event in history)


def who_resolved(work: Work, case: CaseId) -> RepresentativeId | None:
    """Credit goes to who resolved the case last (`domain.md`, Figures); else to whoever looks after it."""
    for event in reversed(work.cases.history(case)):
        if _resolves(event):
            return event.actor_id
    return work.cases.get(case).representative_id


def _resolves(event: CaseEvent) -> bool:
    return event.type is EventType.STATUS and event.data["to"] == Status.RESOLVED
